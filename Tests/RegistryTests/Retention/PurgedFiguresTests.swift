import Casework
import Foundation
import Registry
import TestSupport
import Testing

@Suite("A thousand dossiers purged")
struct PurgedFiguresTests {
  private struct Row: Hashable {
    let name: String
    let figures: [Figure]
  }

  /// Every indicator over years, quarters and everything, whole and split by each dimension, in several
  /// scopes; cohorts and flows beside.
  private func figures(_ store: Store) throws -> [Row] {
    let measures = FigureTests.measures.map(\.measure)
    let periods = ["2024", "2025", "2026", "2025-T2", "2026-05"].map(Period.named)
    let scopes: [IndicatorScope] = [
      .everything, IndicatorScope(.unit(.employment, name: "Agence A")),
      IndicatorScope(.professional(.social, login: "s2"), rsa: true),
    ]
    var rows: [Row] = []
    for period in periods {
      for (number, scope) in scopes.enumerated() {
        let name = "\(period) \(number)"
        rows.append(
          Row(name: name, figures: try store.figures(measures, in: period, scope: scope)))
        for dimension in Dimension.allCases {
          for row in try store.figures(measures, in: period, scope: scope, by: dimension) {
            rows.append(Row(name: "\(name) \(dimension) \(row.key)", figures: row.figures))
          }
        }
      }
    }
    return rows
  }

  private struct Paths: Equatable {
    let cohort: Cohort
    let flow: [Flow]
    let funnel: Funnel
  }

  private func paths(_ store: Store) throws -> Paths {
    let year = Period.named("2025")
    return Paths(
      cohort: try store.cohort(enteredIn: year, asOf: PurgedThousand.today),
      flow: try store.flow(in: year), funnel: try store.funnel(identifiedIn: year))
  }

  @Test("leave every figure as it was, no trace in the file, and a report")
  func purged() throws {
    try withFolder { folder in
      let territory = try PurgedThousand(in: folder)
      let store = territory.store
      defer { store.close() }
      try #require(territory.ended.count >= PurgedThousand.due)
      try territory.announce()
      let (before, pathsBefore) = (try figures(store), try paths(store))
      let year = Period.named("2025")
      let evaluated = try store.evaluation(
        followedIn: year, asOf: PurgedThousand.today, minimum: 1)
      #expect(try holds(folder, 0..<5) == Array(0..<5))
      let report = try store.purge(
        territory.ended, by: PurgedThousand.hand(PurgedThousand.today)
      ) { _ in RetentionRules() }
      #expect(report.purged.count == territory.ended.count)
      #expect(report.kept.isEmpty)
      #expect(report.isClean)
      #expect(try figures(store) == before)
      #expect(try paths(store) == pathsBefore)
      let after = try store.evaluation(followedIn: year, asOf: PurgedThousand.today, minimum: 1)
      #expect(after.rows.count == evaluated.rows.count)
      #expect(try store.verify().findingsButRules == [])
      #expect(try store.rebuild() < 60)
      #expect(try figures(store) == before)
      // What is left in clear is what runs, and nothing else.
      #expect(territory.running.count > 5)
      #expect(Set(try holds(folder, 0..<territory.count)) == territory.running)
    }
  }

  /// The numbers of the people of whom any secret stands in any file of the folder.
  private func holds(_ folder: String, _ numbers: Range<Int>) throws -> [Int] {
    var found: Set<String> = []
    for name in try names(in: folder) {
      let data = try bytes(of: folder + "/" + name)
      for prefix in ["Kumquat", "kumquat", "0710", "Z100", "z100"] {
        found.formUnion(Self.runs(after: prefix, in: data))
      }
    }
    return numbers.filter { number in
      PurgedThousand.secrets(number).contains { found.contains($0.lowercased()) }
    }
  }

  /// Each place of a prefix, with the digits after it.
  private static func runs(after prefix: String, in data: Data) -> Set<String> {
    var runs: Set<String> = []
    var start = data.startIndex
    while let place = data.range(of: Data(prefix.utf8), in: start..<data.endIndex) {
      let digits = data[place.upperBound...].prefix { (0x30...0x39).contains($0) }
      // Telephones and identifiers have one length, whatever digits follow them.
      let length = ["0710": 10, "z100": 8][prefix.lowercased()]
      let text = prefix.lowercased() + String(decoding: digits, as: UTF8.self)
      runs.insert(length.map { String(text.prefix($0)) } ?? text)
      start = place.upperBound
    }
    return runs
  }
}
