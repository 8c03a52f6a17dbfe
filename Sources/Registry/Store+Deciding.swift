/// What a transaction came to.
enum Verdict<Value: Sendable>: Sendable {
  /// What it wrote stays.
  case keep(Value)
  /// Nothing of it was written.
  case undo(Value)
}

extension Store {
  /// Runs a transaction that may be decided against: what it comes to is then told, and nothing is written.
  func decide<Value>(
    _ turns: Turns, _ body: (any SQLSession) throws -> Verdict<Value>
  ) throws(StoreError) -> Value {
    var undone: Value?
    do {
      return try engine.write(turns) { session in
        undone = nil
        switch try body(session) {
        case .keep(let value): return value
        case .undo(let value):
          undone = value
          throw Undone()
        }
      }
    } catch {
      if let undone { return undone }
      throw error
    }
  }

  /// Ends a transaction that was decided against.
  private struct Undone: Error {}
}
