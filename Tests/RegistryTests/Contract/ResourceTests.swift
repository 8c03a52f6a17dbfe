import Casework
import Registry
import TestSupport
import Testing

@Suite("A store keeps the territory's resources")
struct ResourceTests {
  private let garage = Resource(
    id: "garage", name: "Garage « solidaire » d'Œuvray", themes: ["mobilite", "projet"],
    place: "Vitrac", contact: "06 12 34 56 78\ngarage@example.org", owner: "Département",
    checkedOn: day(29, 2, 2024))
  private let bare = Resource(id: "ccas", name: "CCAS", themes: [])

  @Test("resources are kept whole, in the order of their short names", arguments: Engine.allCases)
  func kept(engine: Engine) throws {
    try engine.withStore { fixture throws in
      #expect(try fixture.store.resources().isEmpty)
      try fixture.store.keep([garage, bare])
      #expect(try fixture.store.resources() == [bare, garage])
      fixture.store.close()
      let again = try engine.open(fixture.path)
      defer { again.close() }
      #expect(try again.resources() == [bare, garage])
    }
  }

  @Test("one of the same short name is replaced, the others stay", arguments: Engine.allCases)
  func replaced(engine: Engine) throws {
    try engine.withStore { fixture throws in
      try fixture.store.keep([garage, bare])
      var moved = garage
      moved.place = "Port"
      moved.themes = ["logement"]
      moved.checkedOn = nil
      let new = Resource(id: "a", name: "Abri", themes: ["logement"], owner: "Métropole")
      try fixture.store.keep([moved, new])
      #expect(try fixture.store.resources() == [new, bare, moved])
      try fixture.store.keep([Resource]())
      #expect(try fixture.store.resources().count == 3)
    }
  }

  @Test("the text of usual actions is kept as a setting", arguments: Engine.allCases)
  func templates(engine: Engine) throws {
    try engine.withStore { fixture throws in
      #expect(try fixture.store.setting(.actionTemplates) == nil)
      try fixture.store.keep("[[action]]\n# « d'ici »", as: .actionTemplates)
      #expect(try fixture.store.setting(.actionTemplates) == "[[action]]\n# « d'ici »")
    }
  }
}
