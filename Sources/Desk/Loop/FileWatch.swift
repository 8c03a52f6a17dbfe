import Dispatch
import Glibc
import Synchronization

/// Tells when a file is written, by whoever: a desk that nobody touches shows what a colleague has
/// just recorded, and sleeps as long as nobody writes. Where the system cannot tell (some network
/// folders), the desk still looks at each key.
final class FileWatch: Sendable {
  private let descriptor: Int32
  private let stopped = Mutex(false)

  /// Watches the folder of `path` and calls `changed`, from a thread of its own, after the file or
  /// the journals beside it were written. Several writes close together give one call.
  init?(_ path: String, changed: @escaping @Sendable () -> Void) {
    let folder: String
    let name: String
    if let slash = path.lastIndex(of: "/") {
      folder = slash == path.startIndex ? "/" : String(path[..<slash])
      name = String(path[path.index(after: slash)...])
    } else {
      (folder, name) = (".", path)
    }
    descriptor = inotify_init1(Int32(IN_CLOEXEC))
    guard descriptor >= 0 else { return nil }
    guard inotify_add_watch(descriptor, folder, UInt32(IN_MODIFY)) >= 0 else {
      close(descriptor)
      return nil
    }
    let descriptor = descriptor
    DispatchQueue(label: "binome.watch", qos: .utility).async { [weak self] in
      while let names = Self.next(descriptor) {
        guard self?.stopped.withLock({ $0 }) == false else { return }
        guard names.contains(where: { $0.hasPrefix(name) }) else { continue }
        // A transaction writes several times: they are one change.
        usleep(50_000)
        changed()
      }
    }
  }

  deinit {
    stopped.withLock { $0 = true }
    close(descriptor)
  }

  /// The names of the files written since the last time; waits for some. `nil` at the end.
  private static func next(_ descriptor: Int32) -> [String]? {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = read(descriptor, &buffer, buffer.count)
    guard count > 0 else { return nil }
    let head = MemoryLayout<inotify_event>.size
    var names: [String] = []
    var offset = 0
    while offset + head <= count {
      // The length of the name is the last field of the head; the name follows, ended by zeros.
      let length = buffer[(offset + 12)..<(offset + 16)].reversed().reduce(0) {
        $0 << 8 | Int($1)
      }
      let bytes = buffer[(offset + head)..<min(count, offset + head + length)]
      names.append(String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self))
      offset += head + length
    }
    return names
  }
}
