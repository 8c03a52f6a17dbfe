import Casework
import Exchange
import TestSupport
import Testing

@Suite("Difficulties in the committee's report")
struct DifficultiesSectionTests {
  private let period = Period(from: day(1, 1, 2026), to: day(31, 12, 2026))

  private func section(_ difficulties: [Difficulty]) -> ReportSection {
    DifficultiesSection.section(
      difficulties, in: period, today: day(21, 11, 2026), language: .french)
  }

  @Test("what is late is said in words; what ended says how")
  func lines() throws {
    let late = Difficulty(
      id: "1", kind: .organisational, title: "Agendas", owner: "M. Tanguy",
      openedOn: day(1, 9, 2026), openedBy: "mtanguy", dueOn: day(15, 10, 2026))
    let closed = try Difficulty(
      id: "2", kind: .technical, title: "Accès", owner: "DSI", openedOn: day(1, 2, 2026),
      openedBy: "ylebihan"
    ).closed(on: day(3, 3, 2026), outcome: "Ouvert")
    let section = section([closed, late])
    #expect(
      section.introduction == ["En cours : 1, dont en retard : 1. Closes sur la période : 1."])
    guard case .log(let table)? = section.blocks.first else {
      Issue.record("no log")
      return
    }
    #expect(table.rows.map { $0.cells[0] } == ["Agendas", "Accès"])
    #expect(table.rows[0].cells[4] == "en retard de 37 jours")
    #expect(table.rows[1].cells[5] == "Ouvert")
  }

  @Test("nothing noted is said too")
  func none() {
    #expect(section([]).blocks == [.paragraph("Aucune difficulté notée sur la période.")])
  }
}
