extension [Entry] {
  /// The entries that whoever had `heads` before them has not seen.
  public func unseen(by heads: [EntryHash]) -> [Entry] {
    let byHash = Dictionary(map { ($0.hash, $0) }, uniquingKeysWith: { first, _ in first })
    var seen = Set<EntryHash>()
    var toVisit = heads
    while let hash = toVisit.popLast() {
      guard seen.insert(hash).inserted else { continue }
      toVisit += byHash[hash]?.parents ?? []
    }
    return filter { !seen.contains($0.hash) }
  }

  /// What others wrote, unseen by whoever had `heads` before them, in the sections that `decisions`
  /// write: what is shown side by side. Empty where nothing stands in the way.
  public func meanwhile(_ decisions: [Decision], unseenBy heads: [EntryHash]) -> [Entry] {
    let sections = decisions.reduce(into: Set<Section>()) {
      $0.formUnion($1.fact.sections(among: self))
    }
    return unseen(by: heads).filter { !$0.sections(among: self).isDisjoint(with: sections) }
  }
}
