import Casework

extension Alert {
  /// Today or tomorrow, and the hour.
  var soon: Phrase {
    let hour = item?.time?.phrase
    return days == 0
      ? Phrase("rdv aujourd'hui \(hour?.fr ?? "")", "meeting today \(hour?.en ?? "")").trimmed
      : Phrase("rdv demain \(hour?.fr ?? "")", "meeting tomorrow \(hour?.en ?? "")").trimmed
  }

  /// Why an alert of the everyday follow-up is there, in a sentence.
  func followUpExplanation(_ workplace: Workplace, _ delays: AlertDelays) -> Phrase {
    let date = day.dayMonthYear
    let label = item?.label ?? ""
    let about = label.isEmpty ? Phrase("", "") : Phrase(" : \(label)", ": \(label)")
    switch kind {
    case .handoverToTake:
      let kind = item.flatMap { HandoverSent.Kind(rawValue: $0.label) } ?? .change
      return Phrase(
        "Un relais vous a été envoyé le \(date) (\(kind.phrase.fr)) : prenez-le, ou dites pourquoi non.",
        "A handover was sent to you on \(date) (\(kind.phrase.en)): take it up, or say why not.")
    case .missedMeetings:
      return Phrase(
        "\(days) rendez-vous manqués sans excuse, le dernier le \(date), sans contact depuis (seuil : \(delays.missedMeetings)). Rien n'est automatique : c'est à vous deux d'en décider.",
        "\(days) meetings missed without excuse, the last on \(date), no contact since (threshold: \(delays.missedMeetings)). Nothing is automatic: the two of you decide."
      )
    case .meetingSoon:
      let kind = item.flatMap { MeetingKind(rawValue: $0.who) }?.phrase
      return Phrase(
        "\((kind?.fr ?? "").sentence) le \(date)\(hour.fr)\(about.fr)",
        "\((kind?.en ?? "").sentence) on \(date)\(hour.en)\(about.en)")
    case .meetingToSpecify:
      let kind = item.flatMap { MeetingKind(rawValue: $0.who) }?.phrase
      return Phrase(
        "\((kind?.fr ?? "").sentence) du \(date)\(hour.fr) : a-t-il eu lieu ?",
        "\((kind?.en ?? "").sentence) of \(date)\(hour.en): did it take place?")
    case .watchDue:
      return Phrase(
        "Date à surveiller, le \(date)\(about.fr)", "Date to watch, on \(date)\(about.en)")
    case .actionLate:
      let plan = item?.side?.plan
      return Phrase(
        "Action du \(plan?.fr ?? "") attendue pour le \(date), en retard de \(days.inDays.fr)\(about.fr)",
        "Action of the \(plan?.en ?? "") due on \(date), \(days.inDays.en) late\(about.en)")
    case .noExchange:
      return Phrase(
        "Pas d'échange entre vous deux sur ce dossier depuis le \(date), \(days.inDays.fr) (seuil : \(delays.noExchange.inDays.fr)).",
        "No exchange between the two of you on this dossier since \(date), \(days.inDays.en) (threshold: \(delays.noExchange.inDays.en))."
      )
    case .handoverSent:
      let name = item.map { workplace.fullName($0.who) } ?? ""
      return Phrase(
        "Relais envoyé à \(name) le \(date), pas encore pris depuis \(days.inDays.fr).",
        "Handover sent to \(name) on \(date), not taken up for \(days.inDays.en).")
    case .openedWithReason:
      let name = item.map { workplace.fullName($0.who) } ?? ""
      return Phrase(
        "Ouvert par \(name) le \(date), motif : \(label)",
        "Opened by \(name) on \(date), reason: \(label)")
    case .requestLate, .requestDue, .contractOver, .waitsForMe, .reviewDue, .trustToComplete,
      .contractEnds, .noContact,
      .halfMissing, .waitsForOther:
      return brief
    }
  }

  private var hour: Phrase {
    item?.time.map { Phrase(" à \($0.phrase.fr)", " at \($0.phrase.en)") } ?? Phrase("", "")
  }
}

extension Phrase {
  /// The phrase without spaces at either end.
  fileprivate var trimmed: Phrase { Phrase(fr.trimmed, en.trimmed) }
}
