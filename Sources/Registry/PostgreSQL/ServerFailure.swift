/// What a server, or the way to it, says of a statement that failed.
struct ServerFailure: Error {
  /// The five characters of SQLSTATE; empty where no server answered.
  let state: String
  let message: String
  /// Whether the connection is gone with it.
  let isLost: Bool

  /// Two transactions stood in each other's way, or the same row was written twice at once: done again, it
  /// may go through.
  var mayBeTriedAgain: Bool { ["40001", "40P01", "23505"].contains(state) }

  /// The server is stopping, starting, or not the one that may be written.
  var isOfServer: Bool {
    isLost || state.hasPrefix("08") || ["57P01", "57P02", "57P03", "25006"].contains(state)
  }
}

extension StoreError {
  /// What a failure comes to, for who is at the desk.
  init(_ failure: ServerFailure, path: String) {
    if failure.isOfServer {
      self = .away(reason: failure.message)
      return
    }
    switch failure.state {
    case "57014", "25P03": self = .tooLong
    case "55P03", "40001", "40P01": self = .busy
    case "53100", "53200": self = .full
    case "53300": self = .away(reason: failure.message)
    case "42501": self = .notAllowed
    case "28000", "28P01": self = .serverRefuses(reason: failure.message)
    case "3D000": self = .noDatabase(path: path)
    default: self = .engine(failure.message)
    }
  }
}
