import Casework

/// Looks for entries that no act of the program could have come to: read in the order in which they were recorded, each
/// against the dossier as it then was. A store into which others can write by other tools holds what they typed; the
/// journal keeps it, and this names it.
struct RuleChecker {
  /// The entries that skip a gate, or are by somebody who had no part in the dossier.
  static func broken(_ entries: [Entry]) -> [EntryID] {
    let ordered = entries.inJournalOrder
    var broken: [EntryID] = []
    var before: [Entry] = []
    var dossier: Dossier?
    for entry in ordered {
      if let known = dossier {
        if !known.mayHold(entry) { broken.append(entry.id) }
      } else if entry.fact.kind != .identified {
        broken.append(entry.id)
      }
      before.append(entry)
      dossier = dossier?.adding(entry) ?? Dossier(entries: before)
    }
    return broken
  }
}
