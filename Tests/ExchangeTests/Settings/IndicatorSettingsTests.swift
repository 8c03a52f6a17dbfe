import Casework
import Exchange
import Testing

@Suite("How a convention counts its indicators")
struct IndicatorSettingsTests {
  private func read(_ more: String) throws(ConventionFileError) -> Convention {
    try ConventionFile.read(
      ConventionRefusalTests.text + more, file: "essai.toml", themes: [])
  }

  @Test("Left out, the start delay counts from the identification, as a default")
  func absent() throws {
    let convention = try read("")
    #expect(convention.startDelayFrom == .identification)
    #expect(convention.isDefault("indicators.start_delay"))
    #expect(Indicator.all(under: convention) == Indicator.all)
  }

  @Test(
    "A convention may count from the agreement: its start delay is that, the other stays beside it")
  func agreement() throws {
    let convention = try read("\n[indicators]\nstart_delay = \"agreement\"\n")
    #expect(!convention.isDefault("indicators.start_delay"))
    let delay = Indicator.startDelay.under(convention)
    #expect(delay.measure == Indicator.otherStartDelay.measure)
    #expect(delay.definition == Indicator.otherStartDelay.definition)
    #expect(delay.source == Indicator.startDelay.source)
    let other = Indicator.otherStartDelay.under(convention)
    #expect(other.measure == Indicator.startDelay.measure)
    #expect(other.title.fr == "Délai moyen depuis le repérage")
    #expect(Indicator.all(under: convention).map(\.id) == Indicator.all.map(\.id))
    #expect(CaseloadLine.measures(.social, startDelayFrom: .agreement)[0] == delay.measure)
  }

  @Test("Another word is refused with those that will do")
  func refused() throws {
    let error = try #require(throws: ConventionFileError.self) {
      try read("\n[indicators]\nstart_delay = \"signature\"\n")
    }
    #expect(error.problems.map(\.key) == ["indicators.start_delay"])
  }
}
