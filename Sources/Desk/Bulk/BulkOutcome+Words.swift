public import Casework

extension BulkOutcome {
  /// « 11 transmis, 1 refusé : NOM Prénom – motif »; those refused for one reason together.
  public func phrase(_ act: ActName) -> Phrase {
    let count = done.count
    let verb: Phrase =
      switch act {
      case .handover: Phrase("transmis", "handed over")
      case .assign: Phrase(count < 2 ? "affecté" : "affectés", "assigned")
      default: Phrase(count < 2 ? "enregistré" : "enregistrés", "recorded")
      }
    let head = Phrase("\(count) \(verb.fr)", "\(count) \(verb.en)")
    guard !refused.isEmpty else { return Phrase(head.fr + ".", head.en + ".") }
    let left = refused.count
    let reasons = reasons
    return Phrase(
      "\(head.fr), \(left) \(left < 2 ? "refusé" : "refusés") : "
        + reasons.map { "\($0.names) – \($0.why.fr)" }.joined(separator: " ; "),
      "\(head.en), \(left) refused: "
        + reasons.map { "\($0.names) – \($0.why.en)" }.joined(separator: "; "))
  }

  private var reasons: [(names: String, why: Phrase)] {
    var order: [Phrase] = []
    var names: [Phrase: [String]] = [:]
    for item in refused {
      if names[item.why] == nil { order.append(item.why) }
      names[item.why, default: []].append(item.target.name)
    }
    return order.map { ((names[$0] ?? []).joined(separator: ", "), $0) }
  }
}
