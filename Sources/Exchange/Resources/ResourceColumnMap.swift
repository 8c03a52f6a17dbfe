internal import Casework

/// Which column of a list of resources holds what.
struct ResourceColumnMap {
  /// Columns of each field, in the order of the file.
  private(set) var columns: [ResourceField: [Int]] = [:]
  /// Columns that mean nothing here.
  private(set) var unknown: [Int] = []

  private static let fields: [String: ResourceField] = Dictionary(
    uniqueKeysWithValues: ResourceField.allCases.flatMap { field in
      field.names.map { ($0, field) }
    })

  /// Finds the fields of `header`. Throws if what makes a resource is missing, or stands twice.
  init(header: [String], file: String) throws(TableFileError) {
    for (index, name) in header.enumerated() {
      guard let field = Self.fields[ColumnName(name).key] else {
        unknown.append(index)
        continue
      }
      if let first = columns[field]?.first, !field.allowsSeveral {
        throw TableFileError(name: file, cause: .ambiguousColumns(header[first], header[index]))
      }
      columns[field, default: []].append(index)
    }
    var missing: [Phrase] = []
    if columns[.name] == nil { missing.append(Phrase("nom", "nom (name)")) }
    if columns[.themes] == nil { missing.append(Phrase("thèmes", "thèmes (themes)")) }
    guard missing.isEmpty else {
      throw TableFileError(
        name: file, cause: .unknownFormat(found: header.filter { !$0.isEmpty }, missing: missing))
    }
  }

  /// Name of the column of identifiers, or of names where there is none.
  func idColumn(in header: [String]) -> String {
    (columns[.id] ?? columns[.name])?.first.map { header[$0] } ?? ""
  }
}
