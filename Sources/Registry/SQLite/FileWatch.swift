import Dispatch
import Glibc

/// Tells when a file is written, by whoever: a desk that nobody touches shows what a colleague has
/// just recorded, and sleeps as long as nobody writes. Where the system cannot tell (some network
/// folders), the desk still looks at each key.
final class FileWatch: StoreWatch {
  /// One end of a pipe that is closed at the end, so that the thread that waits at the other goes.
  private let held: Int32

  /// Watches the folder of `path` and calls `changed`, from a thread of its own, after the file or
  /// the journals beside it were written. Several writes close together give one call, and
  /// two more later. `nil` where the system does not tell.
  init?(_ path: String, changed: @escaping @Sendable () -> Void) {
    let (folder, name) = Self.parts(of: path)
    let descriptor = inotify_init1(Int32(IN_CLOEXEC) | Int32(IN_NONBLOCK))
    guard descriptor >= 0 else { return nil }
    var ends: [Int32] = [-1, -1]
    guard inotify_add_watch(descriptor, folder, UInt32(IN_MODIFY)) >= 0,
      pipe(&ends) == 0
    else {
      close(descriptor)
      return nil
    }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let ending = ends[0]
    held = ends[1]
    DispatchQueue(label: "binome.watch", qos: .utility).async {
      var again: [Int32] = []
      while true {
        switch Self.wait(for: descriptor, or: ending, milliseconds: again.first ?? -1) {
        case .written:
          guard Self.next(descriptor).contains(where: { $0.hasPrefix(name) }) else { continue }
          // A transaction writes several times: they are one change.
          usleep(50_000)
          changed()
          again = Self.pauses
        case .quiet:
          changed()
          again.removeFirst()
        case .ended:
          close(descriptor)
          close(ending)
          return
        }
      }
    }
  }

  /// Milliseconds after which `changed` is called again. The system tells of bytes that are written, not of the commit,
  /// which others see only once these are on the disk: on a slow one, after the first call.
  private static let pauses: [Int32] = [300, 2000]

  private enum News {
    case written
    case quiet
    case ended
  }

  deinit { close(held) }

  /// Sleeps until the system tells something, for so long at most; without end below 0.
  private static func wait(
    for descriptor: Int32, or ending: Int32, milliseconds: Int32
  ) -> News {
    var watched = [
      pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: ending, events: Int16(POLLIN), revents: 0),
    ]
    var count: Int32
    repeat {
      count = poll(&watched, nfds_t(watched.count), milliseconds)
    } while count < 0 && errno == EINTR
    if count == 0 { return .quiet }
    guard count > 0, watched[1].revents == 0, watched[0].revents & Int16(POLLIN) != 0 else {
      return .ended
    }
    return .written
  }

  private static func parts(of path: String) -> (folder: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    let folder = slash == path.startIndex ? "/" : String(path[..<slash])
    return (folder, String(path[path.index(after: slash)...]))
  }

  /// The names of the files written since the last time.
  private static func next(_ descriptor: Int32) -> [String] {
    var buffer = [UInt8](repeating: 0, count: 4096)
    var names: [String] = []
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      guard count > 0 else { return names }
      names += self.names(in: buffer[..<count])
    }
  }

  private static func names(in bytes: ArraySlice<UInt8>) -> [String] {
    let head = MemoryLayout<inotify_event>.size
    var names: [String] = []
    var offset = 0
    while offset + head <= bytes.count {
      // The length of the name is the last field of the head; the name follows, ended by zeros.
      let length = bytes[(offset + 12)..<(offset + 16)].reversed().reduce(0) { $0 << 8 | Int($1) }
      let name = bytes[(offset + head)..<min(bytes.count, offset + head + length)]
      names.append(String(decoding: name.prefix { $0 != 0 }, as: UTF8.self))
      offset += head + length
    }
    return names
  }
}
