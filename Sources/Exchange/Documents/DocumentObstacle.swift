public import Casework

/// Why a document cannot be made yet.
public enum DocumentObstacle: Error, Sendable, Hashable {
  /// Nobody holds a seat that the document has to name: the contract mentions the social referent
  /// (Ille-et-Vilaine, art. 3, axe 2, 4): « mentionnant le nom du référent social »).
  case seatEmpty(Side)
  /// The name of who holds a seat is not known here: their login.
  case nameUnknown(String)
  /// These sides have not agreed to the orientation (Ille-et-Vilaine, art. 3, axe 2, 3):
  /// « conjointement d'accord »).
  case agreementMissing([Side])
  /// The dossier was closed on that day, without an entry.
  case closed(CivilDate)
  /// Neither plan holds an action to do or done.
  case noAction
  /// The convention has no text of prior information.
  case noNotice
  /// The journal is not at hand.
  case noJournal
  /// Neither half of the diagnostic is written.
  case noHalf
  /// No meeting with the person is to come.
  case noMeetingToCome
  /// The meeting was held, or its day has passed.
  case meetingOver(CivilDate)
  /// The meeting is one of the two professionals only.
  case meetingWithoutPerson

  /// What is missing, as a colleague would say it.
  public var phrase: Phrase {
    switch self {
    case .seatEmpty(let side): side.emptySeat
    case .nameUnknown(let login):
      Phrase(
        "Je ne trouve pas le nom de « \(login) », qui tient un siège de ce dossier : ajoutez-le aux collègues.",
        "I cannot find the name of \"\(login)\", who holds a seat of this dossier: add them to the colleagues."
      )
    case .agreementMissing(let sides): Self.missing(agreementOf: sides)
    case .closed(let day):
      Phrase(
        "Ce dossier est clos depuis le \(day.dayMonthYear), sans entrée : il n'y a pas de contrat à préparer.",
        "This dossier was closed on \(day.dayMonthYear), without an entry: there is no contract to prepare."
      )
    case .noAction:
      Phrase(
        "Les deux plans sont encore vides : ajoutez une première action, et ils s'imprimeront.",
        "Both plans are still empty: add a first action, and they can be printed.")
    case .noNotice:
      Phrase(
        "La convention n'a pas encore de texte d'information préalable : il s'écrit dans son fichier, table [notice].",
        "The convention has no text of prior information yet: it is written in its file, table [notice]."
      )
    case .noJournal:
      Phrase(
        "La copie se fait depuis le journal du dossier, qui n'est pas ouvert ici.",
        "The copy is made from the journal of the dossier, which is not open here.")
    case .noHalf:
      Phrase(
        "Aucun volet du diagnostic n'est encore écrit : il en faut au moins un pour une synthèse.",
        "Neither half of the diagnostic is written yet: a synthesis needs at least one.")
    case .noMeetingToCome:
      Phrase(
        "Aucun rendez-vous avec la personne n'est à venir : planifiez-en un, et la convocation suivra.",
        "No meeting with the person is to come: plan one, and the summons will follow.")
    case .meetingOver(let day):
      Phrase(
        "Ce rendez-vous du \(day.dayMonthYear) n'est plus à venir : choisissez-en un autre.",
        "This meeting of \(day.dayMonthYear) is no longer to come: choose another one.")
    case .meetingWithoutPerson:
      Phrase(
        "Cet échange se tient entre les deux professionnels : la personne n'y est pas convoquée.",
        "This exchange is between the two professionals: the person is not summoned to it.")
    }
  }

  private static func missing(agreementOf sides: [Side]) -> Phrase {
    guard sides.count == 1, let side = sides.first else {
      return Phrase(
        "Les deux côtés n'ont pas encore donné leur accord : le contrat se prépare une fois que chacun a dit oui.",
        "Neither side has agreed yet: the contract is prepared once both have said yes.")
    }
    return side == .employment
      ? Phrase(
        "Il manque l'accord du côté emploi : le contrat se prépare une fois que les deux côtés ont dit oui.",
        "The employment side has not agreed: the contract is prepared once both sides have said yes."
      )
      : Phrase(
        "Il manque l'accord du côté social : le contrat se prépare une fois que les deux côtés ont dit oui.",
        "The social side has not agreed: the contract is prepared once both sides have said yes.")
  }
}

extension Side {
  fileprivate var emptySeat: Phrase {
    self == .employment
      ? Phrase(
        "Personne ne tient encore le siège emploi : confiez-le d'abord, ce document nomme le conseiller.",
        "Nobody holds the employment seat yet: give it first, this document names the adviser.")
      : Phrase(
        "Personne ne tient encore le siège social : confiez-le d'abord, ce document nomme le référent social.",
        "Nobody holds the social seat yet: give it first, this document names the social referent.")
  }
}
