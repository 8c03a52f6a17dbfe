import Casework

extension MilestoneKind {
  /// The step that counts.
  var phrase: Phrase {
    switch self {
    case .openEndedJob: Phrase("emploi : CDI", "job: open-ended contract")
    case .longFixedTermJob:
      Phrase("emploi : CDD ou intérim de 6 mois ou plus", "job: fixed term of 6 months or more")
    case .shortFixedTermJob:
      Phrase("emploi : CDD ou intérim de moins de 6 mois", "job: fixed term under 6 months")
    case .workIntegrationJob: Phrase("emploi en SIAE", "job in a work-integration structure")
    case .subsidisedJob: Phrase("emploi : contrat aidé", "job: subsidised contract")
    case .businessCreation: Phrase("création d'entreprise", "business creation")
    case .training: Phrase("entrée en formation", "training begun")
    case .immersion: Phrase("immersion (PMSMP)", "immersion in a firm")
    case .service: Phrase("prestation ou atelier", "service or workshop")
    case .socialClause: Phrase("clause d'insertion", "social clause")
    case .healthFirstAccess: Phrase("santé : premier accès", "health: first access")
    case .healthResumed: Phrase("santé : reprise de soins", "health: care resumed")
    case .housingAid: Phrase("aide au logement mobilisée", "housing aid")
    case .disabilityFile: Phrase("dossier RQTH constitué", "RQTH file made")
    case .disabilityAllowance: Phrase("AAH : droit ouvert", "AAH: right opened")
    case .otherRight: Phrase("autre droit ouvert", "other right opened")
    }
  }
}

extension MilestoneKind.Group {
  /// The group under which steps are published.
  var phrase: Phrase {
    switch self {
    case .employment: Phrase("accès à l'emploi", "access to employment")
    case .training: Phrase("formation", "training")
    case .approach: Phrase("immersions et prestations", "immersions and services")
    case .health: Phrase("étapes santé", "health steps")
    case .rights: Phrase("accès aux droits", "rights opened")
    }
  }
}
