import Casework

/// Conditions on rows that several policies share. The list of dossiers is asked once a statement, not once a row.
enum ServerRows {
  /// Dossiers to which who asks stands in a way that gives one of these rights.
  static func mine(_ rights: Set<Right>, column: String = "dossier") -> String {
    among(
      Standing.allCases.filter { standing in
        rights.contains { RightsTable.allows(standing, $0) }
      }, column)
  }

  static func mine(_ right: Right, column: String = "dossier") -> String {
    mine([right], column: column)
  }

  /// Dossiers to which who asks stands in one of these ways.
  static func among(_ ways: [Standing], _ column: String = "dossier") -> String {
    let list = ways.map { ServerText.quoted($0.rawValue) }.joined(separator: ", ")
    return ways.isEmpty
      ? "false" : "\(column) IN (SELECT d FROM dossiers_where(ARRAY[\(list)]::text[]) AS d)"
  }

  /// A dossier that nobody knows yet but who writes its first entries.
  static let isNew = "is_new(dossier)"
  /// A dossier in which nobody else has written.
  static let isAlone = "is_alone(dossier)"
  /// A row of who asks.
  static func own(_ column: String = "login") -> String { "\(column) = current_user" }

  /// A row of somebody of the side of who asks.
  static func ofMySide(_ column: String = "login") -> String {
    """
    \(column) IN (SELECT p.login FROM professional p JOIN professional me ON me.login = current_user \
    AND (me.role IN \(employment)) = (p.role IN \(employment)))
    """
  }

  /// A row of a professional whose unit who asks supervises.
  static func ofMyUnit(_ column: String) -> String {
    """
    \(column) IN (SELECT p.login FROM professional p JOIN professional me ON me.login = reader() \
    AND me.unit = p.unit AND (me.role IN \(employment)) = (p.role IN \(employment)))
    """
  }

  /// A dossier whose purge who asks has noted.
  static let isPurgedByMe =
    "\(mine(.retain)) AND dossier IN (SELECT p.dossier FROM purge p WHERE p.author = current_user)"

  /// The roles of a side, as they are stored.
  static let employment = roles { $0.side == .employment }
  /// Those who supervise.
  static let supervisors = roles(\.isSupervisor)

  private static func roles(_ isIn: (Role) -> Bool) -> String {
    "("
      + Role.allCases.filter(isIn).map { ServerText.quoted($0.rawValue) }.joined(separator: ", ")
      + ")"
  }
}
