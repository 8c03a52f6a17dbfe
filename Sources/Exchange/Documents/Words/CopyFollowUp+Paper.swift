import Casework

extension MeetingKind {
  /// The meeting, as the person's copy begins a line.
  var paperCopy: String {
    switch self {
    case .employment: "Entretien pour l'emploi"
    case .social: "Entretien social"
    case .bipartite: "Échange entre vos deux professionnels"
    case .tripartite: "Entretien à trois"
    case .collective: "Rencontre collective"
    }
  }
}

extension MeetingOutcome {
  /// How it went.
  var paperText: String {
    switch self {
    case .honoured: "a eu lieu"
    case .excused: "vous avez prévenu que vous ne pouviez pas venir"
    case .cancelled: "annulé par le service"
    case .absent: "vous n'étiez pas là"
    }
  }
}

extension Sitting.Frame {
  /// The sitting.
  var paperText: String {
    switch self {
    case .point: "Point de vos deux professionnels sur votre dossier"
    case .territorial: "Réunion des services du territoire"
    case .pathways: "Réunion de suivi des parcours"
    }
  }
}

extension Attempted.Result {
  /// What became of an attempt.
  var paperText: String {
    switch self {
    case .noAnswer: "pas de réponse"
    case .messageLeft: "un message a été laissé"
    case .wrongContact: "le numéro ou l'adresse n'était plus bon"
    }
  }
}

extension PlannedAction {
  /// Who does it.
  var paperDoer: String {
    switch owner {
    case .adviser: "votre conseiller emploi"
    case .socialWorker: "votre référent social"
    case .person: "vous"
    case .thirdParty: thirdParty.isEmpty ? "un partenaire" : thirdParty
    }
  }
}

extension PlannedAction.State {
  /// Where it stands.
  var paperText: String {
    switch self {
    case .proposed: "en projet"
    case .ongoing: "en cours"
    case .waiting: "en attente"
    case .done: "fait"
    case .abandoned: "vous y avez renoncé"
    case .cancelled: "annulé par le service"
    }
  }
}

extension MilestoneKind {
  /// The step, without an acronym.
  var paperText: String {
    switch self {
    case .openEndedJob: "un emploi à durée indéterminée"
    case .longFixedTermJob: "un emploi de six mois ou plus"
    case .shortFixedTermJob: "un emploi de moins de six mois"
    case .workIntegrationJob: "un emploi dans une structure d'insertion"
    case .subsidisedJob: "un contrat aidé"
    case .businessCreation: "la création d'une entreprise"
    case .training: "une entrée en formation"
    case .immersion: "une période d'immersion en entreprise"
    case .service: "une prestation ou un atelier"
    case .socialClause: "un emploi par une clause d'insertion"
    case .healthFirstAccess: "un premier accès aux soins"
    case .healthResumed: "une reprise de soins"
    case .housingAid: "une aide au logement"
    case .disabilityFile: "un dossier de reconnaissance de travailleur handicapé"
    case .disabilityAllowance: "l'allocation aux adultes handicapés"
    case .otherRight: "un droit ouvert"
    }
  }
}
