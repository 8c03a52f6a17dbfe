import Casework
import TestSupport
import Testing

@Suite struct InstantTests {
  @Test("an instant is written to the millisecond")
  func text() {
    let instant = Instant(day(21, 11, 2026), hour: 9, minute: 5, second: 7)
    #expect(instant.iso == "2026-11-21T09:05:07.000Z")
    #expect(instant.day == day(21, 11, 2026))
    #expect(Instant(milliseconds: 1).iso == "1970-01-01T00:00:00.001Z")
  }

  @Test("what is written is read back", arguments: [0, 1, 999, 1_795_251_907_042, 86_399_999])
  func readsBack(milliseconds: Int64) {
    let instant = Instant(milliseconds: milliseconds)
    #expect(Instant(instant.iso) == instant)
  }

  @Test(
    "nothing else is read",
    arguments: [
      "", "2026-11-21", "2026-11-21T24:00:00.000Z", "2026-11-21T09:60:00.000Z",
      "2026-11-21 09:00:00.000Z", "2026-11-21T09:00:00.000+", "2026-02-30T09:00:00.000Z",
      "2026-11-21T09:00:00,000Z", "1969-12-31T23:59:59.999Z",
    ])
  func strict(text: String) {
    #expect(Instant(text) == nil)
  }

  @Test("texts sort as instants do")
  func sorting() {
    let instants = [0, 5, 1000, 60_000, 86_400_000, 4_000_000_000_000]
      .map { Instant(milliseconds: $0) }
    #expect(instants.sorted() == instants)
    #expect(instants.map(\.iso).sorted() == instants.map(\.iso))
  }

  @Test("there is no instant before 1970")
  func clamped() { #expect(Instant(milliseconds: -1).milliseconds == 0) }
}
