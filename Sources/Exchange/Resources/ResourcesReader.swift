internal import Casework

/// Reads the records of a list of resources one after the other, gathering what is to be said of
/// them. What must be set right has a stand-in; nothing is used if there is any.
struct ResourcesReader {
  let header: [String]
  let map: ResourceColumnMap
  let themes: ThemeNames
  let today: CivilDate

  /// What was left out, in the order of the lines.
  private(set) var notices: [ImportNotice] = []
  /// What must be set right in the file.
  private(set) var problems: [TableFileError.Problem] = []

  private var record = TableRecord(line: 0, cells: [])

  init(header: [String], map: ResourceColumnMap, themes: ThemeNames, today: CivilDate) {
    self.header = header
    self.map = map
    self.themes = themes
    self.today = today
  }

  /// A resource and the line it begins on.
  struct Read {
    let line: Int
    let resource: Resource
  }

  /// The resource of a record.
  mutating func resource(_ record: TableRecord) -> Read {
    self.record = record
    let name = text(.name)
    if ColumnName(name).key.isEmpty {
      addProblem(.name, name, Phrase("le nom de la ressource", "the name of the resource"))
    }
    let place = text(.place)
    let id = text(.id)
    return Read(
      line: record.line,
      resource: Resource(
        id: id.isEmpty ? Self.id(name: name, place: place) : id, name: name, themes: readThemes(),
        place: place, contact: text(.contact), owner: text(.owner), checkedOn: checkedOn()))
  }

  /// The identifier of a resource whose file gives none: the same as long as its name and its place
  /// stay, so that importing again changes the line and adds none.
  static func id(name: String, place: String) -> String {
    ColumnName(name + " " + place).key.split(separator: " ").joined(separator: "-")
  }

  private mutating func readThemes() -> [String] {
    let (codes, unknown) = themes.read(cells(.themes).first ?? "")
    for piece in unknown { addProblem(.themes, piece, themes.expected) }
    if codes.isEmpty, unknown.isEmpty { addProblem(.themes, "", themes.expected) }
    return codes
  }

  /// The day of the last check; a day to come is no check.
  private mutating func checkedOn() -> CivilDate? {
    let text = text(.checkedOn)
    guard !text.isEmpty, let column = map.columns[.checkedOn]?.first else { return nil }
    guard let day = CellValue.date(text, today: today) else {
      addProblem(
        .checkedOn, text,
        Phrase("une date comme 17/10/2026 ou 2026-10-17", "a date as 17/10/2026 or 2026-10-17"))
      return nil
    }
    guard day <= today else {
      notices.append(
        .leftOut(
          .init(line: record.line, column: header[column], value: text),
          expected: Phrase("une date passée", "a date in the past")))
      return nil
    }
    return day
  }

  /// The cells of a field that hold something.
  private func cells(_ field: ResourceField) -> [String] {
    (map.columns[field] ?? []).map { record.cells[$0].composed }.filter { !$0.isEmpty }
  }

  /// What a field holds, on one line: several cells, or several lines of one, between commas.
  private func text(_ field: ResourceField) -> String {
    cells(field).flatMap { $0.split(whereSeparator: \.isNewline) }
      .map { line in
        let line = line.split { $0 == " " || $0 == "\t" }.joined(separator: " ")
        return line.hasSuffix(",") ? String(line.dropLast()) : line
      }
      .filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// Notes a value that must be set right.
  private mutating func addProblem(_ field: ResourceField, _ value: String, _ expected: Phrase) {
    let column = map.columns[field]?.first
    problems.append(
      .init(
        line: record.line, column: column.map { header[$0] } ?? "", value: value,
        expected: expected))
  }
}
