/// What was moved from one store to another, each row compared with the one it comes from.
public struct TransferReport: Sendable, Hashable {
  /// The rows of a table.
  public struct Part: Sendable, Hashable {
    /// The name of the table.
    public let table: String
    /// How many rows were moved.
    public let rows: Int
  }

  /// The tables of which something was moved.
  public internal(set) var parts: [Part] = []
  /// The number of dossiers whose projections were made again.
  public internal(set) var dossiers = 0
  /// What does not hold together, in the store that was moved as in the new one; empty if all is well.
  public internal(set) var findings: [Finding] = []
}
