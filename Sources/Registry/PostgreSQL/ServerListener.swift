import Glibc
import Synchronization

/// Listens to what a server tells of changes, on a connection and a thread of its own that sleep as long as nobody
/// writes. What it hears is a hint: the revision is the truth. After a cut it connects again by itself, later and
/// later, and says that something may have changed meanwhile.
final class ServerListener: StoreWatch {
  /// Closed to stop: the thread sees its other end hang up.
  private let lifeline: Mutex<Int32>
  /// Seconds between two tries to connect.
  private static let pauses: [Int32] = [1, 1, 2, 3, 5, 10]

  /// Starts to listen.
  ///
  /// - Parameters:
  ///   - scopes: what is listened to.
  ///   - isOwn: whether a process of the server works for this very program.
  ///   - changed: called from the listener's thread; several changes close together give one call.
  init?(
    _ address: ServerAddress, access: ServerAccess, limits: ServerLimits,
    to scopes: Set<ChangeScope>,
    isOwn: @escaping @Sendable (Int32) -> Bool, changed: @escaping @Sendable () -> Void
  ) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let stopped = ends[0]
    lifeline = Mutex(ends[1])
    let heard = scopes.isEmpty ? [ServerSchema.anything] : scopes.map(ServerSchema.channel)
    let listen = heard.map { "LISTEN \($0)" }.sorted()
      .joined(separator: "; ")
    SleepingThread.start {
      var failures = 0
      while !Self.isStopped(stopped, after: 0) {
        if let connection = try? access.connection(to: address, limits: limits),
          (try? connection.execute(listen)) != nil
        {
          changed()
          failures = 0
          Self.hear(connection, until: stopped, isOwn, changed)
        }
        let pause = Self.pauses[min(failures, Self.pauses.count - 1)]
        failures += 1
        if Self.isStopped(stopped, after: pause * 1000) { break }
      }
      close(stopped)
    }
  }

  /// Stops listening; the thread lets go of its connection.
  func stop() {
    lifeline.withLock { end in
      if end >= 0 { close(end) }
      end = -1
    }
  }

  deinit { stop() }

  /// Waits for notifications until the connection is lost or it is time to stop.
  private static func hear(
    _ connection: ServerConnection, until stopped: Int32, _ isOwn: (Int32) -> Bool,
    _ changed: () -> Void
  ) {
    while true {
      var items = [
        pollfd(fd: connection.socket, events: Int16(POLLIN), revents: 0),
        pollfd(fd: stopped, events: Int16(POLLIN), revents: 0),
      ]
      guard poll(&items, 2, -1) >= 0 || errno == EINTR else { return }
      if items[1].revents != 0 { return }
      // Several transactions close together are one change.
      usleep(20_000)
      guard let heard = connection.takeNotifications() else { return }
      if heard.contains(where: { !isOwn($0.process) }) { changed() }
    }
  }

  private static func isStopped(_ stopped: Int32, after milliseconds: Int32) -> Bool {
    var item = pollfd(fd: stopped, events: Int16(POLLIN), revents: 0)
    return poll(&item, 1, milliseconds) > 0
  }
}
