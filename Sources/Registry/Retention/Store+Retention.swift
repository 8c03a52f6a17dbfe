public import Casework

extension Store {
  /// The dossiers of a portfolio, ended or not, with whom nobody has been in contact since `day`: those whose
  /// time of conservation may have come. What is left of each follows from its line.
  public func quiet(_ scope: PortfolioScope, since day: CivilDate) throws(StoreError)
    -> [DossierLine]
  {
    try engine.read { session in
      let condition = Self.condition(scope)
      return try LineTable(session: session).lines(
        """
        \(condition.sql) AND identified_on <= $\(condition.arguments.count + 1)
        AND (last_contact IS NULL OR last_contact <= $\(condition.arguments.count + 1))
        AND (ended_on IS NULL OR ended_on <= $\(condition.arguments.count + 1))
        """, condition.arguments + [.text(day.iso)])
    }
  }

  /// The dossiers of a portfolio, ended or not, in which the person asked something about their data.
  public func requested(_ scope: PortfolioScope) throws(StoreError) -> [DossierID] {
    try engine.read { session in
      let condition = Self.condition(scope)
      let kind = condition.arguments.count + 1
      return try session.run(
        """
        SELECT dossier FROM dossier_line WHERE \(condition.sql)
          AND dossier IN (SELECT dossier FROM entry WHERE kind = $\(kind)) ORDER BY dossier
        """, condition.arguments + [.text(Fact.Kind.requested.rawValue)]
      ).map { try $0.text(0) }
    }
  }

  /// The dossiers of a portfolio that have ended and in which a request of the person waits.
  public func askedAfterEnd(_ scope: PortfolioScope) throws(StoreError) -> [DossierLine] {
    try engine.read { session in
      let condition = Self.condition(scope)
      return try LineTable(session: session).lines(
        "\(condition.sql) AND ended_on IS NOT NULL AND agenda <> ''", condition.arguments
      ).filter { line in line.agenda.contains { $0.kind == .request } }
    }
  }
}
