import CTerminal
import Foundation
public import Testing

extension PseudoTerminal {
  /// What was waited for did not come.
  public struct Timeout: Error, CustomStringConvertible {
    /// What was waited for, and what came instead.
    public let description: String
  }

  /// What the program has sent so far, as text with its escape sequences.
  public var text: String { String(decoding: output, as: UTF8.self) }

  /// Types.
  public func send(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { write(process.master, $0.baseAddress, $0.count) }
      guard written > 0 else { return }
      bytes = bytes.dropFirst(written)
    }
  }

  /// Reads until the program has sent `wanted` after `start` bytes, and answers what it sent.
  @discardableResult
  public func read(
    until wanted: String, after start: Int = 0, seconds: Double = 5,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> String {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while true {
      let seen = String(decoding: output.dropFirst(start), as: UTF8.self)
      if seen.contains(wanted) { return seen }
      guard ContinuousClock.now < deadline, receive(milliseconds: 20) else {
        let message = "\(wanted.debugDescription) did not come, but \(seen.debugDescription)"
        Issue.record("\(message)", sourceLocation: sourceLocation)
        throw Timeout(description: message)
      }
    }
  }

  /// Reads until nothing has come for a while, and answers how many bytes came.
  @discardableResult
  public func settle(milliseconds: Int = 60) -> Int {
    let before = output.count
    var quiet = ContinuousClock.now + .milliseconds(milliseconds)
    var count = output.count
    while ContinuousClock.now < quiet, receive(milliseconds: 10) {
      if output.count > count {
        count = output.count
        quiet = .now + .milliseconds(milliseconds)
      }
    }
    return output.count - before
  }

  /// Takes what has come; `false` when the other side is closed and everything was read.
  func receive(milliseconds: Int32) -> Bool {
    guard isConnected else { return false }
    switch cterminal_wait_readable(process.master, milliseconds) {
    case 0: return true
    case 1:
      var buffer = [UInt8](repeating: 0, count: 65_536)
      let count = Foundation.read(process.master, &buffer, buffer.count)
      guard count > 0 else { return false }
      output.append(contentsOf: buffer[..<count])
      return true
    default: return false
    }
  }
}
