import Glibc

/// The name of a desk among those at work: a name made for it, its machine and its process, so that what a desk that was
/// killed left behind is known for what it is by whoever looks from the same machine.
enum DeskName {
  static func make(_ identifier: String) -> String { "\(identifier) \(machine) \(getpid())" }

  /// Whether a desk was on this machine and its process is gone.
  static func isGone(_ name: String) -> Bool {
    let parts = name.split(separator: " ")
    guard parts.count == 3, parts[1] == machine, let process = Int32(parts[2]) else { return false }
    return kill(process, 0) != 0 && errno == ESRCH
  }

  /// The name of this machine, without spaces.
  static let machine: String = {
    var bytes = [CChar](repeating: 0, count: 256)
    guard gethostname(&bytes, 255) == 0 else { return "-" }
    let name = String(
      decoding: bytes.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self
    )
    .filter { $0 != " " }
    return name.isEmpty ? "-" : name
  }()
}
