import Casework
import Synchronization

/// What a person's desk has to say to the access log: what waits to be written, and what was just said, so
/// that the same reading is said once. Words that were searched stay here, in memory.
final class AccessKeeper: Sendable {
  private struct Memory {
    var reads: [DossierID: Instant] = [:]
    var search: Search?
    var waiting: [Access] = []
  }

  private struct Search {
    var words: String
    var at: Instant
    var wasEmpty: Bool
  }

  /// Milliseconds within which the same reading is said once.
  static let window: Int64 = 600_000
  /// Lines that wait at most, where the store cannot be written.
  static let most = 500

  private let memory = Mutex(Memory())

  /// Whether a reading of a dossier is to be said: not if the same was within the window.
  func takes(readingOf dossier: DossierID, at now: Instant) -> Bool {
    memory.withLock { memory in
      if let last = memory.reads[dossier], Self.isRecent(last, now) { return false }
      memory.reads[dossier] = now
      return true
    }
  }

  /// Whether a search is to be said. What is typed letter after letter is one search, said with its first
  /// letters, and once more if it ends in nothing.
  func takes(searchFor words: String, found: Int, at now: Instant) -> Bool {
    memory.withLock { memory in
      let isEmpty = found == 0
      guard let last = memory.search, Self.isSame(words, last.words, last.at, now) else {
        memory.search = Search(words: words, at: now, wasEmpty: isEmpty)
        return true
      }
      memory.search = Search(words: words, at: now, wasEmpty: last.wasEmpty || isEmpty)
      return isEmpty && !last.wasEmpty
    }
  }

  /// Puts a line in the row of those to be written.
  func wait(_ access: Access) {
    memory.withLock { memory in
      if memory.waiting.count < Self.most { memory.waiting.append(access) }
    }
  }

  /// Writes what waits. Where that fails nothing is said: who reads goes on reading, and the lines are
  /// written with the next ones.
  func write(_ body: ([Access]) throws -> Void) {
    let lines = memory.withLock { memory in
      defer { memory.waiting.removeAll() }
      return memory.waiting
    }
    guard !lines.isEmpty else { return }
    do {
      try body(lines)
    } catch {
      memory.withLock { $0.waiting = Array((lines + $0.waiting).prefix(Self.most)) }
    }
  }

  private static func isSame(
    _ words: String, _ before: String, _ then: Instant, _ now: Instant
  ) -> Bool {
    if words == before { return true }
    return isRecent(then, now) && (words.hasPrefix(before) || before.hasPrefix(words))
  }

  private static func isRecent(_ then: Instant, _ now: Instant) -> Bool {
    abs(now.milliseconds - then.milliseconds) < window
  }
}
