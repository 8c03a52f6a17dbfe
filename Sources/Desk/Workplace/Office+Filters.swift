import Casework
public import Registry

extension Office {
  private static let kind = "filter"

  /// The filters that the person keeps, in the order of names.
  public func filters() throws(StoreError) -> [NamedFilter] {
    try drafts().keepsakes(author: workplace.me.login, kind: Self.kind).map {
      NamedFilter(name: $0.name, filter: PortfolioFilter(text: $0.body))
    }
  }

  /// Keeps a filter, in the place of the one of the same name.
  public func keep(_ filter: NamedFilter) throws(StoreError) {
    try drafts().keep(
      filter.filter.text, author: workplace.me.login, kind: Self.kind, name: filter.name)
  }

  /// Lets go of a filter.
  public func dropFilter(_ name: String) throws(StoreError) {
    try drafts().keep("", author: workplace.me.login, kind: Self.kind, name: name)
  }
}
