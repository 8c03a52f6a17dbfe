import Casework
import TestSupport
import Testing

@Suite struct ContractTermsTests {
  private let nine = ContractTerms(initialMonths: 9, renewals: 1, renewalMonths: 3)
  private let six = ContractTerms(initialMonths: 6, renewals: 1, renewalMonths: 6)

  @Test(
    "six months, then six more, counted from the signature",
    arguments: [(0, day(28, 2, 2027)), (1, day(31, 8, 2027))])
  func sixMonths(renewals: Int, end: CivilDate) {
    #expect(six.end(signedOn: day(31, 8, 2026), renewals: renewals) == end)
  }

  @Test(
    "nine months, then three more",
    arguments: [(0, day(2, 11, 2026)), (1, day(2, 2, 2027))])
  func nineMonths(renewals: Int, end: CivilDate) {
    #expect(nine.end(signedOn: day(2, 2, 2026), renewals: renewals) == end)
  }

  @Test(
    "where the territory says so, the contract ends the day before",
    arguments: [(0, day(27, 2, 2027)), (1, day(30, 8, 2027))])
  func dayBefore(renewals: Int, end: CivilDate) {
    var terms = six
    terms.endsDayBefore = true
    #expect(terms.end(signedOn: day(31, 8, 2026), renewals: renewals) == end)
  }

  @Test("both last twelve months with their renewal")
  func maximum() {
    #expect(nine.maximumMonths == 12)
    #expect(six.maximumMonths == 12)
  }

  @Test(
    "the bounds of a portfolio follow the working time",
    arguments: [(100, 70, 100), (80, 56, 80), (50, 35, 50), (33, 23, 33), (0, 0, 0)])
  func bounds(workingTime: Int, minimum: Int, maximum: Int) {
    let bounds = PortfolioBounds(minimum: 70, maximum: 100).scaled(to: workingTime)
    #expect(bounds == PortfolioBounds(minimum: minimum, maximum: maximum))
  }
}
