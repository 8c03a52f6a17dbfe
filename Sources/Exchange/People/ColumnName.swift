internal import Casework

/// The name of a column, compared without accents, case or punctuation:
/// `Identifiant dans le SI*` and `identifiant_dans_le_si` are one.
struct ColumnName: Hashable {
  /// Letters and digits of the name, words separated by one space.
  let key: String

  init(_ name: String) {
    var key = ""
    var pendingSpace = false
    for scalar in name.folded.unicodeScalars {
      if ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) {
        if pendingSpace, !key.isEmpty { key += " " }
        pendingSpace = false
        key.unicodeScalars.append(scalar)
      } else {
        pendingSpace = true
      }
    }
    self.key = key
  }
}
