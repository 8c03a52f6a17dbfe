import Casework
import FoundationEssentials
public import Registry

extension Office {
  /// Kept while an act is on its way, until it is answered.
  private static let waiting = "waiting"
  /// Kept with the draft of an act whose answer was lost: sent again as it is, it is recorded once.
  private static let sent = "sent"

  /// Sends an act once: where the store is away it stays as a draft, and the same act sent again later is
  /// recorded once.
  ///
  /// - Throws: `away` or `unsure`, with the draft kept.
  public func deliver(_ sending: Sending) throws(StoreError) -> Carried {
    let sending = underReceipt(sending)
    do throws(StoreError) {
      let carried = try carryOut(sending)
      forget(sending)
      return carried
    } catch {
      if error.isAway {
        setAside(sending)
      } else {
        forget(sending)
      }
      throw error
    }
  }

  /// Sends an act of the desk; where the store is away it waits there.
  func send(_ sending: Sending) -> Message {
    let sending = underReceipt(sending)
    do throws(StoreError) {
      let carried = try carryOut(sending)
      forget(sending)
      switch carried {
      case .failed(let phrase): return .notSent(sending, phrase)
      case .done(let outcome):
        if case .recorded = outcome {
          try? dropDraft(act: sending.act.act, dossier: sending.dossier)
        }
        return .outcome(outcome, sending)
      }
    } catch {
      if error.isAway {
        dropDraftOfWaiting(sending)
        return .waits(sending, error)
      }
      forget(sending)
      return .notSent(sending, error.phrase)
    }
  }

  /// Puts an act behind those that wait.
  func queue(_ sending: Sending) -> Message {
    let sending = underReceipt(sending)
    dropDraftOfWaiting(sending)
    return .queued(sending)
  }

  /// What waits is kept as such: the same act can be begun again, on an empty form.
  private func dropDraftOfWaiting(_ sending: Sending) {
    let isKept = (try? kept(Self.waiting))?.contains { $0.receipt == sending.receipt } ?? false
    if isKept { try? dropDraft(act: sending.act.act, dossier: sending.dossier) }
  }

  private func carryOut(_ sending: Sending) throws(StoreError) -> Carried {
    try carryOut(
      sending.act, file: sending.file, seen: sending.seen, receipt: sending.receipt)
  }

  /// The act with the name under which it is sent, kept on this machine before it leaves. The same text
  /// that was sent before without an answer goes under the name it had.
  private func underReceipt(_ sending: Sending) -> Sending {
    guard sending.receipt == nil else { return sending }
    var sending = sending
    let earlier = (try? kept(Self.sent))?.first { $0.isSame(as: sending) }
    sending.receipt = earlier?.receipt ?? store.makeIdentifier(clock())
    keep(sending, as: Self.waiting)
    return sending
  }

  private func keep(_ sending: Sending, as kind: String) {
    guard let kept = KeptAct(sending), let body = try? JSONEncoder().encode(kept) else { return }
    // A disk that takes no draft does not stand in the way of the act.
    try? drafts().keep(
      String(decoding: body, as: UTF8.self), author: workplace.me.login, kind: kind,
      name: kept.name)
  }

  private func kept(_ kind: String) throws(StoreError) -> [KeptAct] {
    guard hasDrafts else { return [] }
    return try drafts().keepsakes(author: workplace.me.login, kind: kind).compactMap {
      try? JSONDecoder().decode(KeptAct.self, from: Data($0.body.utf8))
    }
  }

  private func drop(_ kept: KeptAct, _ kind: String) {
    try? drafts().keep("", author: workplace.me.login, kind: kind, name: kept.name)
  }

  /// Lets go of what was kept for an act that is answered.
  private func forget(_ sending: Sending) {
    guard let kept = KeptAct(sending) else { return }
    drop(kept, Self.waiting)
    drop(kept, Self.sent)
  }

  /// Lets go of the names under which an act was sent before, with its draft.
  func forgetSent(_ act: ActName, _ dossier: DossierID?) throws(StoreError) {
    for kept in try kept(Self.sent) where kept.act == act.rawValue && kept.dossier == dossier {
      drop(kept, Self.sent)
    }
  }

  /// Turns an act that waits into a draft.
  private func setAside(_ sending: Sending) {
    guard let kept = KeptAct(sending) else { return }
    setAside(kept)
  }

  private func setAside(_ kept: KeptAct) {
    guard let act = ActName(rawValue: kept.act) else { return }
    try? keepDraft(kept.values, act: act, dossier: kept.dossier)
    guard let body = try? JSONEncoder().encode(kept) else { return }
    try? drafts().keep(
      String(decoding: body, as: UTF8.self), author: workplace.me.login, kind: Self.sent,
      name: kept.name)
    drop(kept, Self.waiting)
  }

  /// What an earlier desk left waiting, each of it now a draft, and how much of it was recorded after all.
  ///
  /// - Parameter receipts: names under which this desk sends what waits on it.
  func leftWaiting(
    except receipts: Set<String> = []
  ) throws(StoreError) -> (left: [KeptAct], recorded: Int) {
    var left: [KeptAct] = []
    var recorded = 0
    for kept in try kept(Self.waiting) where !receipts.contains(kept.receipt) {
      if try store.isRecorded(kept.receipt, by: workplace.me.login) {
        drop(kept, Self.waiting)
        if let act = ActName(rawValue: kept.act) {
          try? dropDraft(act: act, dossier: kept.dossier)
        }
        recorded += 1
      } else {
        setAside(kept)
        left.append(kept)
      }
    }
    return (left, recorded)
  }
}
