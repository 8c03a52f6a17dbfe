/// The columns of a people file under which a barrier is announced, each with its theme.
public struct BarrierColumns: Sendable, Hashable {
  /// Theme of each column, by the column's name without accents, case or punctuation.
  let themes: [String: String]

  /// Columns, as files write them, with the code of their theme.
  public init(_ columns: [String: String]) {
    themes = Dictionary(columns.map { (ColumnName($0.key).key, $0.value) }) { first, _ in first }
  }

  /// The seven columns of the employment extract: part of that file's format.
  public static let employmentExtract = BarrierColumns([
    "dif_sante": "health", "dif_logement": "housing", "dif_transport": "mobility",
    "dif_familiale": "family", "dif_financiere": "finances", "dif_admin_jur": "administrative",
    "dif_inser_com": "communication",
  ])
}
