extension ChoiceList {
  /// Narrows the list. A letter with which nothing is found is not taken: what Enter gives is always
  /// in sight.
  mutating func find(_ query: String) {
    let words = LatinFolding.fold(query).split(separator: " ")
    let matching = choices.indices.filter { index in
      words.allSatisfy { texts[index].contains($0) }
    }
    guard !matching.isEmpty else { return }
    self.query = query
    found = matching
    // With nothing typed the selection stays where the search has led.
    guard let best = best(words), !words.isEmpty else { return }
    state.select(choices[best].id)
  }

  /// The first that begins so, else the first with a word that does, else the first of all.
  private func best(_ words: [Substring]) -> Int? {
    let wanted = words.joined(separator: " ")
    return found.first { texts[$0].hasPrefix(wanted) }
      ?? found.first { texts[$0].contains(" " + wanted) } ?? found.first
  }
}
