import Casework
import Registry
import Terminal
import TestSupport
import Testing

@testable import Desk

extension Robot {
  /// Another desk on the same store.
  func beside(_ login: String, columns: Int = 80, rows: Int = 24) throws -> Robot {
    try Robot(as: login, columns: columns, rows: rows, path: path)
  }

  /// Learns who else is there, as when the store says that it was written.
  func look() throws {
    let id = try #require(state.dossier?.dossier.id)
    take(.presences(try #require(office.others(at: id)), of: id))
  }

  /// Who else is shown to have the dossier open, and what they write.
  func others() throws -> [String] {
    try look()
    return (state.dossier?.others ?? []).map { "\($0.login) \($0.part)".trimmed }
  }

  /// Notes a call in the open dossier.
  func call(_ note: String) throws {
    let file = try #require(state.dossier?.file)
    let outcome = try office.store.record(
      .call(note), on: Sample.today, dossier: file.dossier.id, seen: file.heads, by: office.hand)
    guard case .recorded = outcome else {
      Issue.record("\(outcome)")
      return
    }
  }
}
