import Casework
import Testing

@Suite("Numbers as people read them")
struct NumberTextTests {
  private let desk = NumberText(.french, space: "\u{A0}")

  @Test("What stands between the digits is that of the paper or of the screen")
  func spaces() {
    #expect(desk.fixed(1_234.56, digits: 1) == "1\u{A0}234,6")
    #expect(desk.percent(0.455, digits: 1) == "45,5\u{A0}%")
    #expect(NumberText(.french).percent(0.455, digits: 0) == "46\u{202F}%")
    #expect(NumberText(.english, space: "\u{A0}").fixed(1_234.56, digits: 1) == "1,234.6")
    #expect(NumberText(.english).percent(0.455, digits: 1) == "45.5%")
  }

  @Test("A change is that of what is shown, with its sign; none is nothing")
  func changes() {
    #expect(desk.change(from: 40, to: 44, as: .plain, digits: 0) == "+4")
    #expect(desk.change(from: 25.1, to: 23.04, as: .days, digits: 1) == "−2,1\u{A0}j")
    #expect(desk.change(from: 0.302, to: 0.314, as: .percent, digits: 1) == "+1,2\u{A0}point")
    #expect(desk.change(from: 0.31399, to: 0.31401, as: .percent, digits: 1) == nil)
  }
}
