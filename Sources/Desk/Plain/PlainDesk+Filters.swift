import Casework
import Registry

extension PlainDesk {
  /// Asks a filter by numbers: kept ones first, then every criterion that means something; `nil` if
  /// nothing is chosen.
  func askFilter(_ content: PortfolioContent) throws(StoreError) -> PortfolioFilter? {
    let rows = content.lines.map { PortfolioRow($0, workplace) }
    let named = (try? office.filters()) ?? []
    let offer = FilterOffer(rows, PortfolioFilter(), workplace).items.filter { $0.count > 0 }
    for (number, filter) in named.enumerated() {
      let count = filter.filter.apply(to: rows, workplace).count
      console.write("\(number + 1). « \(filter.name) », \(count)")
    }
    for (number, item) in offer.enumerated() {
      let group = workplace.say(item.criterion.group.title)
      let label = workplace.say(item.criterion.label(workplace))
      console.write("\(named.count + number + 1). \(group) \(label), \(item.count)".unspaced)
    }
    guard
      let answer = ask(
        Phrase(
          "Numéros, séparés par des espaces ; Entrée pour revenir : ",
          "Numbers, separated by spaces; Enter to go back: "))
    else { return nil }
    let numbers = answer.split(separator: " ").compactMap { Int($0) }.map { $0 - 1 }
    var filter = PortfolioFilter()
    for number in numbers {
      if named.indices.contains(number) {
        filter.criteria.formUnion(named[number].filter.criteria)
      } else if offer.indices.contains(number - named.count) {
        filter.criteria.insert(offer[number - named.count].criterion)
      }
    }
    guard !filter.isEmpty else { return nil }
    if numbers.contains(where: { $0 >= named.count }) { askName(filter) }
    return filter
  }

  private func askName(_ filter: PortfolioFilter) {
    let name = ask(
      Phrase(
        "Un nom pour garder ce filtre ; Entrée : ne pas le garder : ",
        "A name to keep this filter; Enter: do not keep it: "))
    guard let name, !name.isEmpty else { return }
    try? office.keep(NamedFilter(name: name, filter: filter))
    say(Phrase("Filtre gardé : « \(name) ».", "Filter kept: “\(name)”."))
  }
}

extension String {
  /// One space between words, where a part may be empty.
  fileprivate var unspaced: String { split(separator: " ").joined(separator: " ") }
}
