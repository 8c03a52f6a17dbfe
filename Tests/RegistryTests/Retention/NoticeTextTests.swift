import Casework
import Registry
import TestSupport
import Testing

@Suite("A text that was given to people stays, whatever became of the convention's file")
struct NoticeTextTests {
  private func text(_ body: String) -> ConventionText {
    ConventionText(id: "c", file: "c.toml", body: body, barriers: "")
  }

  @Test("each version once, in order", arguments: Engine.allCases)
  func kept(engine: Engine) throws {
    try engine.withStore { fixture throws in
      let store = fixture.store
      for (minute, body) in ["un", "deux", "deux", "un"].enumerated() {
        try store.keep(text(body), at: Instant(day(1, 1, 2026), hour: 9, minute: minute))
      }
      #expect(try store.conventions().map(\.body) == ["un"])
      #expect(try store.conventionTexts().map(\.body) == ["un", "deux", "un"])
    }
  }

  @Test("a store of before knows the texts it has")
  func upgraded() throws {
    try Engine.sqlite.withStore { fixture throws in
      try fixture.store.keep(text("un"), at: Instant(day(1, 1, 2026), hour: 9))
      fixture.store.close()
      try FirstVersion.bringBackToSecond(fixture.path)
      let store = try fixture.engine.open(fixture.path)
      defer { store.close() }
      #expect(try store.conventionTexts() == [text("un")])
      #expect(try store.purges().isEmpty)
    }
  }
}
