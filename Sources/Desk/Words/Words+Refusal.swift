public import Casework

extension Refusal {
  /// Why not, in words, without the clause.
  func phrase(_ convention: Convention) -> Phrase {
    let vocabulary = convention.vocabulary
    switch self {
    case .missing(let what): return what.missing(vocabulary)
    case .tooEarly(let what, let needs):
      let item = what.phrase(vocabulary)
      return Phrase(
        "La date est avant ce qu'il faut d'abord (\(item.fr), le \(needs.dayMonthYear)).",
        "The date is before what must come first (\(item.en), on \(needs.dayMonthYear)).")
    case .future(let day):
      return Phrase(
        "Le \(day.dayMonthYear) est à venir : on ne note que ce qui a eu lieu.",
        "\(day.dayMonthYear) is in the future: only what has happened is recorded.")
    case .beforeIdentification(let day):
      return Phrase(
        "La personne a été repérée le \(day.dayMonthYear) : la date ne peut pas être avant.",
        "The person was identified on \(day.dayMonthYear): the date cannot be before.")
    case .beforeLastContact(let day):
      return Phrase(
        "La personne a encore été vue ou jointe le \(day.dayMonthYear) : la fin ne peut pas être avant.",
        "The person was still met or reached on \(day.dayMonthYear): the end cannot be before.")
    case .notAMember:
      return Phrase(
        "Seuls les deux professionnels de ce dossier peuvent le faire.",
        "Only the two professionals of this dossier can do this.")
    case .notYourSeat(let side):
      return Phrase(
        "Seule la personne qui tient le siège \(vocabulary.institution(side)) de ce dossier peut le faire, sous son nom.",
        "Only the holder of the \(vocabulary.institution(side)) seat of this dossier can do this, under their name."
      )
    case .supervisor:
      return Phrase(
        "L'encadrement suit les dossiers sans y écrire.",
        "Supervisors follow dossiers without writing in them.")
    case .unknownProfessional(let login):
      return Phrase(
        "Personne ne s'appelle « \(login) » ici.", "Nobody is called “\(login)” here.")
    case .wrongSide(let name, let side):
      return Phrase(
        "\(name) ne peut pas tenir le siège \(vocabulary.institution(side)).",
        "\(name) cannot hold the \(vocabulary.institution(side)) seat.")
    case .seatAlreadyHeld:
      return Phrase("Ce siège est déjà le sien.", "The seat is already theirs.")
    case .alreadyFollowed, .opensByUnit, .readAlready, .reasonTooShort, .tooManyOpenings,
      .notDesignated:
      return openingPhrase()
    case .doesNotAdhere:
      return Phrase(
        "La personne n'adhère pas à la démarche : son choix est libre. Le dossier peut être clos sans entrée.",
        "The person does not adhere to the approach: the choice is free. The dossier can be closed without entry."
      )
    case .ended(let day):
      return Phrase(
        "Le dossier est terminé depuis le \(day.dayMonthYear).",
        "The dossier ended on \(day.dayMonthYear).")
    case .alreadySigned(let day):
      return Phrase(
        "Le contrat est déjà signé, depuis le \(day.dayMonthYear).",
        "The contract is already signed, since \(day.dayMonthYear).")
    case .alreadyPresented(let day):
      return Phrase(
        "L'entretien de présentation est déjà noté, le \(day.dayMonthYear).",
        "The presentation interview is already recorded, on \(day.dayMonthYear).")
    case .trustNotAllowed:
      return Phrase(
        "La convention ne prévoit pas de diagnostic de confiance.",
        "The convention allows no diagnostic on trust.")
    case .nothingToTrust:
      return Phrase(
        "Il n'y a rien à accepter de confiance : il faut le volet de l'autre côté, et pas encore le sien.",
        "There is nothing to accept on trust: the other side's part is needed, and one's own not yet there."
      )
    case .nothingToDecide:
      return Phrase(
        "Aucune décision conjointe n'est ouverte : il ne reste pas de renouvellement.",
        "No joint decision is open: no renewal is left.")
    case .tooLateToRenew(let end, let lastDay):
      return Phrase(
        "Le contrat a pris fin le \(end.dayMonthYear) ; un renouvellement pouvait se signer jusqu'au \(lastDay.dayMonthYear).",
        "The contract ended on \(end.dayMonthYear); a renewal could be signed until \(lastDay.dayMonthYear)."
      )
    case .empty(let field):
      return Phrase("À remplir : \(field.phrase.fr).", "To be filled in: \(field.phrase.en).")
    case .unknownCode(let field, let code):
      return Phrase(
        "« \(code) » ne figure pas dans la convention (\(field.phrase.fr)).",
        "“\(code)” is not in the convention (\(field.phrase.en)).")
    case .implicitEndUnproved:
      return Phrase(
        "Une fin implicite se décide avec la liste des rendez-vous manqués et des tentatives de contact : notez les deux.",
        "An implicit end is decided with the list of missed meetings and attempts to reach the person: give both."
      )
    case .noRelay:
      return Phrase(
        "Indiquez qui prend le relais, ou pourquoi personne.",
        "Say who is responsible next, or why nobody is.")
    case .meetingInThePast, .meetingReported, .nothingSuch, .notYourPlan, .notYourRoom,
      .waitsForItself, .handoverPending, .notYourHandover, .handoverNotYet, .standInEndsBefore,
      .objected, .beforeRequest, .tooLateToExtend, .supervisorsOnly, .keptUntil, .stillOpen,
      .heldUntil, .holdEndsBefore, .requestWaits, .alreadyAnnounced:
      return followUpPhrase(vocabulary)
    case .cannotCorrect:
      return Phrase(
        "Cette ligne du journal ne se corrige pas ainsi.",
        "This line of the journal cannot be corrected this way.")
    case .correctionBreaks(let inner):
      let why = inner.phrase(convention)
      return Phrase(
        "La correction rendrait impossible un acte noté ensuite. \(why.fr)",
        "The correction would make a later act impossible. \(why.en)")
    case .noConvention:
      return Phrase(
        "Ce registre n'a pas de convention.", "This store has no convention.")
    }
  }

