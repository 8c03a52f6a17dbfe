import ArgumentParser
import Casework
import Desk

/// Which lines of the portfolio a command keeps.
struct FilterOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      say(
        "Garder les dossiers qui répondent à un critère ; se répète.",
        "Keep the dossiers that fit a criterion; may be repeated."),
      valueName: say("critère", "criterion")))
  var filter: [String] = []

  @Option(
    help: ArgumentHelp(
      say("Un filtre gardé sous un nom.", "A filter kept under a name."),
      valueName: say("nom", "name")))
  var filterName: String?

  func validate() throws {
    for text in filter where FilterCriterion(text) == nil {
      let forms = FilterCriterion.forms.joined(separator: ", ")
      throw ValidationError(
        say(
          "Critère inconnu : \(text). Les critères : \(forms)",
          "Unknown criterion: \(text). The criteria: \(forms)"))
    }
  }

  /// The filter that the options ask for.
  func filter(_ office: Office) throws -> PortfolioFilter {
    var wanted = PortfolioFilter(Set(filter.compactMap { FilterCriterion($0) }))
    if let stranger = wanted.stranger(office.workplace) {
      throw Failure(
        Phrase(
          "Rien ne s'appelle ainsi dans ce registre : \(stranger.text).",
          "Nothing is called so in this store: \(stranger.text)."),
        status: Failure.usage)
    }
    guard let filterName else { return wanted }
    let kept = try office.filters()
    guard let named = kept.first(where: { $0.name.folded == filterName.folded }) else {
      let names = kept.isEmpty ? "–" : kept.map(\.name).joined(separator: ", ")
      throw Failure(
        Phrase(
          "Aucun filtre ne s'appelle « \(filterName) ». Les vôtres : \(names).",
          "No filter is called “\(filterName)”. Yours: \(names)."),
        status: Failure.noInput)
    }
    wanted.criteria.formUnion(named.filter.criteria)
    return wanted
  }
}
