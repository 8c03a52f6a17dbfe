import Foundation
import Synchronization

/// Stands between desks and a server, on a socket of its own, and cuts connections in the middle of what they say: after
/// so many bytes of one direction, what has passed has passed, and nobody knows what the other end has made of it.
public final class CuttingProxy: Sendable {
  /// The folder of its socket.
  public let folder: String
  private let target: String
  private let listener: Int32
  private let chance: Mutex<Chance>
  private let cutCount = Atomic(0)
  private let isCutting = Atomic(true)

  private struct Chance {
    var generator: Dice
    let bytes: ClosedRange<Int>
  }

  /// How many connections were cut.
  public var cuts: Int { cutCount.load(ordering: .relaxed) }

  /// Listens in front of a cluster.
  ///
  /// - Parameters:
  ///   - seed: what all chance follows from.
  ///   - bytes: each connection is cut after a number of these.
  public init(before cluster: Cluster, seed: UInt64, cutAfter bytes: ClosedRange<Int>) throws {
    folder = try ServerFolder.make()
    ServerFolder.watch(folder)
    target = "\(cluster.folder)/.s.PGSQL.\(cluster.port)"
    chance = Mutex(Chance(generator: Dice(seed: seed), bytes: bytes))
    listener = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    try UnixSocket.bind(listener, to: "\(folder)/.s.PGSQL.5432")
    Thread.detachNewThread { [self] in
      while true {
        let desk = accept(listener, nil, nil)
        guard desk >= 0 else { return }
        Thread.detachNewThread { [self] in serve(desk) }
      }
    }
  }

  /// The address of a database behind it.
  public func address(of database: String) -> String {
    "postgresql://\(Cluster.owner)@/\(database)?host=\(folder)"
  }

  /// Lets every connection live from here on.
  public func spare() { isCutting.store(false, ordering: .relaxed) }

  /// Stops listening.
  public func close() {
    shutdown(listener, Int32(SHUT_RDWR))
    _ = Glibc.close(listener)
  }

  private func serve(_ desk: Int32) {
    let server = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    defer {
      _ = Glibc.close(desk)
      _ = Glibc.close(server)
    }
    guard (try? UnixSocket.connect(server, to: target)) != nil else { return }
    // Of either direction: a request that does not arrive whole, or an answer that is lost.
    var (left, cutsAnswers) = chance.withLock { chance in
      let amount = Int.random(in: chance.bytes, using: &chance.generator)
      return (amount, Bool.random(using: &chance.generator))
    }
    var buffer = [UInt8](repeating: 0, count: 8192)
    while true {
      var items = [desk, server].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
      guard poll(&items, 2, -1) > 0 else { continue }
      for (from, to, isAnswer) in [(0, server, false), (1, desk, true)]
      where items[from].revents != 0 {
        var count = read(items[from].fd, &buffer, buffer.count)
        guard count > 0 else { return }
        let isCut = isAnswer == cutsAnswers && isCutting.load(ordering: .relaxed) && count >= left
        if isCut { count = left }
        guard count == 0 || write(to, buffer, count) == count else { return }
        if isCut {
          cutCount.add(1, ordering: .relaxed)
          return
        }
        if isAnswer == cutsAnswers { left -= count }
      }
    }
  }
}
