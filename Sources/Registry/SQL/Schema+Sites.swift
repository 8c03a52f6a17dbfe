extension Schema {
  /// What several sites at work on one store need.
  static let sites =
    [ReceiptTable.statement] + PresenceTable.statements + StandingTable.statements
}
