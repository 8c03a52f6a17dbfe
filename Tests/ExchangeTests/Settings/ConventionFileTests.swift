import Casework
import Exchange
import Testing

@Suite("Conventions of the project")
struct ConventionFileTests {
  @Test(
    "Durations, bounds and dates are those of the table of territories",
    arguments: [
      ("67-2021", 6, 1, 6, 70, 100, nil, "2021-01-01", "2021-12-31", true),
      ("35-2023", 9, 1, 3, 70, 100, 127, "2023-07-10", "2027-07-09", false),
      ("69M-2021", 6, 1, 6, 70, 100, nil, "2022-01-01", "2024-12-31", false),
      ("intensif-2025", 6, 1, 6, 30, 50, nil, "2025-08-09", "2028-12-31", false),
    ] as [(String, Int, Int, Int, Int, Int, Int?, String, String, Bool)])
  func values(
    id: String, initial: Int, renewals: Int, renewal: Int, minimum: Int, maximum: Int,
    entries: Int?, from: String, until: String, trust: Bool
  ) throws {
    let convention = try Files.convention(id)
    #expect(convention.id == id)
    #expect(
      convention.terms
        == ContractTerms(initialMonths: initial, renewals: renewals, renewalMonths: renewal))
    #expect(convention.terms.maximumMonths == 12)
    #expect(convention.portfolio == PortfolioBounds(minimum: minimum, maximum: maximum))
    #expect(convention.entriesPerYear == entries)
    #expect(convention.from.iso == from)
    #expect(convention.until.iso == until)
    #expect(convention.diagnostic.trustAllowed == trust)
    #expect(
      convention.delays
        == AlertDelays(
          reviewBeforeEnd: 30, endNear: 45, agreementWaits: 7, halfWaits: 14, noContact: 30,
          renewalGrace: 30, noExchange: 45, handoverWaits: 7, missedMeetings: 2,
          resourceStale: 365))
    #expect(convention.diagnostic.trustCompletion == 30)
    #expect(convention.diagnostic.themes.count == 11)
    for key in ["no_contact", "no_exchange", "handover_waits", "missed_meetings", "resource_stale"]
    {
      #expect(convention.isDefault("delays." + key))
    }
    let file = "conventions/\(id).toml"
    let barriers = try ConventionFile.barriersFile(of: try Files.config(file), file: file)
    #expect(barriers == "barriers.toml")
  }

  @Test("What the text fixes is not shown as a default, and the reverse")
  func defaults() throws {
    let ille = try Files.convention("35-2023")
    #expect(!ille.isDefault("contract.renewal_months"))
    #expect(!ille.isDefault("portfolio.maximum"))
    #expect(ille.isDefault("from"))
    let rhin = try Files.convention("67-2021")
    #expect(!rhin.isDefault("contract.initial_months"))
    #expect(rhin.isDefault("contract.renewal_months"))
    #expect(!rhin.isDefault("diagnostic.trust_allowed"))
    #expect(!(try Files.convention("intensif-2025")).isDefault("portfolio.maximum"))
    #expect(try Files.convention("69M-2021").isDefault("contract.initial_months"))
  }

  @Test("Ille-et-Vilaine: the three préalables, criteria of both sides, clauses word for word")
  func ille() throws {
    let convention = try Files.convention("35-2023")
    #expect(
      convention.diagnostic.prerequisites.map(\.label.fr) == [
        "Manque d'autonomie à gérer difficultés sociales et emploi",
        "Volonté de s'inscrire dans une démarche de recherche d'emploi",
        "Absence de capacité à évoluer et à se projeter",
      ])
    #expect(Set(convention.diagnostic.criteria.map(\.side)) == [.employment, .social])
    #expect(
      convention.clauses[.signature]
        == Clause(
          text: "L'accord de la personne se matérialise par la signature d'un contrat avec Pôle "
            + "emploi mentionnant le nom du référent social. Cette signature initialise l'entrée "
            + "dans l'accompagnement global.",
          reference:
            "Convention Pôle emploi – Département d'Ille-et-Vilaine 2023, art. 3, axe 2, 4)"
        ))
    #expect(convention.clauses[.trustDiagnostic]?.text == nil)
    #expect(Set(convention.clauses.keys) == Set(Rule.allCases))
    #expect(convention.vocabulary.unit(.social) == "CDAS")
  }

  @Test(
    "Every group of exits is real, and one reason is implicit",
    arguments: ["67-2021", "35-2023", "69M-2021", "intensif-2025"])
  func exits(id: String) throws {
    let convention = try Files.convention(id)
    for group in ExitReason.Group.allCases {
      #expect(convention.exitReasons.contains { $0.group == group })
    }
    #expect(convention.exitReasons.filter(\.implicit).map(\.id) == ["implicit_end"])
    #expect(convention.exitReason("open_ended_job")?.group == .durable)
    #expect(convention.exitReason("short_fixed_term_job")?.group == .transition)
    #expect(convention.exitReason("training")?.group == .positive)
    #expect(convention.closureReasons.map(\.id).contains("not_joining"))
    #expect(!convention.origins.isEmpty)
  }

  @Test("The same text gives the same convention, quickly")
  func deterministic() throws {
    #expect(try Files.convention("35-2023") == Files.convention("35-2023"))
  }
}
