extension Dossier {
  /// The dossier with one more entry about what the person asks, and about how long it is kept. What refers
  /// to an entry that is not there changes nothing.
  mutating func applyRequests(_ entry: Entry) {
    func dated<Value>(_ value: Value) -> Dated<Value> {
      Dated(value, on: entry.on, author: entry.author, entry: entry.id)
    }
    func change(_ request: EntryID, _ body: (inout PersonRequest) -> Void) {
      if let index = requests.firstIndex(where: { $0.id == request }) { body(&requests[index]) }
    }
    switch entry.fact {
    case .requested(let asked):
      requests.append(PersonRequest(id: entry.id, asked: dated(asked)))
      // Whoever writes to us is in contact.
      touch(entry.on)
    case .requestExtended(let extended):
      change(extended.request) { $0.extended = dated(extended) }
    case .requestAnswered(let answered):
      change(answered.request) { $0.answered = dated(answered) }
    case .noteReviewed(let reviewed): noteReviews[reviewed.entry] = dated(reviewed)
    case .retentionHeld(let held):
      holds.append(RetentionHold(id: entry.id, held: dated(held)))
      // What was announced was objected to: it is announced again, once nothing holds it.
      purgeAnnouncement = nil
    case .retentionReleased(let released):
      if let index = holds.firstIndex(where: { $0.id == released.hold }) {
        holds[index].released = dated(released)
      }
    case .purgeAnnounced(let announced): purgeAnnouncement = dated(announced)
    default: break
    }
  }
}
