import Synchronization

/// What is asked at the moment, so that a slow store is not asked for everything on the way.
final class Latest<Question: Equatable & Sendable>: Sendable {
  private let question = Mutex<Question?>(nil)

  func ask(_ new: Question) { question.withLock { $0 = new } }

  func isLatest(_ asked: Question) -> Bool { question.withLock { $0 == asked } }
}
