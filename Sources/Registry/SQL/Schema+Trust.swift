extension Schema {
  /// Accounts, rooms and signatures: nothing of it can be made again.
  static let trust =
    [AccountTable.statement, KeyTable.statement] + RoomTable.statements + [ActTable.statement]

  static let trustIndexes = [ActTable.index]
}
