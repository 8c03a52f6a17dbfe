import Casework
import Desk
import Registry

/// A store and the rules that apply in it on a day, for commands about the territory, which nobody in
/// particular gives.
struct StoreRules {
  let store: Store
  let today: CivilDate
  let convention: Convention

  var themes: [BarrierTheme] { convention.diagnostic.themes }

  var pages: DirectoryPages {
    DirectoryPages(convention: convention, today: today, language: Tongue.current)
  }

  init(_ options: CommonOptions) throws {
    today = try options.clock().today
    store = try StorePlace.open(options)
    let book = ConventionBook(try store.conventions().map(ConventionShelf.read))
    guard let convention = book.applying(on: today) else { throw Failure.noConvention }
    self.convention = convention
  }
}

extension Failure {
  /// A store without any convention.
  static var noConvention: Failure {
    Failure(
      Phrase(
        "Ce registre n'a pas de convention : « binome convention add » en ajoute une.",
        "This store has no convention: “binome convention add” adds one."),
      status: Failure.unavailable)
  }
}
