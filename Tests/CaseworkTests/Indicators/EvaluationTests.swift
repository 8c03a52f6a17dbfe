import Casework
import TestSupport
import Testing

@Suite("Rows for evaluation")
struct EvaluationTests {
  private func facts(_ name: String) -> [CountedFact] {
    func fact(
      _ kind: CountedFact.Kind, _ on: CivilDate, until: CivilDate? = nil, _ detail: String = "",
      _ group: String = "", days: Int = 0
    ) -> CountedFact {
      CountedFact(
        dossier: name, kind: kind, on: on, until: until, adviser: "mbriand",
        socialWorker: "sdiarra", isRSA: true, detail: detail, group: group, days: days)
    }
    let (signed, exit) = (day(2, 3, 2026), day(10, 10, 2026))
    return [
      fact(.followed, day(20, 1, 2026), until: exit, "employment"),
      fact(.entered, signed, until: exit, "35-2023", days: 41),
      fact(.renewed, day(2, 9, 2026), "1"),
      fact(.profile, signed, "26_49", "age"), fact(.profile, signed, "CFG", "qualification"),
      fact(.profile, signed, "no", "district"),
      fact(.barrierAtEntry, signed, "mobility", "2"),
      fact(.barrierAtEntry, signed, "housing", "1"), fact(.barrierAtExit, exit, "housing", "1"),
      fact(.milestone, day(1, 6, 2026), "immersion", "approach"),
      fact(.exited, exit, "cdi", "durable", days: 222),
    ]
  }

  private func evaluation(
    _ facts: [CountedFact], _ period: String = "2026", asOf last: CivilDate = day(31, 12, 2026),
    minimum: Int = 1
  ) throws -> Evaluation {
    Evaluation(
      facts, followedIn: try #require(Period(period)), asOf: last,
      units: ["mbriand": "Rennes Sud"], minimum: minimum)
  }

  @Test("What is in each column")
  func columns() throws {
    #expect(
      try evaluation(facts("a")).rows == [
        [
          "2026-01", "Rennes Sud", "26_49", "CFG", "yes", "no", "exited", "31_60", "6_8", "1",
          "housing mobility", "housing", "approach", "durable",
        ]
      ])
  }

  @Test("What came after the last day is not known yet")
  func asOf() throws {
    let summer = [
      "2026-01", "Rennes Sud", "26_49", "CFG", "yes", "no", "accompanied", "31_60", "3_5", "0",
      "housing mobility", "", "approach", "",
    ]
    #expect(try evaluation(facts("a"), "2026-07").rows == [summer])
    #expect(try evaluation(facts("a"), asOf: day(31, 7, 2026)).rows == [summer])
    let winter = try evaluation(facts("a"), "2026-02").rows
    #expect(
      winter == [
        [
          "2026-01", "Rennes Sud", "unknown", "unknown", "yes", "unknown", "waiting", "", "", "",
          "", "", "", "",
        ]
      ])
    #expect(try evaluation(facts("a"), "2026-11").followed == 0)
    #expect(try evaluation(facts("a"), "2025").followed == 0)
  }

  @Test("One of its kind is left out, five are written, one among many is generalised")
  func few() throws {
    #expect(try evaluation(facts("a"), minimum: 5).leftOut == 1)
    let five = (0..<5).flatMap { facts("\($0)") }
    #expect(try evaluation(five, minimum: 5).generalised == 0)
    #expect(try evaluation(five, minimum: 5).rows.count == 5)
    // Two more qualifications below a CAP, three each: said together.
    let others = (0..<6).flatMap { number in
      facts("other \(number)").map { fact in
        var fact = fact
        if fact.group == "qualification" { fact.detail = number < 3 ? "AFS" : "C12" }
        return fact
      }
    }
    let all = try evaluation(five + others, minimum: 5)
    #expect((all.leftOut, all.generalised) == (0, 6))
    #expect(Set(all.rows.map { $0[3] }) == ["CFG", "below"])
    #expect(try evaluation((five + others).reversed(), minimum: 5) == all)
  }
}
