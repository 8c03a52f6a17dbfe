public import Casework

extension Command {
  /// Opens the dossier of a person for the two professionals of the stories.
  public static func open(
    _ person: Person = .lenaig, adviser: String? = Team.adviser.login,
    socialWorker: String? = Team.socialWorker.login, externalID: String? = nil
  ) -> Command {
    .identify(
      Identified(person: person, origin: "emploi", externalID: externalID), adviser: adviser,
      socialWorker: socialWorker)
  }

  /// Opens the dossier of somebody, named by their identifier, to read it.
  public static func reading(
    _ identifier: String = "1234567A", reason: String = "Reçue sans rendez-vous, référente absente"
  ) -> Command {
    let nobody = Designation.names(surname: "", givenName: "", birthDate: day(1, 1, 1900))
    return .openWithReason(
      FTIdentifier(identifier).map(Designation.identifier) ?? nobody, reason: reason)
  }

  /// Notes that the person was told face to face and adheres.
  public static let informed = Command.inform(Informed(medium: .faceToFace, adheres: true))

  /// Agrees to the open decision.
  public static let agree = Command.answer(.agreed, motive: "")

  /// Notes the presentation interview.
  public static let presentation = Command.present(Presented(medium: .faceToFace))

  /// Records the signed contract.
  public static let signature = Command.sign(
    socialReferent: "Sékou DIARRA", signatories: ["Lénaïg KERVADEC-ŒUVRAY", "Maëlle BRIAND"],
    originalKeptAt: "Agence Ouest")

  /// Records the joint review.
  public static let jointReview = Command.review(
    Reviewed(participants: ["Maëlle BRIAND", "Sékou DIARRA"], conclusion: "Poursuivre trois mois"))

  /// Records the signed renewal.
  public static let renewal = Command.renew(originalKeptAt: "Agence Ouest")

  /// Ends the *accompagnement* with a relay.
  public static func exit(
    _ reason: String = "cdi", barriers: [BarrierFinding] = [],
    next: String = "Référente de parcours, Agence Ouest", noRelay: String = "",
    missed: String = "", attempts: String = ""
  ) -> Command {
    .exit(
      ExitDeclaration(
        reason: reason, barriers: barriers, nextResponsible: next, noRelayMotive: noRelay,
        missedMeetings: missed, attempts: attempts))
  }

  /// Closes the dossier without an entry.
  public static func close(_ reason: String = "refus_motive") -> Command {
    .close(Closed(reason: reason))
  }

  /// Notes a call.
  public static func call(_ note: String = "Appel bref") -> Command {
    .contact(Contacted(medium: .telephone, note: note))
  }

  /// Strikes out an entry.
  public static func strike(_ target: EntryID, because reason: String = "Erreur") -> Command {
    .correct(Corrected(target: target, replacement: nil, reason: reason))
  }

  /// Puts another day or fact in the place of an entry.
  public static func replace(
    _ target: EntryID, on day: CivilDate, _ fact: Fact, because reason: String = "Erreur"
  ) -> Command {
    .correct(
      Corrected(target: target, replacement: .init(on: day, fact: fact), reason: reason))
  }
}
