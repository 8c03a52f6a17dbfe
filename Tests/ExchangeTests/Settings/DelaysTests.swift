import Casework
import Exchange
import Testing

@Suite("Delays of a convention that came later")
struct DelaysTests {
  private func read(_ delays: String) throws(ConventionFileError) -> Convention {
    let text = ConventionRefusalTests.text.replacing(
      "renewal_grace = 30\n", "renewal_grace = 30\n" + delays)
    return try ConventionFile.read(text, file: "essai.toml", themes: [])
  }

  @Test("A file without them has their values, as defaults")
  func absent() throws {
    let convention = try read("")
    #expect(convention.delays.noExchange == 45)
    #expect(convention.delays.handoverWaits == 7)
    #expect(convention.delays.missedMeetings == 2)
    #expect(convention.delays.resourceStale == 365)
    #expect(
      convention.defaults == [
        "contract.renewal_months", "delays.no_contact", "delays.no_exchange",
        "delays.handover_waits", "delays.missed_meetings", "delays.resource_stale",
        "indicators.start_delay", "retention.months", "retention.notice_days",
      ])
  }

  @Test("What a file writes is not a default, unless it says so")
  func written() throws {
    let convention = try read(
      "no_exchange = 30\nhandover_waits = 0\nmissed_meetings = 3\nresource_stale = 180\n")
    #expect(convention.delays.noExchange == 30)
    #expect(convention.delays.handoverWaits == 0)
    #expect(convention.delays.missedMeetings == 3)
    #expect(convention.delays.resourceStale == 180)
    #expect(
      convention.defaults == [
        "contract.renewal_months", "delays.no_contact", "indicators.start_delay",
        "retention.months", "retention.notice_days",
      ])
  }

  @Test(
    "Out of range or of another kind",
    arguments: [
      ("no_exchange = 731", "no_exchange", .notAllowed("731")),
      ("handover_waits = -1", "handover_waits", .notAllowed("-1")),
      ("missed_meetings = 0", "missed_meetings", .notAllowed("0")),
      (
        "resource_stale = \"un an\"", "resource_stale", .wrongType(Phrase("un texte", "a text"))
      ),
      ("missed_meeting = 2", "missed_meeting", .unknownKey(nearest: "missed_meetings")),
    ] as [(String, String, ConventionFileError.Kind)])
  func refused(line: String, key: String, kind: ConventionFileError.Kind) throws {
    let error = try #require(throws: ConventionFileError.self) { try read(line + "\n") }
    #expect(error.line == 44)
    #expect(error.key == "delays." + key)
    #expect(error.problems.first?.kind == kind)
    #expect(error.problems.count == 1)
  }
}
