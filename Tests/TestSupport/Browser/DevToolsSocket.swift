import CTerminal
import Foundation

/// One end of the line to a browser.
final class DevToolsSocket {
  /// How long an answer may take on a machine with much else to do.
  private static let patience: Int32 = 60_000

  private let descriptor: Int32
  private var received: [UInt8] = []
  private var lastCall = 0

  private init(_ descriptor: Int32) { self.descriptor = descriptor }

  /// A line, and its other end for the browser.
  static func pair() throws -> (DevToolsSocket, FileHandle) {
    var ends: [Int32] = [-1, -1]
    let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
    guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else {
      throw HeadlessBrowser.Failure(description: "No socket: error \(errno).")
    }
    return (
      DevToolsSocket(ends[0]), FileHandle(fileDescriptor: ends[1], closeOnDealloc: true)
    )
  }

  func close() { Foundation.close(descriptor) }

  /// Sends a command and waits for its answer; what else comes meanwhile goes to `hear`.
  func call<Answer: Decodable>(
    _ method: String, _ parameters: [String: Any] = [:], session: String? = nil,
    hear: (Data) throws -> Void = { _ in }
  ) throws -> Answer {
    lastCall += 1
    let call = lastCall
    var message: [String: Any] = ["id": call, "method": method, "params": parameters]
    message["sessionId"] = session
    try send([UInt8](JSONSerialization.data(withJSONObject: message)) + [0])
    while true {
      let data = try next(after: method)
      let reply = try JSONDecoder().decode(Reply.self, from: data)
      guard reply.id == call else {
        try hear(data)
        continue
      }
      if let error = reply.error {
        throw HeadlessBrowser.Failure(description: "\(method): \(error.message)")
      }
      return try JSONDecoder().decode(Answered<Answer>.self, from: data).result
    }
  }

  /// The next message; `what` is what it is waited for.
  func next(after what: String) throws -> Data {
    while true {
      if let end = received.firstIndex(of: 0) {
        defer { received.removeSubrange(...end) }
        return Data(received[..<end])
      }
      guard cterminal_wait_readable(descriptor, Self.patience) != 0 else {
        throw HeadlessBrowser.Failure(description: "The browser does not answer: \(what).")
      }
      var buffer = [UInt8](repeating: 0, count: 1 << 16)
      let count = read(descriptor, &buffer, buffer.count)
      guard count > 0 else {
        throw HeadlessBrowser.Failure(description: "The browser ended: \(what).")
      }
      received += buffer[..<count]
    }
  }

  private func send(_ bytes: [UInt8]) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes {
        Foundation.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else {
        throw HeadlessBrowser.Failure(description: "The browser does not listen.")
      }
      rest = rest.dropFirst(count)
    }
  }

  private struct Reply: Decodable {
    struct Problem: Decodable { let message: String }
    let id: Int?
    let error: Problem?
  }

  private struct Answered<Answer: Decodable>: Decodable { let result: Answer }
}
