import Terminal
import Testing

@Suite struct SideBySideTests {
  private func texts(_ left: [StyledLine], _ right: [StyledLine], _ columns: Int) -> [String] {
    StyledLine.sideBySide(left: left, right: right, leftColumns: columns).map(\.text)
  }

  @Test func shorterSideGoesOnEmpty() {
    let two = [StyledLine("Emploi"), StyledLine("Élan 漢")]
    #expect(texts(two, [StyledLine("Social")], 8) == ["Emploi   │ Social", "Élan 漢  │ "])
    #expect(texts([StyledLine("Emploi")], two, 8) == ["Emploi   │ Emploi", "         │ Élan 漢"])
    #expect(texts([], [], 8).isEmpty)
  }

  @Test func stylesStay() {
    let line = StyledLine.sideBySide(
      left: [StyledLine("oui", .bold)], right: [StyledLine("non", .ink(.red))], leftColumns: 4)
    #expect(line[0].spans == [.init("oui", .bold), .init("  │ ", .dim), .init("non", .ink(.red))])
  }

  /// Nothing is cut: what does not fit should have been wrapped before.
  @Test func lineTooWideMovesTheRule() {
    #expect(texts([StyledLine("hébergement")], [StyledLine("x")], 6) == ["hébergement │ x"])
  }
}
