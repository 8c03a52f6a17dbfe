import Casework
import Registry

/// Opens the store of a run: a file, or a server, which may ask for a password.
enum StorePlace {
  /// The store that options name.
  ///
  /// - Parameter path: another place than theirs.
  static func open(_ options: CommonOptions, at path: String? = nil) throws -> Store {
    let path = path ?? Places.store(options.store)
    return try withPassword { password throws(StoreError) in
      try Store(openingAt: path, as: options.login, password: password)
    }
  }

  /// Does what may need a server's password: the terminal asks for it then.
  static func withPassword<Value>(
    _ body: (_ password: String?) throws(StoreError) -> Value
  ) throws(StoreError) -> Value {
    var password: String?
    while true {
      do throws(StoreError) {
        return try body(password)
      } catch {
        guard error == .passwordNeeded, password == nil, let typed = SecretLine.ask(prompt) else {
          throw error
        }
        password = typed
      }
    }
  }

  private static var prompt: String {
    say("Mot de passe du serveur : ", "Password of the server: ")
  }

  /// Whether there is a store at a place.
  static func isThere(_ path: String) throws -> Bool {
    guard Store.isServer(path) else { return System.exists(path) }
    do throws(StoreError) {
      try Store(openingAt: path).close()
      return true
    } catch {
      if case .notFound = error { return false }
      throw error
    }
  }
}
