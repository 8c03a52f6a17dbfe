public import Casework

extension Convention {
  /// Nine months, renewed once for three; no diagnostic on trust; 127 entries a year. From 2023.
  public static let nineMonths: Convention = {
    var convention = bare(id: "neuf-mois", from: day(10, 7, 2023), until: day(9, 7, 2027))
    convention.entriesPerYear = 127
    return convention
  }()

  /// Six months, renewed once for six; a diagnostic on trust is allowed. The year 2021.
  public static let sixMonths: Convention = {
    var convention = bare(id: "six-mois", from: day(1, 1, 2021), until: day(31, 12, 2021))
    convention.terms = ContractTerms(initialMonths: 6, renewals: 1, renewalMonths: 6)
    convention.diagnostic.trustAllowed = true
    return convention
  }()

  /// Every rule with a clause of its own, short lists, the delays of the real conventions.
  private static func bare(id: String, from: CivilDate, until: CivilDate) -> Convention {
    Convention(
      id: id, title: Phrase("Convention \(id)", "Convention \(id)"),
      vocabulary: Vocabulary(
        employmentInstitution: "France Travail", socialInstitution: "Département",
        employmentUnit: "agence", socialUnit: "CDAS"),
      from: from, until: until,
      terms: ContractTerms(initialMonths: 9, renewals: 1, renewalMonths: 3),
      portfolio: PortfolioBounds(minimum: 70, maximum: 100), entriesPerYear: nil,
      diagnostic: DiagnosticRules(
        trustAllowed: false, trustCompletion: 30,
        prerequisites: choices("manque_autonomie", "volonte"),
        criteria: [
          Criterion(id: "frein_pro", side: .employment, label: Phrase("Frein pro", "Work")),
          Criterion(id: "frein_social", side: .social, label: Phrase("Frein social", "Social")),
        ],
        themes: [
          theme("logement", "LO", .social), theme("sante", "SA", .social),
          theme("mobilite", "MO", .employment), theme("projet", "PR", .employment),
        ]),
      delays: AlertDelays(
        reviewBeforeEnd: 30, endNear: 45, agreementWaits: 7, halfWaits: 14, noContact: 30,
        renewalGrace: 15),
      exitReasons: [
        reason("cdi", .durable), reason("cdd_court", .transition), reason("formation", .positive),
        reason("terme", .other), reason("fin_implicite", .other, implicit: true),
      ],
      closureReasons: choices("refus_personne", "refus_motive", "injoignable"),
      origins: choices("emploi", "social"),
      clauses: Dictionary(
        uniqueKeysWithValues: Rule.allCases.map {
          ($0, Clause(text: "Phrase sur \($0.rawValue)", reference: "art. \($0.rawValue)"))
        }),
      defaults: ["contract.ends_day_before"])
  }

  private static func choices(_ codes: String...) -> [NamedChoice] {
    codes.map { NamedChoice(id: $0, label: Phrase($0, $0)) }
  }

  private static func theme(_ id: String, _ mark: String, _ side: Side) -> BarrierTheme {
    BarrierTheme(
      id: id, label: Phrase(id, id), short: Phrase(id, id), mark: mark, side: side,
      situations: choices("\(id)_a", "\(id)_b"))
  }

  private static func reason(
    _ id: String, _ group: ExitReason.Group, implicit: Bool = false
  ) -> ExitReason {
    ExitReason(id: id, label: Phrase(id, id), group: group, implicit: implicit)
  }
}
