extension Schema {
  /// The access log: nothing of it can be made again.
  static let access = AccessTable.statements
}
