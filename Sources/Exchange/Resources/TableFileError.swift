/// Why a list read from a table is refused as a whole. Lists of resources are refused in the words of
/// lists of people: the line, the column, the value, what is expected.
public typealias TableFileError = PeopleFileError
