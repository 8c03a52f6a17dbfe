import Casework
import Registry
import TestSupport
import Testing

@Suite("What a person keeps for themselves is theirs")
struct KeepsakeTests {
  private func box(_ fixture: Fixture, for store: Store? = nil) throws -> DraftBox {
    try DraftBox(at: fixture.folder + "/drafts", for: store ?? fixture.store)
  }

  private func kept(_ box: DraftBox, _ author: String = "mbriand", _ kind: String = "filter")
    throws -> [String]
  {
    try box.keepsakes(author: author, kind: kind).map { $0.name + "=" + $0.body }
  }

  @Test("kept, replaced and let go of, in the order of names", arguments: Engine.allCases)
  func life(engine: Engine) throws {
    try engine.withStore { fixture throws in
      let box = try box(fixture)
      #expect(try kept(box).isEmpty)
      try box.keep("fin<30", author: "mbriand", kind: "filter", name: "fins")
      try box.keep("frein:LO", author: "mbriand", kind: "filter", name: "a voir")
      try box.keep("fin<45", author: "mbriand", kind: "filter", name: "fins")
      #expect(try kept(box) == ["a voir=frein:LO", "fins=fin<45"])
      try box.keep("", author: "mbriand", kind: "filter", name: "a voir")
      try box.keep("", author: "mbriand", kind: "filter", name: "jamais vu")
      #expect(try kept(box) == ["fins=fin<45"])
    }
  }

  @Test("another author, kind or store does not see it", arguments: Engine.allCases)
  func onlyTheirs(engine: Engine) throws {
    try engine.withStore { fixture throws in
      let box = try box(fixture)
      try box.keep("fin<30", author: "mbriand", kind: "filter", name: "fins")
      #expect(try kept(box, "sdiarra").isEmpty)
      #expect(try kept(box, "mbriand", "point").isEmpty)
      let elsewhere = try Store.create(at: fixture.folder + "/autre")
      defer { elsewhere.close() }
      let other = try self.box(fixture, for: elsewhere)
      #expect(try kept(other).isEmpty)
      try other.keep("autre", author: "mbriand", kind: "filter", name: "fins")
      try other.keep("", author: "mbriand", kind: "filter", name: "fins")
      try box.keep("", author: "sdiarra", kind: "filter", name: "fins")
      try box.keep("", author: "mbriand", kind: "point", name: "fins")
      #expect(try kept(box) == ["fins=fin<30"])
    }
  }

  @Test("a drafts file of the first version takes them too", arguments: Engine.allCases)
  func olderFile(engine: Engine) throws {
    try engine.withStore { fixture throws in
      let instant = Instant(day(12, 1, 2026), hour: 9)
      try box(fixture).keep("Vu", author: "mbriand", dossier: nil, act: "contact", at: instant)
      try FirstVersion.run(["DROP TABLE keepsake"], at: fixture.folder + "/drafts")
      let again = try box(fixture)
      try again.keep("fin<30", author: "mbriand", kind: "filter", name: "fins")
      #expect(try kept(again) == ["fins=fin<30"])
      #expect(
        try again.draft(author: "mbriand", dossier: nil, act: "contact")?.body == "Vu")
    }
  }

  @Test("it outlives the program, and stands beside the drafts", arguments: Engine.allCases)
  func outlives(engine: Engine) throws {
    try engine.withStore { fixture throws in
      let first = try box(fixture)
      try first.keep("s-1 « point »\n", author: "mbriand", kind: "point", name: "")
      try first.keep(
        "Vu", author: "mbriand", dossier: nil, act: "point",
        at: Instant(day(12, 1, 2026), hour: 9))
      let again = try box(fixture)
      #expect(try kept(again, "mbriand", "point") == ["=s-1 « point »\n"])
      try again.drop(author: "mbriand", dossier: nil, act: "point")
      #expect(try kept(again, "mbriand", "point").count == 1)
      #expect(try fixture.store.verify().entries == 0)
    }
  }
}
