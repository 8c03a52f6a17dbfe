/// Every key of a store, each chain of vouches followed once: for whoever looks at many acts.
final class TrustedKeys {
  /// All of them, vouched for or not.
  let all: [AccountKey]
  private let table: KeyTable
  private var known: [Name: AccountKey?] = [:]

  private struct Name: Hashable {
    let login: String
    let generation: Int
  }

  init(_ session: any SQLSession, storeID: String) throws {
    table = KeyTable(session: session, storeID: storeID)
    all = try table.all().map(\.key)
  }

  /// Keys that the chain of vouches reaches; `nil` if there are none of this name, or somebody put them
  /// there.
  func trusted(_ login: String, _ generation: Int) throws -> AccountKey? {
    let name = Name(login: login, generation: generation)
    if let answer = known[name] { return answer }
    let answer = try table.trusted(login, generation)
    known[name] = .some(answer)
    return answer
  }
}
