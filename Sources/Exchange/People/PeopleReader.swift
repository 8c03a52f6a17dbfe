internal import Casework

/// Reads the records of a people file one after the other, gathering what is to be said of them.
struct PeopleReader {
  let header: [String]
  let format: PeopleFormat
  let map: PeopleColumnMap
  let today: CivilDate

  /// What was set right or left out, in the order of the lines.
  private(set) var notices: [ImportNotice] = []
  /// What must be set right in the file.
  private(set) var problems: [TableFileError.Problem] = []
  /// *Numéros de sécurité sociale* left out.
  private(set) var socialSecurityNumbers = 0
  /// *RQTH* left out.
  private(set) var disabilityStatuses = 0

  private(set) var record = TableRecord(line: 0, cells: [])

  init(header: [String], format: PeopleFormat, map: PeopleColumnMap, today: CivilDate) {
    self.header = header
    self.format = format
    self.map = map
    self.today = today
  }

  /// Name of the column that holds the identifier of the system that wrote the file.
  var identifierColumn: String {
    let columns = (map.columns[.externalID] ?? []) + (map.columns[.identifier] ?? [])
    return columns.first.map { header[$0] } ?? ""
  }

  /// The person of a record, or `nil` after noting what must be set right.
  mutating func person(_ record: TableRecord) -> ImportedPerson? {
    self.record = record
    dropSensitive()
    let surname = required(.surname, Phrase("le nom de la personne", "the person's surname"))
    let givenNames = required(
      .givenNames, Phrase("le prénom de la personne", "the person's first name"))
    var person = Person(
      surname: surname ?? "", givenNames: GivenNames.recased(givenNames ?? ""))
    let externalID = readIdentifiers(into: &person)
    readBirth(into: &person)
    readRights(into: &person)
    readAddress(into: &person)
    readContacts(into: &person)
    guard surname != nil, givenNames != nil else { return nil }
    return ImportedPerson(
      line: record.line, person: person, externalID: externalID,
      originHint: value(.origin).flatMap { CellValue.side($0.text) } ?? format.origin,
      toExplore: toExplore(), adviserEmail: emails(.adviserEmail).first,
      previousModality: value(.previousModality)?.text,
      structures: values(.structure).flatMap { CellValue.pieces($0.text) },
      referentEmails: emails(.referentEmail))
  }

  /// A cell that holds something.
  struct Cell {
    let column: Int
    let text: String
  }

  /// Counts and empties what is never kept, before anything is read.
  private mutating func dropSensitive() {
    let numbers = map.columns[.nir] ?? []
    for column in record.cells.indices where !record.cells[column].isEmpty {
      if numbers.contains(column) {
        socialSecurityNumbers += 1
        record.cells[column] = ""
      } else {
        let (text, count) = NIRShape.scrubbed(record.cells[column])
        socialSecurityNumbers += count
        if count > 0 { record.cells[column] = text == "…" ? "" : text }
      }
    }
    for column in map.columns[.rqth] ?? [] where !record.cells[column].isEmpty {
      disabilityStatuses += 1
      record.cells[column] = ""
    }
  }

  /// The cells of a field that hold something.
  func values(_ field: PeopleField) -> [Cell] {
    (map.columns[field] ?? []).compactMap { column in
      record.cells[column].isEmpty ? nil : Cell(column: column, text: record.cells[column].composed)
    }
  }

  /// The first cell of a field that holds something.
  func value(_ field: PeopleField) -> Cell? { values(field).first }

  /// The text of a field without which there is no person; noted if it holds no letter.
  private mutating func required(_ field: PeopleField, _ expected: Phrase) -> String? {
    if let cell = value(field), cell.text.contains(where: \.isLetter) { return cell.text }
    addProblem(field, expected)
    return nil
  }

  /// Notes a value that must be set right.
  mutating func addProblem(_ field: PeopleField, _ expected: Phrase) {
    let column = value(field)?.column ?? map.columns[field]?.first
    problems.append(
      .init(
        line: record.line, column: column.map { header[$0] } ?? "",
        value: NIRShape.masked(value(field)?.text ?? ""), expected: expected))
  }

  /// Where a cell stands, with all of it or a piece.
  func place(_ cell: Cell, _ text: String? = nil) -> ImportNotice.Place {
    .init(
      line: record.line, column: header[cell.column], value: NIRShape.masked(text ?? cell.text))
  }

  /// Notes something that was set right.
  mutating func add(_ notice: ImportNotice) { notices.append(notice) }

  /// Notes a value that is left out.
  mutating func leaveOut(_ cell: Cell, _ text: String, _ expected: Phrase) {
    notices.append(.leftOut(place(cell, text), expected: expected))
  }

  /// Themes whose column says anything but no.
  private func toExplore() -> [String] {
    var themes: [String] = []
    for (column, theme) in map.barriers {
      let text = record.cells[column]
      guard !text.isEmpty, CellValue.answer(text) != false, !themes.contains(theme) else {
        continue
      }
      themes.append(theme)
    }
    return themes
  }
}
