import Registry
import Synchronization

@testable import Desk

/// A line to the store that a test cuts and mends.
final class Weather: Sendable {
  enum Kind: Sendable, CaseIterable {
    /// Everything arrives.
    case fine
    /// Nothing arrives.
    case away
    /// What is sent arrives, its answer does not.
    case losesAnswers
  }

  private let state = Mutex(Kind.fine)

  var kind: Kind {
    get { state.withLock(\.self) }
    set { state.withLock { $0 = newValue } }
  }

  var line: StoreLine {
    StoreLine(
      sends: { () throws(StoreError) in
        if self.kind == .away { throw .away(reason: "connection refused") }
      },
      answers: { () throws(StoreError) in
        if self.kind == .losesAnswers { throw .unsure }
      })
  }
}
