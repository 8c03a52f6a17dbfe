extension Sequence where Element == Entry {
  /// The entries in the one order that follows from them alone: each after those its author had
  /// seen, and among those that could come next the earliest recorded, then the smallest name. Two
  /// copies that hold the same entries therefore show the same dossier.
  public var inJournalOrder: [Entry] {
    let sorted = self.sorted { ($0.recordedAt, $0.id) < ($1.recordedAt, $1.id) }
    let known = Set(sorted.map(\.hash))
    var placed = Set<EntryHash>()
    var waiting: [Entry] = []
    var result: [Entry] = []
    result.reserveCapacity(sorted.count)
    func isReady(_ entry: Entry) -> Bool {
      entry.parents.allSatisfy { placed.contains($0) || !known.contains($0) }
    }
    func place(_ entry: Entry) {
      result.append(entry)
      placed.insert(entry.hash)
    }
    for entry in sorted {
      guard isReady(entry) else {
        waiting.append(entry)
        continue
      }
      place(entry)
      while let next = waiting.firstIndex(where: isReady) { place(waiting.remove(at: next)) }
    }
    // Parents that form a circle cannot come from honest hashes; show the entries all the same.
    return result + waiting
  }

  /// Hashes of the entries that no other entry has seen: what the next author has before them.
  public var heads: [EntryHash] {
    let seen = Set(flatMap(\.parents))
    return map(\.hash).filter { !seen.contains($0) }.sorted()
  }
}
