import Foundation
import Testing

@Suite("Figures from the command line")
struct FiguresCommandTests {
  private let common = ["figures", "--today", Program.today]

  /// A small invented territory.
  private func territory() throws -> Program {
    let program = try Program()
    let run = try program.run(["demo", "--build-only", "--advisers", "1", "--today", Program.today])
    try #require(run.status == 0, "\(run.errors)")
    return program
  }

  @Test("Plain lines and JSON tell the same, and the whole is that of the split")
  func faces() throws {
    let program = try territory()
    let plain = try program.run(common + ["--as", "mtanguy"])
    #expect(plain.status == 0, "\(plain.errors)")
    let run = try program.run(
      common + ["--as", "mtanguy", "--json", "--by", "adviser", "--indicator", "exits"])
    #expect(run.status == 0, "\(run.errors)")
    let record = try #require(
      JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(
      Set(record.keys) == ["period", "before", "scope", "public", "indicators"])
    #expect(record["period"] as? [String: String] == ["from": "2026-01-01", "to": "2026-11-21"])
    let indicators = try #require(record["indicators"] as? [[String: Any]])
    #expect(indicators.count == 1)
    let exits = try #require(indicators.first)
    #expect(
      Set(exits.keys) == [
        "id", "title", "unit", "value", "numerator", "denominator", "before", "rsa", "other",
        "reference", "source", "by", "rows",
      ])
    let rows = try #require(exits["rows"] as? [[String: Any]])
    let value = try #require(exits["value"] as? Int)
    #expect(rows.compactMap { $0["value"] as? Int }.reduce(0, +) == value)
    #expect(rows.contains { $0["key"] as? String == "clegoff" })
    #expect(plain.output.contains("Sorties : \(value) ; avant "))
  }

  @Test("A cohort and the flow")
  func parts() throws {
    let program = try territory()
    let cohort = try program.run(
      common + ["--as", "mtanguy", "--part", "cohort", "--json", "--period", "2025-T3"])
    let record = try #require(
      JSONSerialization.jsonObject(with: Data(cohort.output.utf8)) as? [String: Any])
    #expect(Set(record.keys) == ["period", "scope", "public", "entered", "states", "survival"])
    #expect((record["survival"] as? [Any])?.count == 19)
    let flow = try program.run(
      common + ["--as", "mtanguy", "--part", "flow", "--json", "--rsa", "yes"])
    let flowing = try #require(
      JSONSerialization.jsonObject(with: Data(flow.output.utf8)) as? [String: Any])
    #expect(
      Set(flowing.keys) == ["period", "window", "scope", "public", "months", "steps", "ends"])
    #expect(flowing["public"] as? String == "rsa")
    #expect((flowing["months"] as? [Any])?.count == 12)
    #expect((flowing["ends"] as? [Any])?.count == 12)
  }

  @Test("Who may not count is told so; what is mistyped too")
  func refusals() throws {
    let program = try territory()
    let adviser = try program.run(common + ["--as", "clegoff"])
    #expect(adviser.status == 77)
    #expect(adviser.errors.contains("pour l'encadrement"))
    let stranger = try program.run(common + ["--as", "mtanguy", "--scope", "rkervella"])
    #expect(stranger.status == 77)
    #expect(stranger.errors.contains("Personne de votre unité"))
    let people = ["--as", "mtanguy", "--scope", "territory", "--by", "adviser"]
    #expect(try program.run(common + people).status == 64)
    for wrong in [
      ["--period", "hier"], ["--by", "colour"], ["--indicator", "score"], ["--rsa", "peut-être"],
      ["--part", "flow", "--by", "month"],
    ] {
      #expect(try program.run(common + ["--as", "mtanguy"] + wrong).status == 64, "\(wrong)")
    }
  }
}
