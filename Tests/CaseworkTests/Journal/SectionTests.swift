import Casework
import TestSupport
import Testing

@Suite struct SectionTests {
  @Test("each fact writes the section it says")
  func sections() {
    let other = Contacted(medium: .email)
    #expect(Fact.contacted(other).section == nil)
    for side in Side.allCases {
      #expect(
        Fact.partRecorded(PartRecorded(side: side, part: .half(side))).section == .part(side))
      #expect(Fact.trusted(Trusted(side: side, motive: "x")).section == .part(side))
      #expect(Fact.seatTaken(SeatTaken(side: side, login: "x")).section == .seat(side))
      let answered = Answered(decision: .orientation, side: side, answer: .agreed)
      #expect(Fact.answered(answered).section == .answer(side))
    }
    #expect(
      Fact.corrected(Corrected(target: "e", replacement: nil, reason: "x")).section == .entry("e"))
    #expect(Fact.closed(Closed(reason: "x")).section == .contract)
    #expect(Fact.renewed(Renewed(number: 1, originalKeptAt: "x")).section == .contract)
  }
}
