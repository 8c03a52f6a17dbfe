public import Casework

/// A list of local resources read from a table: either whole, or refused with everything that must
/// be set right.
public struct ResourcesFile: Sendable, Hashable {
  /// Name of the file, as the caller gave it.
  public let name: String
  /// How the characters were written.
  public let encoding: TextEncoding
  /// What separated the cells.
  public let separator: TableSeparator
  /// Lines with a resource on them, repetitions included.
  public let recordCount: Int
  /// The resources, in the order of the file, each once.
  public let resources: [Resource]
  /// Lines that repeat a resource of a line above.
  public let repetitions: [ResourceRepetition]
  /// What was left out.
  public let notices: [ImportNotice]

  /// Reads the bytes of a list of resources: a CSV file in any of the shapes that offices produce,
  /// its columns in any order.
  ///
  /// `name` is the name that messages give; `today` decides which checks are past; `themes` are the
  /// convention's, named in the file by their codes or by their labels.
  ///
  /// Throws if the file is not a table, if it has no column of names or of themes, or with every value
  /// that must be right and is not (a name that is missing, a theme that is unknown, a date that is
  /// none, an identifier given to two resources).
  public static func read(
    _ bytes: [UInt8], name: String, today: CivilDate, themes: [BarrierTheme]
  ) throws(TableFileError) -> ResourcesFile {
    let table = try Table.read(bytes, file: name)
    let map = try ResourceColumnMap(header: table.header, file: name)
    var reader = ResourcesReader(
      header: table.header, map: map, themes: ThemeNames(themes), today: today)
    let read = table.records.map { reader.resource($0) }
    var finder = RepetitionFinder()
    let resources = read.filter { finder.isNew($0) }.map(\.resource)
    let problems = reader.problems + finder.conflicts(column: map.idColumn(in: table.header))
    try TableFileError.check(problems, name: name)
    return ResourcesFile(
      name: name, encoding: table.encoding, separator: table.separator,
      recordCount: table.records.count, resources: resources, repetitions: finder.repetitions,
      notices: reader.notices + table.notices(unknown: map.unknown))
  }
}
