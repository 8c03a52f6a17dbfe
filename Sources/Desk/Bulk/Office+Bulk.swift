import Casework
import Registry

extension Office {
  /// Records an act in several dossiers, one after the other, each on its own: what is refused in one
  /// does not stop the next.
  public func recordAll(_ act: PreparedAct, on targets: [BulkTarget]) -> BulkOutcome {
    var result = BulkOutcome()
    var away: Phrase?
    for target in targets {
      // A store that does not answer is not waited for once for each dossier.
      if let away {
        result.refused.append((target, away))
        continue
      }
      do throws(StoreError) {
        // Nobody looked into these dossiers: like a script, the act stands on what is there.
        switch try record(act, dossier: target.id, seen: nil) {
        case .recorded(let file, let added): result.done.append((target, file, added))
        case .refused(let refusal):
          result.refused.append((target, refusal.explained(workplace.convention)))
        case .conflict:
          result.refused.append(
            (target, Phrase("quelqu'un y écrit en ce moment", "someone is writing there")))
        }
      } catch {
        if error.isAway { away = StoreError.away(reason: "").phrase }
        result.refused.append((target, error.phrase))
      }
    }
    if !result.done.isEmpty { try? dropDraft(act: act.act, dossier: nil) }
    return result
  }
}
