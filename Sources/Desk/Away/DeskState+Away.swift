import Casework
import Registry
import Terminal

extension DeskState {
  /// An act could not reach the store, or its answer was lost: it waits, and the form stays.
  mutating func wait(_ sending: Sending, _ error: StoreError) -> [Effect] {
    let isNew = !outbox.holds(sending)
    let delay = outbox.wait(sending)
    if isNew {
      isRecording = false
      if isOnForm(sending) { form?.waits = sending.receipt }
      say(error == .unsure ? .answerLost : .serverAway, .warning)
    }
    return delay.map { [.tryAgain(afterSeconds: $0)] } ?? []
  }

  /// An act was made while others wait: it goes behind them.
  mutating func queue(_ sending: Sending) -> [Effect] {
    let effects = wait(sending, .away(reason: ""))
    return effects + sendNext()
  }

  /// The time to try again has come. A locked desk has no keys to sign with: it tries later.
  mutating func tryAgain() -> [Effect] {
    guard let sending = outbox.timeHasCome() else { return [] }
    return [.record(sending)]
  }

  /// The store has answered: what waits goes now.
  mutating func storeAnswered() -> [Effect] {
    let look: [Effect] = outbox.hasLooked ? [] : [.findWaiting(except: outbox.receipts)]
    outbox.hasLooked = true
    guard lockedBy == nil, let sending = outbox.answered() else { return look }
    return look + [.record(sending)]
  }

  /// Sends the first that waits.
  mutating func sendNext() -> [Effect] {
    guard lockedBy == nil, let sending = outbox.next() else { return [] }
    return [.record(sending)]
  }

  /// The answer to an act, which may have waited.
  mutating func take(_ outcome: Outcome, _ sending: Sending) -> [Effect] {
    guard outbox.holds(sending) else { return show(outcome, sending.act) }
    let added = if case .recorded(_, let added) = outcome { added } else { [Entry]() }
    outbox.leave(sending, added: added)
    outbox.isAway = false
    if form?.waits == sending.receipt {
      form?.waits = nil
      return show(outcome, sending.act) + sendNext()
    }
    guard case .recorded(let file, let added) = outcome else {
      outbox.returned.append(.answered(outcome, sending))
      return [.keepDraft(sending.values, sending.act.act, sending.dossier)] + sendNext()
    }
    let what = sending.act.recorded(file, added: added, workplace)
    say(
      Phrase(
        "Le serveur répond de nouveau. \(sending.person) – \(what.fr)",
        "The server answers again. \(sending.person) – \(what.en)"))
    return reload() + sendNext()
  }

  /// An act could not be sent for another cause than the store being away.
  mutating func show(_ sending: Sending, notSent why: Phrase) -> [Effect] {
    isRecording = false
    guard outbox.holds(sending) else {
      say(why, .failure)
      return []
    }
    outbox.leave(sending, added: [])
    if form?.waits == sending.receipt {
      form?.waits = nil
      say(why, .failure)
      return sendNext()
    }
    outbox.returned.append(.notSent(sending, why))
    return [.keepDraft(sending.values, sending.act.act, sending.dossier)] + sendNext()
  }

  private func isOnForm(_ sending: Sending) -> Bool {
    guard let form else { return false }
    return form.act == sending.act.act && form.scene.dossier?.id == sending.dossier
      && form.values == sending.values
  }

  // MARK: - Taking up what came back

  /// What an earlier desk left, and what of it was recorded after all.
  mutating func take(_ left: [KeptAct], recorded: Int) -> [Effect] {
    outbox.returned += left.map(Outbox.Returned.left)
    if recorded > 0 { say(.recordedAfterAll(recorded)) }
    return []
  }

  /// Shows the next act that came back, once nothing else has the keyboard.
  mutating func takeUpReturned() -> [Effect] {
    guard form == nil, layers.isEmpty, lockedBy == nil, point == nil, !isRecording,
      !outbox.returned.isEmpty
    else { return [] }
    switch outbox.returned.removeFirst() {
    case .answered(let outcome, let sending):
      takeUp(sending)
      return show(outcome, sending.act)
    case .notSent(let sending, let why):
      takeUp(sending)
      say(why, .failure)
      return []
    case .left(let kept): return [.openKept(kept)]
    }
  }

