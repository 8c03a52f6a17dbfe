import Casework

/// What giving a seat would change in what people have in hand, before it is given.
enum LoadWords {
  /// A line for whoever receives and each of those who give, where what they have in hand is known.
  static func lines(
    _ act: PreparedAct, on targets: [BulkTarget], _ workplace: Workplace
  ) -> [String] {
    guard case .assign(let side, let recipient) = act.command else { return [] }
    let changes = LoadChange.giving(targets.map { $0.holders[side] }, to: recipient) {
      workplace.loads[$0]?.open
    }
    return changes.map { workplace.say(phrase($0, workplace)) }
  }

  /// `Après : SIMON Tiphaine 63 → 75, dans les bornes 56–80`.
  private static func phrase(_ change: LoadChange, _ workplace: Workplace) -> Phrase {
    let name = workplace.listName(change.login)
    let count = "\(change.before) → \(change.after)"
    let head = Phrase("Après : \(name) \(count)", "After: \(name) \(count)")
    guard let bounds = workplace.loads[change.login]?.bounds else { return head }
    let range = "\(bounds.minimum)–\(bounds.maximum)"
    let place: Phrase =
      change.after > bounds.maximum
      ? Phrase("au-dessus des bornes", "above the bounds")
      : change.after < bounds.minimum
        ? Phrase("en dessous des bornes", "below the bounds")
        : Phrase("dans les bornes", "within the bounds")
    return Phrase(
      "\(head.fr), \(place.fr) \(range)", "\(head.en), \(place.en) \(range)")
  }
}
