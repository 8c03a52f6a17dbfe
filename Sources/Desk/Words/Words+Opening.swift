public import Casework
public import Registry

extension PreparedAct {
  /// That it is recorded; for a dossier opened with a reason, until when it is read and who sees it.
  func recorded(_ file: DossierFile, added: [Entry], _ workplace: Workplace) -> Phrase {
    guard act == .openWithReason else {
      return Phrase(
        "Enregistré : \(act.title.fr), le \(on.dayMonthYear).",
        "Recorded: \(act.title.en), on \(on.dayMonthYear).")
    }
    return workplace.openedPhrase(file.dossier) ?? Phrase("", "")
  }
}

extension Workplace {
  /// Until when a dossier opened with a reason is read, and who sees it; `nil` if this person reads it
  /// for another cause.
  public func openedPhrase(_ dossier: Dossier) -> Phrase? {
    guard readsByReason(dossier), let opening = dossier.opening(by: me.login, on: today) else {
      return nil
    }
    let until = opening.value.until.dayMonthYear
    return Phrase(
      "Ouvert avec un motif, à lire jusqu'au \(until) inclus : ses deux professionnels et votre encadrement le voient.",
      "Opened with a reason, to be read until \(until) included: its two professionals and your supervisors see it."
    )
  }

  /// Whom to contact about somebody who is already followed; `nil` where there is nobody to name.
  public func contactPhrase(_ known: KnownDossier) -> Phrase? {
    known.contact(for: me).flatMap { professionals[$0] }.map { contact in
      Phrase(
        "contactez \(contact.fullName), \(contact.unit)",
        "contact \(contact.fullName), \(contact.unit)")
    }
  }

  /// Who has opened which dossiers, a line each, or that nobody has.
  public func phrases(_ openings: [Opening]) -> [Phrase] {
    guard openings.isEmpty else { return openings.map(phrase) }
    return [
      Phrase(
        "Aucun dossier ouvert avec un motif depuis \(OpeningLimits.shownFor) jours.",
        "No dossier opened with a reason for \(OpeningLimits.shownFor) days.")
    ]
  }

  /// An opening on a line: when, who, what, until when, and why.
  private func phrase(_ opening: Opening) -> Phrase {
    let (day, name) = (opening.on.dayMonthYear, name(of: opening))
    let until = opening.opened.until.dayMonthYear
    let author = fullName(opening.author)
    return Phrase(
      "\(day) · \(author) · \(name) · jusqu'au \(until) · \(opening.opened.reason)",
      "\(day) · \(author) · \(name) · until \(until) · \(opening.opened.reason)")
  }
}

extension Refusal {
  /// Why a dossier is not opened with a reason, or not opened a second time.
  func openingPhrase() -> Phrase {
    switch self {
    case .alreadyFollowed(_, let contact?):
      Phrase(
        "Cette personne est déjà accompagnée : contactez \(contact.fullName), \(contact.unit). S'il vous faut lire son dossier, un professionnel l'ouvre avec un motif (action « ouvrir un dossier avec un motif », ou « binome open »).",
        "This person is already followed: contact \(contact.fullName), \(contact.unit). If the dossier needs to be read, a professional opens it with a reason (action “open a dossier with a reason”, or “binome open”)."
      )
    case .alreadyFollowed:
      Phrase(
        "Cette personne a déjà un dossier ouvert : un seul binôme l'accompagne.",
        "This person already has an open dossier: one binôme only follows them.")
    case .opensByUnit:
      Phrase(
        "L'encadrement ouvre les dossiers de son unité ; ouvrir avec un motif est pour les professionnels.",
        "Supervisors open the dossiers of their unit; opening with a reason is for professionals.")
    case .readAlready:
      Phrase(
        "Ce dossier est à vous : il s'ouvre sans motif.",
        "This dossier is yours: it opens without a reason.")
    case .reasonTooShort(let count):
      Phrase(
        "Dites pourquoi il vous faut lire ce dossier, en \(count) caractères au moins.",
        "Say why you need to read this dossier, in \(count) characters at least.")
    case .tooManyOpenings(let count, let next):
      Phrase(
        "Vous avez ouvert \(count) dossiers avec un motif en \(OpeningLimits.window) jours : le prochain à partir du \(next.dayMonthYear).",
        "You have opened \(count) dossiers with a reason in \(OpeningLimits.window) days: the next one from \(next.dayMonthYear)."
      )
    case .notDesignated:
      Phrase(
        "Aucun dossier en cours n'est désigné exactement par ce que vous avez donné.",
        "No open dossier is exactly designated by what you gave.")
    default: Phrase("", "")
    }
  }
}
