import Casework
import TestSupport
import Testing

@Suite struct ConventionTests {
  @Test(
    "expected entries follow the days of the year and the working time",
    arguments: [
      (day(21, 11, 2026), 100, 113), (day(31, 12, 2026), 100, 127), (day(31, 12, 2024), 100, 127),
      (day(1, 1, 2026), 100, 0), (day(2, 7, 2026), 100, 64), (day(21, 11, 2026), 80, 90),
      (day(21, 11, 2026), 0, 0),
    ])
  func expected(on: CivilDate, workingTime: Int, entries: Int) {
    #expect(Convention.nineMonths.expectedEntries(on: on, workingTime: workingTime) == entries)
  }

  @Test("without a target nothing is expected")
  func noTarget() {
    #expect(Convention.sixMonths.expectedEntries(on: day(1, 6, 2021), workingTime: 100) == nil)
  }

  @Test(
    "the latest convention that has begun applies, even past its end",
    arguments: [
      (day(31, 12, 2020), "six-mois"), (day(1, 1, 2021), "six-mois"),
      (day(1, 6, 2022), "six-mois"), (day(9, 7, 2023), "six-mois"),
      (day(10, 7, 2023), "neuf-mois"), (day(1, 1, 2030), "neuf-mois"),
    ])
  func applying(on: CivilDate, id: String) {
    #expect(ConventionBook([.nineMonths, .sixMonths]).applying(on: on)?.id == id)
  }

  @Test("a book without conventions has none to apply")
  func empty() {
    #expect(ConventionBook([]).applying(on: day(1, 1, 2026)) == nil)
    #expect(ConventionBook([.nineMonths]).named("six-mois") == nil)
    #expect(ConventionBook([.nineMonths]).named("neuf-mois") == .nineMonths)
  }

  @Test("a default is known by its key")
  func defaults() {
    #expect(Convention.nineMonths.isDefault("contract.ends_day_before"))
    #expect(!Convention.nineMonths.isDefault("contract.renewals"))
  }

  @Test("each side has its institution and its unit")
  func vocabulary() {
    let words = Convention.nineMonths.vocabulary
    #expect(Side.allCases.map(words.institution) == ["France Travail", "Département"])
    #expect(Side.allCases.map(words.unit) == ["agence", "CDAS"])
  }
}
