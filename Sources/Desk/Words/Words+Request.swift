import Casework

extension PersonRight {
  /// What the person asks.
  var phrase: Phrase {
    switch self {
    case .access: Phrase("copie de ses données (accès)", "copy of their data (access)")
    case .rectification: Phrase("rectification", "rectification")
    case .objection: Phrase("opposition aux échanges", "objection to the exchanges")
    case .erasure: Phrase("effacement", "erasure")
    case .limitation: Phrase("limitation", "restriction")
    }
  }
}

extension RequestAnswered.Outcome {
  /// What was answered.
  var phrase: Phrase {
    switch self {
    case .granted: Phrase("acceptée", "granted")
    case .partly: Phrase("acceptée en partie", "granted in part")
    case .refused: Phrase("refusée", "refused")
    }
  }
}

extension Fact {
  /// What happened, for what the person asks and for how long the dossier is kept.
  var requestPhrase: Phrase {
    switch self {
    case .requested(let asked):
      let words = asked.words.isEmpty ? "" : " : « \(asked.words) »"
      let inEnglish = asked.words.isEmpty ? "" : ": “\(asked.words)”"
      return Phrase(
        "Demande de la personne, \(asked.right.phrase.fr)\(words)",
        "Request of the person, \(asked.right.phrase.en)\(inEnglish)")
    case .requestExtended(let extended):
      return Phrase(
        "Délai de réponse prolongé de deux mois : \(extended.reason)",
        "Two months more to answer: \(extended.reason)")
    case .requestAnswered(let answered):
      let why = answered.reason.isEmpty ? "" : " : \(answered.reason)"
      let inEnglish = answered.reason.isEmpty ? "" : ": \(answered.reason)"
      return Phrase(
        "Réponse à la demande, \(answered.outcome.phrase.fr)\(why)",
        "Request answered, \(answered.outcome.phrase.en)\(inEnglish)")
    case .noteReviewed(let reviewed):
      return reviewed.isGiven
        ? Phrase(
          "Note sur un tiers relue, donnée à la personne : \(reviewed.reason)",
          "Note on a third party read again, given to the person: \(reviewed.reason)")
        : Phrase(
          "Note sur un tiers relue, retenue : \(reviewed.reason)",
          "Note on a third party read again, held back: \(reviewed.reason)")
    case .retentionHeld(let held):
      let day = held.until.dayMonthYear
      return Phrase(
        "Dossier conservé jusqu'au \(day) : \(held.reason)",
        "Dossier kept until \(day): \(held.reason)")
    case .retentionReleased:
      return Phrase("Plus rien ne retient le dossier", "Nothing holds the dossier any more")
    case .purgeAnnounced(let announced):
      let day = announced.dueOn.dayMonthYear
      return Phrase(
        "Suppression annoncée, conservation finie le \(day)",
        "Purge announced, conservation over on \(day)")
    default: return Phrase("", "")
    }
  }
}

extension Alert {
  /// Why an alert about a request is there, in a sentence.
  var requestExplanation: Phrase {
    let right = item.flatMap { PersonRight(rawValue: $0.who) }?.phrase ?? Phrase("", "")
    let date = day.dayMonthYear
    return kind == .requestLate
      ? Phrase(
        "La personne attend une réponse (\(right.fr)), qui était due le \(date), il y a \(days.inDays.fr).",
        "The person waits for an answer (\(right.en)), which was due on \(date), \(days.inDays.en) ago."
      )
      : Phrase(
        "La personne attend une réponse (\(right.fr)), à donner pour le \(date), dans \(days.inDays.fr).",
        "The person waits for an answer (\(right.en)), to be given by \(date), in \(days.inDays.en)."
      )
  }
}

extension Refusal {
  /// Why not, for what the person asks and for how long the dossier is kept.
  var requestPhrase: Phrase {
    switch self {
    case .objected(let day):
      return Phrase(
        "La personne s'oppose aux échanges depuis le \(day.dayMonthYear) : rien de nouveau n'est partagé, et le contrat n'avance plus. Vous pouvez noter ce que votre côté garde, répondre à la demande, clore ou noter la sortie.",
        "The person has objected to the exchanges since \(day.dayMonthYear): nothing new is shared, and the contract goes no further. You may note what your side keeps, answer the request, close or record the exit."
      )
    case .beforeRequest(let day):
      return Phrase(
        "La demande a été reçue le \(day.dayMonthYear) : la date ne peut pas être avant.",
        "The request was received on \(day.dayMonthYear): the date cannot be before.")
    case .tooLateToExtend(let day):
      return Phrase(
        "Le délai finissait le \(day.dayMonthYear) : il ne se prolonge plus. Répondez maintenant.",
        "The delay ended on \(day.dayMonthYear): it cannot be made longer. Answer now.")
    case .supervisorsOnly:
      return Phrase(
        "C'est à l'encadrement d'en décider.", "That is for supervisors to decide.")
    case .keptUntil(let day):
      return Phrase(
        "Ce dossier se conserve jusqu'au \(day.dayMonthYear).",
        "This dossier is kept until \(day.dayMonthYear).")
    case .stillOpen:
      return Phrase(
        "Ce dossier est encore ouvert : il se clôt d'abord.",
        "This dossier is still open: it is closed first.")
    case .heldUntil(let day):
      return Phrase(
        "Ce dossier est retenu jusqu'au \(day.dayMonthYear).",
        "This dossier is held until \(day.dayMonthYear).")
    case .holdEndsBefore(let day):
      return Phrase(
        "Le dernier jour vient avant le premier, le \(day.dayMonthYear).",
        "The last day comes before the first, \(day.dayMonthYear).")
    case .requestWaits(let day):
      return Phrase(
        "La personne attend une réponse, pour le \(day.dayMonthYear) : répondez d'abord.",
        "The person waits for an answer, by \(day.dayMonthYear): answer first.")
    case .alreadyAnnounced(let day):
      return Phrase(
        "La suppression est déjà annoncée, le \(day.dayMonthYear).",
        "The purge was announced already, on \(day.dayMonthYear).")
    default: return Phrase("", "")
    }
  }
}
