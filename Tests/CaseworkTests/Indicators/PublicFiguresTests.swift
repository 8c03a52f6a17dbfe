import Casework
import Testing

@Suite("Figures of two publics")
struct PublicFiguresTests {
  @Test("Both add up; a portfolio is divided by the same working time")
  func together() {
    let measures = [
      Indicator.entries, .startDelay, .meanPortfolio, .positiveExits,
    ].map(\.measure)
    let figures = PublicFigures(
      measures, rsa: [Figure(3), Figure(30, of: 3), Figure(4000, of: 200), Figure(1, of: 4)],
      others: [Figure(2), Figure(50, of: 2), Figure(2000, of: 200), Figure(0, of: 0)])
    #expect(
      measures.map { figures[$0] } == [
        Figure(5), Figure(80, of: 5), Figure(6000, of: 200), Figure(1, of: 4),
      ])
    #expect(figures[.startDelay, .rsa].value == 10)
    // What was not counted is nothing.
    #expect(figures[.exits] == Figure(0))
    #expect(figures[.durableExits] == Figure(0, of: 0))
  }

  @Test("The spread of delays")
  func spread() {
    let spread = DelaySpread([30, 10, 21, 60])
    #expect(spread.count == 4)
    #expect(spread.median == 25.5)
    #expect(spread.within == Figure(2, of: 4))
    #expect(DelaySpread([7]).median == 7)
    #expect(DelaySpread([]).median == nil)
  }
}
