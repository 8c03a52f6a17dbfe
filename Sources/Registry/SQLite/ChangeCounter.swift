import Synchronization

/// Counts what others have written to a file, as far as it changes a screen.
final class ChangeCounter: Sendable {
  private let seen = Mutex(Seen())

  /// What was last seen of what others write.
  private struct Seen {
    var dataVersion: Int?
    var rows: [Int] = []
    var revision = 0
  }

  /// The count, if nobody has written since.
  func revision(at dataVersion: Int) -> Int? {
    seen.withLock { $0.dataVersion == dataVersion ? $0.revision : nil }
  }

  /// The count after somebody has written.
  ///
  /// - Parameter rows: the last row of the journal, then of the access log.
  func count(_ dataVersion: Int, rows: [Int]) -> Int {
    seen.withLock { seen in
      let onlyAccess = seen.rows.count == 2 && seen.rows[0] == rows[0] && seen.rows[1] != rows[1]
      if !onlyAccess { seen.revision += 1 }
      seen.dataVersion = dataVersion
      seen.rows = rows
      return seen.revision
    }
  }
}
