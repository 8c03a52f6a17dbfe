import Casework
import Registry

/// Who may change what a territory has in common: conventions, professionals, usual actions, resources.
enum StoreKeeping {
  /// A supervisor who has logged in; nobody in particular in a store without accounts, where nobody can
  /// show who they are, and in an invented territory.
  static func allowed(_ options: CommonOptions, _ store: Store) throws -> Session? {
    guard try store.hasAccounts() else { return nil }
    if try store.isInvented(), options.login == nil { return nil }
    let session = try Session(store: store, options)
    try session.require(
      .common,
      Phrase(
        "C'est à un responsable de le faire : ajoutez --as avec son identifiant.",
        "This is for a supervisor to do: add --as with their login."))
    return session
  }
}
