import Casework

extension ActName {
  /// What somebody who fills in the form of this act is doing, after their name.
  ///
  /// - Parameter side: theirs; `nil` if it is not known.
  func doing(_ side: Side?) -> Phrase {
    switch self {
    case .identify: Phrase("repère une personne", "is identifying a person")
    case .openWithReason: Phrase("donne un motif d'ouverture", "is giving a reason to open")
    case .assign: Phrase("affecte un professionnel", "is assigning a professional")
    case .inform: Phrase("note l'information de la personne", "is recording the information")
    case .diagnose: Self.part(side)
    case .synthesize: Phrase("écrit la plus-value", "is writing the added value")
    case .trust:
      Phrase("accepte l'autre volet de confiance", "is accepting the other part on trust")
    case .agree: Phrase("écrit son avis", "is writing their answer")
    case .present: Phrase("note la présentation", "is recording the presentation")
    case .sign: Phrase("note le contrat signé", "is recording the signed contract")
    case .review: Phrase("écrit l'examen concerté", "is writing the joint review")
    case .renew: Phrase("note le renouvellement signé", "is recording the signed renewal")
    case .contact: Phrase("note un contact", "is noting a contact")
    case .meet: Phrase("planifie une rencontre", "is planning a meeting")
    case .report: Phrase("note une rencontre", "is recording a meeting")
    case .exchange: Phrase("note un échange du binôme", "is recording an exchange")
    case .attempt: Phrase("note une tentative de contact", "is noting an attempt to reach")
    case .plan: Phrase("ajoute une action à son plan", "is adding an action to their plan")
    case .advance: Phrase("dit où en est une action", "is saying where an action stands")
    case .milestone: Phrase("note une étape", "is recording a milestone")
    case .watch: Phrase("pose une date à surveiller", "is setting a date to watch")
    case .settle: Phrase("lève une date surveillée", "is clearing a watched date")
    case .handover: Phrase("transmet un siège", "is handing a seat over")
    case .takeup: Phrase("prend un relais", "is taking a handover up")
    case .giveback: Phrase("rend un siège ou retire un relais", "is giving a seat back")
    case .print: Phrase("imprime un document", "is printing a document")
    case .exit: Phrase("note la sortie", "is recording the exit")
    case .close: Phrase("clôt sans entrée", "is closing without entry")
    case .share: Phrase("partage une note gardée", "is sharing a kept note")
    case .request:
      Phrase("note une demande sur les données", "is noting a request about data")
    case .extend:
      Phrase("prolonge le délai d'une demande", "is taking longer over a request")
    case .reply: Phrase("répond à une demande", "is answering a request")
    case .reread: Phrase("relit une note sur un tiers", "is reading a note again")
    case .rectify: Phrase("rectifie la fiche", "is putting the record right")
    case .correct: Phrase("corrige une ligne du journal", "is correcting a line of the journal")
    }
  }

  private static func part(_ side: Side?) -> Phrase {
    switch side {
    case .employment: Phrase("écrit le volet emploi", "is writing the employment part")
    case .social: Phrase("écrit le volet social", "is writing the social part")
    case nil: Phrase("écrit un volet du diagnostic", "is writing a part of the diagnostic")
    }
  }
}