  private mutating func takeUp(_ sending: Sending) {
    if let file = sending.file, dossier?.dossier.id != file.dossier.id {
      dossier = DossierState(file)
    }
    form = sending.form(workplace)
  }

  /// Opens the form of an act that an earlier desk left.
  mutating func open(_ kept: KeptAct, over file: DossierFile?) -> [Effect] {
    guard let act = ActName(rawValue: kept.act) else { return [] }
    guard form == nil, layers.isEmpty else {
      // Something else has the keyboard by now: later.
      outbox.returned.insert(.left(kept), at: 0)
      return []
    }
    if let id = kept.dossier {
      guard let file, file.dossier.id == id else {
        say(
          Phrase(
            "\(kept.person) : le dossier n'est plus dans votre portefeuille ; « \(act.title.fr) » n'est pas noté.",
            "\(kept.person): the dossier is no longer in your portfolio; “\(act.title.en)” is not recorded."
          ), .warning)
        return []
      }
      dossier = DossierState(file)
    }
    form = FormState(act, Scene(workplace, file: file, item: kept.item))
    form?.retake(kept.values)
    let save = keymap.name(of: .save, .french)
    let saveInEnglish = keymap.name(of: .save, .english)
    say(
      Phrase(
        "Cet acte attendait le serveur, il n'est pas encore noté : \(save) l'envoie.",
        "This act was waiting for the server, it is not recorded yet: \(saveInEnglish) sends it."))
    return []
  }

  // MARK: - Leaving

  /// Leaves the desk; asks first where something waits.
  mutating func quit() -> [Effect] {
    guard !outbox.waiting.isEmpty else { return [.quit] }
    layers.append(.question(.leavingWaiting(outbox.waiting, workplace)))
    return []
  }
}

extension Question {
  static func leavingWaiting(_ waiting: [Sending], _ workplace: Workplace) -> Question {
    func say(_ fr: String, _ en: String) -> String { workplace.say(Phrase(fr, en)) }
    let acts = waiting.map { workplace.say($0.act.act.title) + " · " + $0.person }
    return Question(
      purpose: .leaveWaiting,
      dialog: Dialog(
        title: say("Quitter pendant que des actes attendent", "Leave while acts wait"),
        text: acts.joined(separator: "\n") + "\n"
          + say(
            "Pas encore noté : le serveur ne répond pas. Gardé en brouillon sur cette machine ; le prochain poste le reprend pour l'envoyer.",
            "Not recorded yet: the server does not answer. Kept as a draft on this machine; the next desk takes it up to send it."
          ),
        options: [
          .init(.no, key: .character("r"), title: say("r rester", "r stay")),
          .init(.yes, key: .character("o"), title: say("o quitter", "o leave")),
        ], harmless: .no))
  }
}

extension Phrase {
  /// That acts sent before a cut were recorded.
  static func recordedAfterAll(_ count: Int) -> Phrase {
    count == 1
      ? Phrase(
        "L'acte envoyé avant la coupure était bien noté.",
        "The act sent before the cut was recorded.")
      : Phrase(
        "Les \(count) actes envoyés avant la coupure étaient bien notés.",
        "The \(count) acts sent before the cut were recorded.")
  }

  static let serverAway = Phrase(
    "Le serveur ne répond pas : rien n'est perdu. Ce que vous avez écrit est gardé et partira dès son retour. Échap pour faire autre chose.",
    "The server does not answer: nothing is lost. What you wrote is kept and will leave as soon as it is back. Esc to do something else."
  )

  static let serverSilent = Phrase(
    "Le serveur ne répond pas. Ce qui est à l'écran reste lisible ; vous pouvez écrire, rien ne se perd.",
    "The server does not answer. What is on the screen stays readable; you can write, nothing is lost."
  )

  static let serverSlow = Phrase(
    "Le serveur met du temps à répondre ; ce que vous avez écrit est gardé.",
    "The server takes its time to answer; what you wrote is kept.")

  static let answerLost = Phrase(
    "La réponse du serveur s'est perdue : l'acte sera envoyé à nouveau, et noté une seule fois.",
    "The server's answer was lost: the act will be sent again, and recorded only once.")
}
