internal import Casework

/// Which column of a file holds what.
struct PeopleColumnMap {
  /// Columns of each field, in the order of the file.
  private(set) var columns: [PeopleField: [Int]] = [:]
  /// Columns that announce a barrier, with the code of its theme.
  private(set) var barriers: [(column: Int, theme: String)] = []
  /// Columns that mean nothing here.
  private(set) var unknown: [Int] = []

  /// Finds the fields of `header`. Throws if what makes a person is missing, or stands twice.
  init(
    header: [String], format: PeopleFormat, barrierColumns: BarrierColumns, themes: [BarrierTheme],
    file: String
  ) throws(TableFileError) {
    let known = Set(themes.map(\.id))
    for (index, name) in header.enumerated() {
      let column = ColumnName(name)
      if let theme = barrierColumns.themes[column.key] {
        if known.contains(theme) { barriers.append((index, theme)) } else { unknown.append(index) }
      } else if let field = PeopleField.field(of: column, in: format) {
        if let first = columns[field]?.first, !field.allowsSeveral {
          guard field == .surname else {
            throw TableFileError(
              name: file, cause: .ambiguousColumns(header[first], header[index]))
          }
          try addSurname(index, beside: first, header: header, file: file)
        } else {
          columns[field, default: []].append(index)
        }
      } else {
        unknown.append(index)
      }
    }
    let missing = missing(in: format)
    guard missing.isEmpty else {
      throw TableFileError(
        name: file,
        cause: .unknownFormat(found: header.filter { !$0.isEmpty }, missing: missing))
    }
  }

  /// Two surnames: the one in use, which its column names so, and the one at birth.
  private mutating func addSurname(
    _ index: Int, beside first: Int, header: [String], file: String
  ) throws(TableFileError) {
    func isInUse(_ column: Int) -> Bool {
      ColumnName(header[column]).key.split(separator: " ").contains { $0.hasPrefix("usage") }
        || ColumnName(header[column]).key.hasSuffix("usuel")
    }
    guard isInUse(index) != isInUse(first), columns[.birthName] == nil else {
      throw TableFileError(name: file, cause: .ambiguousColumns(header[first], header[index]))
    }
    columns[.surname] = [isInUse(index) ? index : first]
    columns[.birthName] = [isInUse(index) ? first : index]
  }

  private func missing(in format: PeopleFormat) -> [Phrase] {
    func has(_ field: PeopleField) -> Bool { columns[field] != nil }
    var missing: [Phrase] = []
    if !has(.surname) { missing.append(Phrase("nom", "nom (surname)")) }
    if !has(.givenNames) { missing.append(Phrase("prénom", "prénom (first name)")) }
    let identifies = has(.ftIdentifier) || (has(.identifier) && format == .generic)
    if !has(.birthDate), !identifies {
      missing.append(
        format == .generic
          ? Phrase(
            "date de naissance ou identifiant France Travail",
            "date de naissance (birth date) or identifiant France Travail")
          : Phrase("date de naissance", "date de naissance (birth date)"))
    }
    return missing
  }
}
