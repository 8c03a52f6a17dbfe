import Foundation

/// Sockets of this machine by their path.
enum UnixSocket {
  static func bind(_ descriptor: Int32, to path: String) throws {
    try with(path) { Glibc.bind(descriptor, $0, $1) }
    guard listen(descriptor, 128) == 0 else { throw POSIXError(.EIO) }
    chmod(path, 0o777)
  }

  static func connect(_ descriptor: Int32, to path: String) throws {
    try with(path) { Glibc.connect(descriptor, $0, $1) }
  }

  private static func with(
    _ path: String, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32
  ) throws {
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    let bytes = Array(path.utf8)
    guard bytes.count < MemoryLayout.size(ofValue: address.sun_path) else {
      throw POSIXError(.ENAMETOOLONG)
    }
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
    let result = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        body($0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    guard result == 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
  }
}
