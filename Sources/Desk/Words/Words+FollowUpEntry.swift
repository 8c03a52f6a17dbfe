import Casework

extension Fact {
  /// What happened, for the everyday follow-up; `nil` for any other fact.
  func followUpPhrase(_ workplace: Workplace) -> Phrase? {
    switch self {
    case .meetingPlanned(let plan): return plan.phrase
    case .meetingReported(let report): return report.phrase(workplace)
    case .attempted(let attempt):
      return Phrase(
        "Tentative de contact \(attempt.medium.phrase.fr), \(attempt.result.phrase.fr)",
        "Attempt to reach \(attempt.medium.phrase.en), \(attempt.result.phrase.en)"
      ).with(attempt.note, workplace)
    case .actionPlanned(let action):
      return Phrase(
        "Action ajoutée au \(action.plan.plan.fr) : \(action.sentence(workplace).fr)",
        "Action added to the \(action.plan.plan.en): \(action.sentence(workplace).en)")
    case .actionRevised(let revised):
      let comment = revised.comment.isEmpty ? "" : " – \(revised.comment)"
      return Phrase(
        "Action \(revised.now.state.phrase.fr) : \(revised.now.what)\(comment)",
        "Action \(revised.now.state.phrase.en): \(revised.now.what)\(comment)")
    case .milestoneReached(let milestone):
      let detail = milestone.detail.isEmpty ? "" : " – \(milestone.detail)"
      return Phrase(
        "Étape, \(milestone.kind.phrase.fr)\(detail)", "Step, \(milestone.kind.phrase.en)\(detail)")
    case .watchSet(let watch):
      return Phrase(
        "Date à surveiller le \(watch.day.dayMonthYear) : \(watch.about)",
        "Date to watch on \(watch.day.dayMonthYear): \(watch.about)")
    case .watchCleared(let cleared):
      return Phrase("Date surveillée vue", "Watched date seen to").and(cleared.comment)
    case .handoverSent(let sent): return sent.phrase(workplace)
    case .handoverTaken(let taken):
      return Phrase("Relais pris", "Handover taken up").and(taken.comment)
    case .handoverEnded(let ended):
      return Phrase("Siège rendu, ou relais retiré", "Seat given back, or handover withdrawn")
        .and(ended.comment)
    case .noteShared(let shared):
      let words = shared.note.text ?? ""
      return Phrase("Note partagée (\(shared.reason))", "Note shared (\(shared.reason))").and(words)
    case .openedWithReason(let opened):
      let until = opened.until.dayMonthYear
      return Phrase(
        "Dossier ouvert avec un motif, jusqu'au \(until) : \(opened.reason)",
        "Dossier opened with a reason, until \(until): \(opened.reason)")
    case .printed(let printed):
      let print = printed.sha256.prefix(8)
      return Phrase(
        "Document imprimé : \(printed.document.phrase.fr), modèle \(printed.version), empreinte \(print)…",
        "Document printed: \(printed.document.phrase.en), model \(printed.version), fingerprint \(print)…"
      )
    default: return nil
    }
  }
}

extension Phrase {
  /// The phrase, then a comment if there is one.
  fileprivate func and(_ comment: String) -> Phrase {
    comment.isEmpty ? self : Phrase("\(fr) : \(comment)", "\(en): \(comment)")
  }

  /// The phrase, then what was said, or that something was said and is kept to a side.
  fileprivate func with(_ note: Note?, _ workplace: Workplace) -> Phrase {
    guard let note else { return self }
    let room =
      note.room == .mine
      ? Phrase("pour son auteur seul", "for its author alone")
      : note.room.phrase(workplace.convention.vocabulary)
    let mark = note.room == .shared ? Phrase("", "") : Phrase(" [\(room.fr)]", " [\(room.en)]")
    guard let text = note.text else {
      guard note.state == .sealed else { return Phrase(fr + mark.fr, en + mark.en) }
      return Phrase(
        "\(fr)\(mark.fr) : note scellée, que vos clés n'ouvrent pas",
        "\(en)\(mark.en): sealed note, which your keys do not open")
    }
    return Phrase("\(fr)\(mark.fr) : \(text)", "\(en)\(mark.en): \(text)")
  }
}

extension MeetingPlan {
  /// What is planned, in a sentence.
  var phrase: Phrase {
    let hour = time.map(\.phrase)
    let at = place.isEmpty ? "" : ", \(place)"
    let why = about.isEmpty ? "" : " : \(about)"
    return Phrase(
      "Rendez-vous le \(day.dayMonthYear)\(hour.map { " à \($0.fr)" } ?? "") : \(kind.phrase.fr) \(medium.phrase.fr)\(at)\(why)",
      "Meeting on \(day.dayMonthYear)\(hour.map { " at \($0.en)" } ?? ""): \(kind.phrase.en) \(medium.phrase.en)\(at)\(why)"
    )
  }
}

extension MeetingReported {
  fileprivate func phrase(_ workplace: Workplace) -> Phrase {
    let frame = sitting?.frame.phrase
    let others = others.isEmpty ? "" : " (\(others.joined(separator: ", ")))"
    let state = outcome.phrase
    let what = frame ?? kind.phrase
    let how = frame == nil ? medium.phrase : Phrase("", "")
    return Phrase(
      "\(what.fr.sentence)\(how.fr.isEmpty ? "" : " " + how.fr), \(state.fr)\(others)",
      "\(what.en.sentence)\(how.en.isEmpty ? "" : " " + how.en), \(state.en)\(others)"
    ).with(note, workplace)
  }
}

extension PlannedAction {
  /// The action in a line: what, who, when.
  func sentence(_ workplace: Workplace) -> Phrase {
    let who = doer(workplace)
    let due = dueOn.map(\.dayMonthYear)
    return Phrase(
      "\(what) (\(who.fr)\(due.map { ", pour le \($0)" } ?? ""))",
      "\(what) (\(who.en)\(due.map { ", by \($0)" } ?? ""))")
  }

  /// Who does it, a third party by name.
  func doer(_ workplace: Workplace) -> Phrase {
    owner == .thirdParty && !thirdParty.isEmpty ? Phrase(thirdParty, thirdParty) : owner.phrase
  }
}

extension HandoverSent {
  fileprivate func phrase(_ workplace: Workplace) -> Phrase {
    let name = kind == .service ? service : workplace.fullName(to)
    let until = until.map(\.dayMonthYear)
    return Phrase(
      "\(kind.phrase.fr.sentence) envoyé à \(name), \(side.seat.fr), à partir du \(from.dayMonthYear)\(until.map { " jusqu'au \($0)" } ?? "")",
      "\(kind.phrase.en.sentence) sent to \(name), \(side.seat.en), from \(from.dayMonthYear)\(until.map { " until \($0)" } ?? "")"
    ).and(message)
  }
}
