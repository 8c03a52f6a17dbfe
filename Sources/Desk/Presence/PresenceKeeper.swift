import Casework
import Synchronization

/// The desk's name among those at work, and where it said last that it is.
final class PresenceKeeper: Sendable {
  private struct Memory {
    var session: String?
    var place: Place?
  }

  private let memory = Mutex(Memory())

  /// Where this desk said last that it is; `nil` if nowhere.
  var place: Place? { memory.withLock { $0.place } }

  /// The name of this desk, made when it is first needed; `nil` before.
  var session: String? { memory.withLock { $0.session } }

  /// Goes to a place, and gives the name of this desk.
  func move(to place: Place, _ makeName: () -> String) -> String {
    memory.withLock { memory in
      memory.place = place
      let name = memory.session ?? makeName()
      memory.session = name
      return name
    }
  }

  /// Goes nowhere; gives the name under which this desk was somewhere, if it was.
  func leave() -> String? {
    memory.withLock { memory in
      defer { memory.place = nil }
      return memory.place == nil ? nil : memory.session
    }
  }
}
