import Casework

extension Alert.Kind {
  /// The kind, for a count or a filter.
  var phrase: Phrase {
    switch self {
    case .contractOver: Phrase("terme dépassé", "term passed")
    case .requestLate: Phrase("réponse en retard à une demande", "late answer to a request")
    case .requestDue: Phrase("demande de la personne", "request of the person")
    case .waitsForMe: Phrase("attend mon accord", "waits for me")
    case .reviewDue: Phrase("revue à faire", "review due")
    case .trustToComplete: Phrase("diagnostic à compléter", "diagnostic to complete")
    case .contractEnds: Phrase("fin de contrat proche", "contract ends soon")
    case .noContact: Phrase("sans contact", "no contact")
    case .halfMissing: Phrase("volet manquant", "part missing")
    case .waitsForOther: Phrase("attend l'autre accord", "waits for the other")
    case .handoverToTake: Phrase("relais à prendre", "handover to take up")
    case .missedMeetings: Phrase("rendez-vous manqués", "missed meetings")
    case .meetingSoon: Phrase("rendez-vous aujourd'hui ou demain", "meeting today or tomorrow")
    case .meetingToSpecify: Phrase("rendez-vous à préciser", "meeting to specify")
    case .watchDue: Phrase("date à surveiller", "date to watch")
    case .actionLate: Phrase("action en retard", "late action")
    case .noExchange: Phrase("sans échange du binôme", "no exchange of the binôme")
    case .handoverSent: Phrase("relais pas encore pris", "handover not taken up")
    case .openedWithReason: Phrase("ouvert avec un motif", "opened with a reason")
    }
  }
}

extension Alert.Kind {
  /// The kind in a word or two, where several are counted on one line.
  var short: Phrase {
    switch self {
    case .contractOver: Phrase("dépassé", "over")
    case .requestLate: Phrase("demande en retard", "late request")
    case .requestDue: Phrase("demande", "request")
    case .waitsForMe: Phrase("mon accord", "my agreement")
    case .reviewDue: Phrase("revue", "review")
    case .trustToComplete: Phrase("confiance", "trust")
    case .contractEnds: Phrase("fin", "ends")
    case .noContact: Phrase("sans contact", "no contact")
    case .halfMissing: Phrase("volet", "part")
    case .waitsForOther: Phrase("l'autre", "other's")
    case .handoverToTake: Phrase("relais", "handover")
    case .missedMeetings: Phrase("manqués", "missed")
    case .meetingSoon: Phrase("rdv", "meetings")
    case .meetingToSpecify: Phrase("à préciser", "to specify")
    case .watchDue: Phrase("à surveiller", "to watch")
    case .actionLate: Phrase("retard", "late")
    case .noExchange: Phrase("sans échange", "no exchange")
    case .handoverSent: Phrase("relais envoyé", "sent on")
    case .openedWithReason: Phrase("ouvert", "opened")
    }
  }
}

extension Alert {
  /// The alert in a column: a few words and how long.
  var brief: Phrase {
    switch kind {
    case .contractOver: Phrase("terme dépassé de \(days) j", "term passed \(days) d ago")
    case .requestLate: Phrase("demande en retard \(days) j", "request late \(days) d")
    case .requestDue: Phrase("demande, \(days) j", "request, \(days) d")
    case .waitsForMe: Phrase("attend mon accord \(days) j", "waits for me \(days) d")
    case .reviewDue: Phrase("revue à faire, \(days) j", "review due, \(days) d")
    case .trustToComplete: Phrase("à compléter \(days) j", "to complete \(days) d")
    case .contractEnds: Phrase("fin dans \(days) j", "ends in \(days) d")
    case .noContact: Phrase("sans contact", "no contact")
    case .halfMissing: Phrase("volet manquant \(days) j", "part missing \(days) d")
    case .waitsForOther: Phrase("attend son accord \(days) j", "waits for other \(days) d")
    case .handoverToTake: Phrase("relais à prendre \(days) j", "handover to take \(days) d")
    case .missedMeetings: Phrase("\(days) rdv manqués", "\(days) missed meetings")
    case .meetingSoon: soon
    case .meetingToSpecify: Phrase("rdv à préciser \(days) j", "meeting to specify \(days) d")
    case .watchDue: Phrase("à surveiller \(day.dayMonth)", "to watch \(day.dayMonth)")
    case .actionLate: Phrase("action en retard \(days) j", "action late \(days) d")
    case .noExchange: Phrase("sans échange \(days) j", "no exchange \(days) d")
    case .handoverSent: Phrase("relais pas pris \(days) j", "not taken up \(days) d")
    case .openedWithReason:
      Phrase("ouvert, motif, \(day.dayMonth)", "opened, reason, \(day.dayMonth)")
    }
  }

  /// Why the alert is there, in a sentence. `convention` is the one the dossier follows, by which the
  /// alert was found.
  func explanation(_ workplace: Workplace, under convention: Convention) -> Phrase {
    let date = day.dayMonthYear
    let delays = convention.delays
    switch kind {
    case .contractOver:
      return Phrase(
        "Le contrat est arrivé à son terme le \(date), il y a \(days.inDays.fr) : renouveler ou noter la sortie.",
        "The contract came to its term on \(date), \(days.inDays.en) ago: renew it or record the exit."
      )
    case .waitsForMe:
      return Phrase(
        "Votre accord est attendu depuis le \(date), \(days.inDays.fr).",
        "Your agreement has been awaited since \(date), \(days.inDays.en).")
    case .reviewDue:
      return Phrase(
        "Le contrat finit le \(date), dans \(days.inDays.fr) : l'examen concerté est à faire (à partir de \(delays.reviewBeforeEnd.inDays.fr) avant le terme).",
        "The contract ends on \(date), in \(days.inDays.en): the joint review is due (from \(delays.reviewBeforeEnd.inDays.en) before the term)."
      )
    case .trustToComplete:
      return Phrase(
        "Diagnostic de confiance accepté le \(date), à compléter sous \(convention.diagnostic.trustCompletion.inDays.fr) ; \(days.inDays.fr) déjà.",
        "Diagnostic accepted on trust on \(date), to be completed within \(convention.diagnostic.trustCompletion.inDays.en); \(days.inDays.en) so far."
      )
    case .contractEnds:
      return Phrase(
        "Le contrat finit le \(date), dans \(days.inDays.fr).",
        "The contract ends on \(date), in \(days.inDays.en).")
    case .noContact:
      return Phrase(
        "Aucun contact noté depuis le \(date), \(days.inDays.fr) (seuil : \(delays.noContact.inDays.fr)).",
        "No contact noted since \(date), \(days.inDays.en) (threshold: \(delays.noContact.inDays.en))."
      )
    case .halfMissing:
      return Phrase(
        "Un volet du diagnostic est là depuis le \(date), l'autre manque depuis \(days.inDays.fr).",
        "One part of the diagnostic has been there since \(date), the other missing for \(days.inDays.en)."
      )
    case .requestLate, .requestDue: return requestExplanation
    case .handoverToTake, .missedMeetings, .meetingSoon, .meetingToSpecify, .watchDue, .actionLate,
      .noExchange, .handoverSent, .openedWithReason:
      return followUpExplanation(workplace, delays)
    case .waitsForOther:
      return Phrase(
        "Votre accord est donné ; celui de l'autre côté est attendu depuis le \(date), \(days.inDays.fr).",
        "You have agreed; the other side's agreement has been awaited since \(date), \(days.inDays.en)."
      )
    }
  }
}
