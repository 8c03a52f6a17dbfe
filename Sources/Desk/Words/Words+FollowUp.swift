import Casework

extension MeetingKind {
  /// The kind of meeting.
  var phrase: Phrase {
    switch self {
    case .employment: Phrase("entretien emploi", "employment meeting")
    case .social: Phrase("entretien social", "social meeting")
    case .bipartite: Phrase("échange du binôme", "exchange of the binôme")
    case .tripartite: Phrase("entretien tripartite", "three-way meeting")
    case .collective: Phrase("rencontre collective", "group meeting")
    }
  }
}

extension MeetingOutcome {
  /// How it went.
  var phrase: Phrase {
    switch self {
    case .honoured: Phrase("honoré", "held")
    case .excused: Phrase("excusé", "excused")
    case .cancelled: Phrase("annulé par le service", "cancelled by the service")
    case .absent: Phrase("absence non excusée", "missed without excuse")
    }
  }
}

extension Meeting.State {
  /// Where it stands.
  var phrase: Phrase {
    switch self {
    case .upcoming: Phrase("à venir", "to come")
    case .toSpecify: Phrase("à préciser", "to be specified")
    case .honoured: MeetingOutcome.honoured.phrase
    case .excused: MeetingOutcome.excused.phrase
    case .cancelled: MeetingOutcome.cancelled.phrase
    case .absent: MeetingOutcome.absent.phrase
    }
  }
}

extension Room {
  /// Who reads it.
  func phrase(_ vocabulary: Vocabulary) -> Phrase {
    switch self {
    case .shared: Phrase("partagé", "shared")
    case .mine: Phrase("à moi seul", "for me alone")
    case .employment, .social:
      side.map { side in
        let institution = vocabulary.institution(side)
        return Phrase("gardé côté \(institution)", "kept to \(institution)")
      } ?? Phrase("", "")
    }
  }
}

extension Sitting.Frame {
  /// The kind of sitting.
  var phrase: Phrase {
    switch self {
    case .point: Phrase("point du binôme", "point of the binôme")
    case .territorial: Phrase("instance territoriale", "territorial meeting")
    case .pathways: Phrase("cellule de suivi des parcours", "pathway follow-up meeting")
    }
  }
}

extension Attempted.Result {
  /// What became of the attempt.
  var phrase: Phrase {
    switch self {
    case .noAnswer: Phrase("sans réponse", "no answer")
    case .messageLeft: Phrase("message laissé", "message left")
    case .wrongContact: Phrase("coordonnées fausses, ou courrier revenu", "wrong contact")
    }
  }
}

extension PlannedAction.Owner {
  /// Who does it.
  var phrase: Phrase {
    switch self {
    case .adviser: Phrase("conseiller", "adviser")
    case .socialWorker: Phrase("travailleur social", "social worker")
    case .person: Phrase("la personne", "the person")
    case .thirdParty: Phrase("un tiers", "a third party")
    }
  }
}

extension PlannedAction.State {
  /// Where it stands.
  var phrase: Phrase {
    switch self {
    case .proposed: Phrase("en projet", "proposed")
    case .ongoing: Phrase("en cours", "under way")
    case .waiting: Phrase("en attente", "waiting")
    case .done: Phrase("réalisée", "done")
    case .abandoned: Phrase("abandonnée par la personne", "given up by the person")
    case .cancelled: Phrase("annulée par le service", "cancelled by the service")
    }
  }
}

extension Side {
  /// The plan it holds.
  var plan: Phrase {
    self == .employment
      ? Phrase("plan vers l'emploi", "employment plan")
      : Phrase("plan social", "social plan")
  }
}

extension HandoverSent.Kind {
  /// What is handed over.
  var phrase: Phrase {
    switch self {
    case .change: Phrase("changement de référent", "change of referent")
    case .standIn: Phrase("remplacement", "stand-in")
    case .service: Phrase("relais vers un service", "handover to a service")
    }
  }
}

extension DocumentKind {
  /// What the document is.
  var phrase: Phrase {
    switch self {
    case .contract: Phrase("contrat d'accompagnement", "contract")
    case .plans: Phrase("plans d'accompagnement", "plans")
    case .notice: Phrase("information préalable", "prior information")
    case .synthesis: Phrase("synthèse du diagnostic partagé", "synthesis of the shared diagnostic")
    case .summons: Phrase("convocation à un rendez-vous", "summons to a meeting")
    case .personCopy: Phrase("copie des données de la personne", "copy of the person's data")
    }
  }
}

extension TimeOfDay {
  /// The hour, as a page writes it.
  var phrase: Phrase { Phrase(frenchText, text) }
}