  /// Why not, and the clause of the convention behind it.
  public func explained(_ convention: Convention) -> Phrase {
    let why = phrase(convention)
    guard let clause = rule.flatMap({ convention.clauses[$0] }) else { return why }
    let cited = clause.phrase
    return Phrase(why.fr + " " + cited.fr, why.en + " " + cited.en)
  }
}

extension Clause {
  /// `« … » – Convention …, art. 3`: the sentence of the text and its place.
  var phrase: Phrase {
    let quote = text.map { "« \($0) » – " } ?? ""
    return Phrase(quote + reference, quote + reference)
  }
}

extension Refusal.Field {
  /// The name of the field.
  var phrase: Phrase {
    switch self {
    case .motive: Phrase("le motif", "the reason")
    case .addedValue: Phrase("la plus-value de l'approche conjointe", "the added value")
    case .socialReferent: Phrase("le nom du référent social", "the social referent's name")
    case .signatories: Phrase("les signataires", "the signatories")
    case .originalKeptAt: Phrase("le lieu où l'original est conservé", "where the original is kept")
    case .conclusion: Phrase("la conclusion", "the conclusion")
    case .participants: Phrase("les participants", "the participants")
    case .reason: Phrase("le motif de sortie", "the reason")
    case .surname: Phrase("le nom", "the surname")
    case .givenNames: Phrase("le prénom", "the first name")
    case .theme: Phrase("thème de frein", "barrier theme")
    case .situation: Phrase("situation", "situation")
    case .origin: Phrase("l'origine", "the origin")
    case .what: Phrase("ce qui est à faire", "what is to be done")
    case .thirdParty: Phrase("le nom du tiers", "the third party's name")
    case .watchedDate: Phrase("ce qui est à surveiller", "what is to be watched")
    case .resource: Phrase("la ressource", "the resource")
    }
  }
}
