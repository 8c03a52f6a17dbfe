public import Casework

/// A list of people read from a file: either whole, or refused with everything that must be set
/// right.
public struct PeopleFile: Sendable, Hashable {
  /// Name of the file, as the caller gave it.
  public let name: String
  /// The shape that was recognised.
  public let format: PeopleFormat
  /// How the characters were written.
  public let encoding: TextEncoding
  /// What separated the cells.
  public let separator: TableSeparator
  /// Lines with a person on them, duplicates included.
  public let recordCount: Int
  /// The people, in the order of the file, each once.
  public let people: [ImportedPerson]
  /// Lines that are one person, by the line that was kept.
  public let duplicates: [DuplicateGroup]
  /// What was set right or left out.
  public let notices: [ImportNotice]

  /// Reads the bytes of a people file.
  ///
  /// `name` is the name that messages give; `today` decides the century of years of two digits;
  /// `themes` are the convention's, `barrierColumns` the columns that announce one of them.
  ///
  /// No *numéro de sécurité sociale* and no *RQTH* is kept, nor repeated in a notice or an error.
  ///
  /// Throws if the file is not a table, if its columns are not those of people, or with every value
  /// that must be right and is not (names, dates, an identifier given to two people).
  public static func read(
    _ bytes: [UInt8], name: String, today: CivilDate, themes: [BarrierTheme],
    barrierColumns: BarrierColumns = .employmentExtract
  ) throws(TableFileError) -> PeopleFile {
    let table = try Table.read(bytes, file: name)
    let format = PeopleFormat.recognise(table.header)
    let map = try PeopleColumnMap(
      header: table.header, format: format, barrierColumns: barrierColumns, themes: themes,
      file: name)
    var reader = PeopleReader(header: table.header, format: format, map: map, today: today)
    let read = table.records.compactMap { reader.person($0) }
    var duplicates = DuplicateFinder()
    let people = read.filter { duplicates.isNew($0) }
    let problems = reader.problems + duplicates.conflicts(column: reader.identifierColumn)
    try TableFileError.check(problems, name: name)
    return PeopleFile(
      name: name, format: format, encoding: table.encoding, separator: table.separator,
      recordCount: table.records.count, people: people, duplicates: duplicates.groups,
      notices: reader.notices + generalNotices(table, map: map, reader: reader))
  }

  /// What is to be said of the file as a whole.
  private static func generalNotices(
    _ table: Table, map: PeopleColumnMap, reader: PeopleReader
  ) -> [ImportNotice] {
    var notices: [ImportNotice] = []
    if reader.socialSecurityNumbers > 0 {
      notices.append(.socialSecurityNumbers(count: reader.socialSecurityNumbers))
    }
    if reader.disabilityStatuses > 0 {
      notices.append(.disabilityStatus(count: reader.disabilityStatuses))
    }
    return notices + table.notices(unknown: map.unknown)
  }
}
