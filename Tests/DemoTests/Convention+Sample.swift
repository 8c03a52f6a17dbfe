import Casework

private func choices(_ labels: [(String, String)]) -> [NamedChoice] {
  labels.map { NamedChoice(id: $0.0, label: Phrase($0.1, $0.1)) }
}

private func theme(_ id: String, _ label: String, _ side: Side) -> BarrierTheme {
  BarrierTheme(
    id: id, label: Phrase(label, label), short: Phrase(id, id), mark: String(id.prefix(2)),
    side: side, situations: choices((1...4).map { ("\(id)-\($0)", "\(label) \($0)") }))
}

private func reason(
  _ id: String, _ group: ExitReason.Group, implicit: Bool = false
) -> ExitReason {
  ExitReason(id: id, label: Phrase(id, id), group: group, implicit: implicit)
}

extension Convention {
  /// A convention whose codes resemble no real one's, so that nothing can rely on a known code.
  static func sample(
    terms: ContractTerms = ContractTerms(initialMonths: 9, renewals: 1, renewalMonths: 3),
    trust: Bool = false
  ) -> Convention {
    Convention(
      id: "sample", title: Phrase("Essai", "Sample"),
      vocabulary: Vocabulary(
        employmentInstitution: "France Travail", socialInstitution: "Département",
        employmentUnit: "agence", socialUnit: "CDAS"),
      from: CivilDate(dayNumber: 19_500), until: CivilDate(dayNumber: 21_000), terms: terms,
      portfolio: PortfolioBounds(minimum: 70, maximum: 100), entriesPerYear: 127,
      diagnostic: DiagnosticRules(
        trustAllowed: trust, trustCompletion: 30,
        prerequisites: choices([("x1", "Besoin"), ("x2", "Disponible"), ("x3", "Adhère")]),
        criteria: [
          Criterion(id: "c1", side: .employment, label: Phrase("Projet", "Project")),
          Criterion(id: "c2", side: .social, label: Phrase("Logement", "Housing")),
        ],
        themes: [
          theme("t0", "Mobilité", .employment), theme("t1", "Numérique", .employment),
          theme("t2", "Projet professionnel", .employment), theme("t3", "Formation", .employment),
          theme("t4", "Logement", .social), theme("t5", "Santé", .social),
          theme("t6", "Ressources et budget", .social), theme("t7", "Famille, garde", .social),
          theme("t8", "Lire, écrire, compter", .social),
          theme("t9", "Administratif et juridique", .social),
        ]),
      delays: AlertDelays(
        reviewBeforeEnd: 30, endNear: 45, agreementWaits: 7, halfWaits: 14, noContact: 30,
        renewalGrace: 15),
      exitReasons: [
        reason("r1", .durable), reason("r2", .durable), reason("r3", .transition),
        reason("r4", .positive), reason("r5", .other), reason("r6", .other),
        reason("décès", .other), reason("terme", .other),
        reason("r7", .other, implicit: true),
      ],
      closureReasons: choices([("k1", "Ne souhaite pas adhérer"), ("k2", "Autre")]),
      origins: choices([("o1", "France Travail"), ("o2", "Service social")]),
      clauses: [:], defaults: [])
  }
}
