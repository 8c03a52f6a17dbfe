import Casework
import Demo
import Registry
import TestSupport
import Testing

@Suite("Rows for evaluation follow from the journal, and nobody stands out in them")
struct EvaluationTests {
  private func cell(_ row: [String], _ column: EvaluationColumn) -> String {
    EvaluationColumn.allCases.firstIndex(of: column).map { row[$0] } ?? ""
  }

  /// What is known of a dossier without generalising, told from its journal.
  private func told(_ tale: Tale, asOf day: CivilDate) -> [EvaluationColumn: String] {
    let units = SmallTerritory.professionals.reduce(into: [:]) { $0[$1.login] = $1.unit }
    let (year, month, _) = tale.identifiedOn.parts
    let exit = tale.exitedOn.flatMap { $0 <= day ? $0 : nil }
    let entry = tale.signedOn.flatMap { $0 <= day ? $0 : nil }
    let isClosed = tale.days(of: .closed).contains { $0 <= day }
    var outcome = ""
    if exit != nil {
      for case .exited(let exited) in tale.facts.map(\.fact) { outcome = exited.group.rawValue }
    }
    return [
      .identified: "\(year)-\(month < 10 ? "0" : "")\(month)",
      .agency: tale.holder(.employment, tale.identifiedOn).flatMap { units[$0] } ?? "unknown",
      .rsa: tale.isRSA ? "yes" : "no",
      .state: exit != nil
        ? "exited" : isClosed ? "closed" : entry != nil ? "accompanied" : "waiting",
      .outcome: outcome,
      .months: entry.map {
        switch $0.wholeMonths(until: exit ?? day) {
        case ..<3: "0_2"
        case ..<6: "3_5"
        case ..<9: "6_8"
        case ..<12: "9_11"
        case ..<18: "12_17"
        default: "18_plus"
        }
      } ?? "",
    ]
  }

  @Test("As the journal tells them, where nothing is generalised", arguments: LoadedTerritory.seeds)
  func journal(seed: UInt64) throws {
    let territory = try LoadedTerritory.with(seed: seed)
    var dice = Dice(seed: seed &+ 8000)
    let period = SmallTerritory.period(&dice)
    let day = SmallTerritory.anyDay(&dice)
    let last = min(day, period.to)
    let evaluation = try territory.store.evaluation(followedIn: period, asOf: day, minimum: 1)
    let followed = territory.tales.filter { tale in
      let ends = tale.days(of: .exited) + tale.days(of: .closed)
      return tale.identifiedOn <= last && (ends.max().map { $0 >= period.from } ?? true)
    }
    #expect(evaluation.followed == followed.count)
    #expect((evaluation.leftOut, evaluation.generalised) == (0, 0))
    let columns: [EvaluationColumn] = [.identified, .agency, .rsa, .state, .outcome, .months]
    let wanted = followed.map { tale in
      let told = told(tale, asOf: last)
      return columns.map { told[$0] ?? "" }
    }
    func inOrder(_ rows: [[String]]) -> [[String]] {
      rows.sorted { $0.lexicographicallyPrecedes($1) }
    }
    let rows = evaluation.rows.map { row in columns.map { cell(row, $0) } }
    #expect(inOrder(rows) == inOrder(wanted))
  }

  @Test("Five rows share each description, four at most are left out", arguments: 1...30)
  func safe(seed: UInt64) throws {
    let territory = try LoadedTerritory.with(seed: seed)
    let period = Period(from: SmallTerritory.first, to: SmallTerritory.today)
    let evaluation = try territory.store.evaluation(
      followedIn: period, asOf: SmallTerritory.today)
    let describing = EvaluationColumn.describing.count
    let sizes = Dictionary(grouping: evaluation.rows) { $0.prefix(describing) }
    #expect(sizes.values.allSatisfy { $0.count >= 5 })
    #expect(evaluation.leftOut < 5)
    #expect(evaluation.followed == territory.tales.count)
    #expect(evaluation.generalised > 0)
    #expect(evaluation.rows == evaluation.rows.sorted { $0.lexicographicallyPrecedes($1) })
  }

  @Test("Nothing in them names anybody of an invented territory")
  func nobody() throws {
    let today = day(21, 11, 2026)
    let territory = Territory(seed: 35, today: today, convention: .nineMonths, advisers: 3)
    var (secrets, dossiers, people): (Set<String>, Set<String>, Int) = ([], [], 0)
    let evaluation = try withFolder { folder in
      let store = try Store.create(at: folder + "/territoire.binome")
      try store.keep(territory.professionals)
      try store.load { record in
        try territory.forEachDossier { drafts in
          people += 1
          dossiers.formUnion(drafts.map(\.id) + drafts.map(\.dossier))
          secrets.formUnion(Tale(drafts).person.secrets)
          try record(drafts)
        }
      }
      return try store.evaluation(
        followedIn: Period(from: day(1, 1, 2020), to: today), asOf: today)
    }
    for professional in territory.professionals {
      secrets.formUnion([professional.login, professional.surname, professional.givenName])
    }
    #expect(evaluation.followed == people)
    #expect(evaluation.leftOut < 5)
    #expect(people > 300 && secrets.count > people)
    let agency = EvaluationColumn.allCases.firstIndex(of: .agency) ?? 0
    let units = Set(territory.professionals.map(\.unit))
    let forbidden = Set(secrets.map(\.folded)).union(dossiers)
    for row in evaluation.rows {
      #expect(units.union(["*", "unknown"]).contains(row[agency]))
      for (column, cell) in row.enumerated() where column != agency {
        let words = Set(cell.split { " ;,".contains($0) }.map { String($0).folded })
        #expect(words.isDisjoint(with: forbidden))
      }
    }
  }
}

extension Person {
  /// The words by which the person, or where they live, is known.
  fileprivate var secrets: [String] {
    let texts = [
      surname, birthName, givenNames, ftIdentifier?.text, cafNumber?.text, birthDate?.iso, address,
      postalCode, commune,
    ].compactMap(\.self)
    let words = texts.flatMap { $0.split { " ,".contains($0) }.map(String.init) }
    return (texts + words + phones + emails).filter { $0.count > 2 }
  }
}
