public import Casework
import Exchange
public import Registry

/// What became of an act that was carried out.
public enum Carried: Sendable {
  /// The store's answer.
  case done(Outcome)
  /// The document could not be made; nothing is recorded.
  case failed(Phrase)
}

extension Office {
  /// Records an act; where it makes a document, makes it first, and leaves the file in its place only
  /// once it is in the journal.
  public func carryOut(
    _ act: PreparedAct, file: DossierFile?, seen: [EntryHash]?, receipt: String? = nil
  ) throws(StoreError) -> Carried {
    guard let order = act.paper, let file else {
      return .done(try record(act, dossier: file?.dossier.id, seen: seen, receipt: receipt))
    }
    let place = try workplace(for: act.act)
    let made: PaperFile
    do throws(PaperFailure) {
      made = try PaperFile(order, Scene(place, file: file))
    } catch {
      return .failed(error.phrase)
    }
    let printed = Printed(document: order.kind, version: made.version, sha256: made.sha256)
    let filled = PreparedAct(act: act.act, command: .print(printed), on: act.on, paper: nil)
    let outcome: Outcome
    do throws(StoreError) {
      outcome = try record(filled, dossier: file.dossier.id, seen: seen, receipt: receipt)
    } catch {
      made.drop()
      throw error
    }
    if case .recorded = outcome {
      made.keep()
      note(.documentMade, dossier: file.dossier.id, detail: AccessCode(order.kind))
    } else {
      made.drop()
    }
    return .done(outcome)
  }
}
