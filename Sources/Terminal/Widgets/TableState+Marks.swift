extension TableState {
  /// Marks the selected record, or takes its mark away.
  public mutating func toggleMark() {
    if let selected { toggleMark(selected) }
  }

  /// Marks a record, or takes its mark away.
  public mutating func toggleMark(_ id: ID) {
    if marked.remove(id) == nil { marked.insert(id) }
  }

  /// Marks records, beside those that are marked already.
  public mutating func mark(all ids: some Sequence<ID>) { marked.formUnion(ids) }

  /// Takes all marks away.
  public mutating func clearMarks() { marked.removeAll() }
}
