import Casework
import TestSupport
import Testing

@Suite("The log of difficulties")
struct DifficultyTests {
  private func difficulty(
    _ id: String = "d", title: String = "Agendas", owner: String = "M. Tanguy",
    on opened: CivilDate = day(1, 9, 2026), due: CivilDate? = nil
  ) -> Difficulty {
    Difficulty(
      id: id, kind: .organisational, title: title, owner: owner, openedOn: opened,
      openedBy: "mtanguy", dueOn: due)
  }

  @Test("it says what, who, and is not due before it was noted")
  func check() {
    #expect(throws: Never.self) { try difficulty(due: day(1, 9, 2026)).check() }
    #expect(throws: Difficulty.Refusal.untitled) { try difficulty(title: " ").check() }
    #expect(throws: Difficulty.Refusal.nobody) { try difficulty(owner: "").check() }
    #expect(throws: Difficulty.Refusal.dueBefore(day(1, 9, 2026))) {
      try difficulty(due: day(31, 8, 2026)).check()
    }
  }

  @Test("it ends once, with a word on how, and not before it was noted")
  func closing() throws {
    let open = difficulty()
    let closed = try open.closed(on: day(3, 9, 2026), outcome: " Créneau fixe ")
    #expect(closed.closedOn == day(3, 9, 2026) && closed.outcome == "Créneau fixe")
    #expect(throws: Difficulty.Refusal.over(day(3, 9, 2026))) {
      try closed.closed(on: day(4, 9, 2026), outcome: "Encore")
    }
    #expect(throws: Difficulty.Refusal.unsaid) {
      try open.closed(on: day(3, 9, 2026), outcome: " ")
    }
    #expect(throws: Difficulty.Refusal.closedBefore(day(1, 9, 2026))) {
      try open.closed(on: day(31, 8, 2026), outcome: "Non")
    }
  }

  @Test("it is late the day after its day, as long as it lasts")
  func late() throws {
    let due = difficulty(due: day(10, 9, 2026))
    #expect(!due.isLate(on: day(10, 9, 2026)))
    #expect(due.isLate(on: day(11, 9, 2026)))
    #expect(due.state(on: day(11, 9, 2026)).fr == "en retard d'un jour")
    #expect(due.state(on: day(30, 9, 2026)).fr == "en retard de 20 jours")
    #expect(due.state(on: day(1, 9, 2026)).fr == "pour le 10/09/2026")
    #expect(difficulty().state(on: day(1, 9, 2026)).fr == "sans échéance")
    let closed = try due.closed(on: day(30, 9, 2026), outcome: "Fait")
    #expect(!closed.isLate(on: day(1, 10, 2026)))
    #expect(closed.state(on: day(1, 10, 2026)).fr == "close le 30/09/2026")
  }

  @Test(
    "a committee sees what lasts first, the earliest due first, then what ended, the latest first")
  func order() throws {
    let list = [
      try difficulty("a").closed(on: day(5, 9, 2026), outcome: "Fait"),
      try difficulty("b").closed(on: day(9, 9, 2026), outcome: "Fait"),
      difficulty("c"), difficulty("d", due: day(1, 12, 2026)),
      difficulty("e", due: day(1, 10, 2026)),
    ]
    #expect(list.inCommitteeOrder.map(\.id) == ["e", "d", "c", "b", "a"])
    let october = Period(from: day(1, 10, 2026), to: day(31, 10, 2026))
    #expect(list.concerning(october).map(\.id) == ["c", "d", "e"])
    let before = Period(from: day(1, 8, 2026), to: day(31, 8, 2026))
    #expect(list.concerning(before).isEmpty)
    #expect(list.concerning(Period(from: day(9, 9, 2026), to: day(9, 9, 2026))).count == 4)
  }
}
