import Casework
import TestSupport
import Testing

@Suite("What helps to write a plan")
struct DirectoryTests {
  private func resource(_ id: String, _ name: String, checked: CivilDate? = nil) -> Resource {
    Resource(id: id, name: name, themes: ["logement"], checkedOn: checked)
  }

  @Test(
    "a resource is stale once nobody has checked it for longer than the delay",
    arguments: [
      (day(2, 3, 2026), false), (day(1, 3, 2027), false), (day(2, 3, 2027), true),
      (day(1, 3, 2026), false), (day(1, 1, 2020), false),
    ])
  func stale(today: CivilDate, stale: Bool) {
    let resource = resource("garage", "Garage", checked: day(1, 3, 2026))
    #expect(resource.isStale(on: today, after: 365) == stale)
  }

  @Test("one that nobody ever checked is stale")
  func neverChecked() {
    #expect(resource("garage", "Garage").isStale(on: day(1, 1, 2020), after: 10_000))
  }

  @Test("the delay of a convention is a year by default")
  func delay() {
    #expect(Convention.nineMonths.delays.resourceStale == 365)
  }

  @Test("resources come by name, without accents or case, then by their short name")
  func order() {
    let directory = Directory(resources: [
      resource("d", "Épicerie"), resource("c", "zone"), resource("b", "épicerie"),
      resource("a", "Garage"),
    ])
    #expect(directory.resources.map(\.id) == ["b", "d", "a", "c"])
  }

  @Test("a resource is found by its short name; usual actions stay in the territory's order")
  func found() {
    let templates = ["z", "a"].map {
      ActionTemplate(
        id: $0, theme: "logement", plan: .social, owner: .person, days: nil, what: Phrase($0, $0))
    }
    let directory = Directory(resources: [resource("a", "Garage")], templates: templates)
    #expect(directory.resource("a")?.name == "Garage")
    #expect(directory.resource("b") == nil)
    #expect(directory.templates.map(\.id) == ["z", "a"])
    #expect(Directory().resources.isEmpty)
  }
}
