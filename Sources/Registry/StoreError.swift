/// Why the store cannot be used or a call failed. The words for people are made elsewhere.
public enum StoreError: Error, Sendable, Hashable {
  /// There is no file there.
  case notFound(path: String)
  /// A file is already there; nothing is overwritten.
  case alreadyExists(path: String)
  /// The file is something else: not a store of this program.
  case foreign(path: String)
  /// The file is cut short or its pages do not hold together.
  case truncated(path: String)
  /// The store was written by a newer program.
  case newer(path: String, version: Int, known: Int)
  /// The file or its folder may not be written.
  case readOnly(path: String)
  /// The file or its folder cannot be opened or made.
  case cannotOpen(path: String, reason: String)
  /// Someone else is writing and did not finish in time.
  case busy
  /// The disk is full.
  case full
  /// A stored value does not make sense.
  case damaged(String)
  /// What is to be recorded is signed, or kept from others, and its author has not logged in.
  case keysNeeded(login: String)
  /// The keys are closed, or are no longer those of an account that may be used.
  case keysRefused(_ login: String)
  /// Only a supervisor does this.
  case notSupervisor(login: String)
  /// The server has no such database.
  case noDatabase(path: String)
  /// The address of a server cannot be read.
  case badAddress(reason: String)
  /// The address of a server holds a password, which other people of the machine could see.
  case passwordInAddress
  /// The way to a server would cross a network without the server being known for certain.
  case insecure(host: String, mode: String)
  /// The server asks for a password.
  case passwordNeeded
  /// The server does not let this person in.
  case serverRefuses(reason: String)
  /// The server's rights do not allow it.
  case notAllowed
  /// The server cannot be reached: nothing was recorded.
  case away(reason: String)
  /// The answer was lost on its way: whether it was recorded is found out when the server is back.
  case unsure
  /// Who asked did not want to wait any longer.
  case stopped
  /// The server took longer than a desk waits: nothing was recorded.
  case tooLong
  /// Anything else the engine says.
  case engine(String)
}

extension StoreError {
  /// Runs what may fail in any way; what is no error of the store is told as one of the engine.
  static func wrapping<Value>(_ body: () throws -> Value) throws(StoreError) -> Value {
    do {
      return try body()
    } catch {
      throw error as? StoreError ?? .engine(String(describing: error))
    }
  }
}
