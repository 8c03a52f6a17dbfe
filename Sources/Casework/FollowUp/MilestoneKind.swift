/// Steps of a path that are counted, with the sub-types under which they are published (Métropole de
/// Lyon, FAPI 2017: « 64 mises en activité : 33 entrées en formations et 31 accès à l'emploi »).
public enum MilestoneKind: String, Sendable, CaseIterable, Codable {
  /// Open-ended contract.
  case openEndedJob = "open_ended_job"
  /// Fixed term or agency work of 6 months or more.
  case longFixedTermJob = "long_fixed_term_job"
  /// « contrats de droit commun de moins de 6 mois ».
  case shortFixedTermJob = "short_fixed_term_job"
  /// « emplois en SIAE ».
  case workIntegrationJob = "work_integration_job"
  /// « contrats aidés ».
  case subsidisedJob = "subsidised_job"
  /// Business creation.
  case businessCreation = "business_creation"
  /// « entrées en formations ».
  case training
  /// « PMSMP »: a period of immersion in a firm.
  case immersion
  /// A workshop or a service bought for job seekers.
  case service
  /// « clauses d'insertion ».
  case socialClause = "social_clause"
  /// « premier accès » to care; no medical content.
  case healthFirstAccess = "health_first_access"
  /// « reprise de soins »; no medical content.
  case healthResumed = "health_resumed"
  /// « aide au logement mobilisée ».
  case housingAid = "housing_aid"
  /// « RQTH : dossiers constitués ».
  case disabilityFile = "disability_file"
  /// « AAH ».
  case disabilityAllowance = "disability_allowance"
  /// Another right opened.
  case otherRight = "other_right"

  /// The groups under which steps are published.
  public enum Group: String, Sendable, CaseIterable, Codable {
    /// « accès à l'emploi ».
    case employment
    /// « entrées en formations ».
    case training
    /// Immersions, services, social clauses.
    case approach
    /// « étapes santé ».
    case health
    /// Rights opened.
    case rights
  }

  /// The group it is published under.
  public var group: Group {
    switch self {
    case .openEndedJob, .longFixedTermJob, .shortFixedTermJob, .workIntegrationJob,
      .subsidisedJob, .businessCreation:
      .employment
    case .training: .training
    case .immersion, .service, .socialClause: .approach
    case .healthFirstAccess, .healthResumed: .health
    case .housingAid, .disabilityFile, .disabilityAllowance, .otherRight: .rights
    }
  }

  /// « mises en activité »: entries into training and into employment.
  public var isActivity: Bool { group == .employment || group == .training }

  /// « étapes emploi formation »: what leads to employment, activity or approach.
  public var isTowardsEmployment: Bool { isActivity || group == .approach }
}
