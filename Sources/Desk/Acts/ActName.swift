public import Casework

/// What can be done in a dossier. One name for the desk, the plain mode and the command line.
public enum ActName: String, Sendable, CaseIterable {
  case identify
  case openWithReason = "open-with-reason"
  case assign
  case inform
  case diagnose
  case synthesize
  case trust
  case agree
  case present
  case sign
  case review
  case renew
  case contact
  case meet
  case report
  case exchange
  case attempt
  case plan
  case advance
  case milestone
  case watch
  case settle
  case handover
  case takeup
  case giveback
  case print
  case exit
  case close
  case share
  case request
  case extend
  case reply
  case reread
  case rectify
  case correct

  /// The act, as a menu names it.
  public var title: Phrase {
    switch self {
    case .identify: Phrase("repérer une personne", "identify a person")
    case .openWithReason:
      Phrase("ouvrir un dossier avec un motif", "open a dossier with a reason")
    case .assign: Phrase("affecter un professionnel", "assign a professional")
    case .inform: Phrase("informer la personne", "inform the person")
    case .diagnose: Phrase("écrire mon volet du diagnostic", "write my part of the diagnostic")
    case .synthesize: Phrase("écrire la plus-value", "write the added value")
    case .trust: Phrase("accepter l'autre volet de confiance", "accept the other part on trust")
    case .agree: Phrase("donner mon accord ou mon refus", "give my agreement or refusal")
    case .present: Phrase("noter la présentation", "record the presentation")
    case .sign: Phrase("noter le contrat signé", "record the signed contract")
    case .review: Phrase("noter l'examen concerté", "record the joint review")
    case .renew: Phrase("noter le renouvellement signé", "record the signed renewal")
    case .contact: Phrase("noter un contact", "note a contact")
    case .meet: Phrase("planifier une rencontre", "plan a meeting")
    case .report: Phrase("noter une rencontre", "record a meeting")
    case .exchange: Phrase("noter un échange du binôme", "record an exchange of the binôme")
    case .attempt: Phrase("noter une tentative de contact", "note an attempt to reach")
    case .plan: Phrase("ajouter une action à mon plan", "add an action to my plan")
    case .advance: Phrase("dire où en est une action", "say where an action stands")
    case .milestone: Phrase("noter une étape", "record a milestone")
    case .watch: Phrase("poser une date à surveiller", "set a date to watch")
    case .settle: Phrase("lever une date surveillée", "clear a watched date")
    case .handover: Phrase("transmettre un siège", "hand a seat over")
    case .takeup: Phrase("prendre un relais", "take a handover up")
    case .giveback: Phrase("rendre un siège, retirer un relais", "give a seat back")
    case .print: Phrase("imprimer un document", "print a document")
    case .exit: Phrase("noter la sortie", "record the exit")
    case .close: Phrase("clore sans entrée", "close without entry")
    case .share: Phrase("partager une note gardée", "share a kept note")
    case .request:
      Phrase("noter une demande sur ses données", "note a request about their data")
    case .extend: Phrase("prolonger le délai d'une demande", "take longer to answer a request")
    case .reply: Phrase("répondre à une demande", "answer a request")
    case .reread: Phrase("relire une note sur un tiers", "read a note on a third party again")
    case .rectify: Phrase("rectifier la fiche", "put the record right")
    case .correct: Phrase("corriger une ligne du journal", "correct a line of the journal")
    }
  }

  /// The act in a word or two, for the last line of a screen.
  var short: Phrase {
    switch self {
    case .identify: Phrase("repérer", "identify")
    case .openWithReason: Phrase("ouvrir, motif", "open, reason")
    case .assign: Phrase("affecter", "assign")
    case .inform: Phrase("informer", "inform")
    case .diagnose: Phrase("mon volet", "my part")
    case .synthesize: Phrase("plus-value", "value")
    case .trust: Phrase("confiance", "trust")
    case .agree: Phrase("accord", "agree")
    case .present: Phrase("présenter", "present")
    case .sign: Phrase("signer", "sign")
    case .review: Phrase("examen", "review")
    case .renew: Phrase("renouveler", "renew")
    case .contact: Phrase("contact", "contact")
    case .meet: Phrase("rendez-vous", "meeting")
    case .report: Phrase("rencontre", "record")
    case .exchange: Phrase("échange", "exchange")
    case .attempt: Phrase("tentative", "attempt")
    case .plan: Phrase("action", "action")
    case .advance: Phrase("suivre", "follow")
    case .milestone: Phrase("étape", "milestone")
    case .watch: Phrase("surveiller", "watch")
    case .settle: Phrase("lever", "clear")
    case .handover: Phrase("transmettre", "hand over")
    case .takeup: Phrase("relais", "take up")
    case .giveback: Phrase("rendre", "give back")
    case .print: Phrase("imprimer", "print")
    case .exit: Phrase("sortie", "exit")
    case .close: Phrase("clore", "close")
    case .share: Phrase("partager", "share")
    case .request: Phrase("demande", "request")
    case .extend: Phrase("prolonger", "extend")
    case .reply: Phrase("répondre", "answer")
    case .reread: Phrase("relire", "reread")
    case .rectify: Phrase("fiche", "record")
    case .correct: Phrase("corriger", "correct")
    }
  }

  /// Whether it is done in a dossier that one has before one, and not to come to one.
  public var needsDossier: Bool { self != .identify && self != .openWithReason }

  /// Whether a summary is shown and confirmed before it is recorded: acts that bind.
  var needsConfirmation: Bool {
    switch self {
    case .agree, .sign, .renew, .exit, .close, .correct, .handover, .takeup, .giveback, .print,
      .share, .reply, .reread, .openWithReason:
      true
    default: false
    }
  }
}
