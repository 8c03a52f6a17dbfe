extension Schema {
  /// What was given to people to read, whatever became of the files; and what is left of dossiers that were
  /// purged.
  static let keeping = [ConventionTable.statement, PurgeTable.statement]
}
