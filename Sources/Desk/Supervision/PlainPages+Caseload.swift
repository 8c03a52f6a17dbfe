import Casework

extension PlainPages {
  /// What each professional of the unit has in hand, in sentences, what presses first; then what is
  /// shared with which partners.
  public func caseload(_ content: CaseloadContent) -> [String] {
    var state = CaseloadState(content)
    let head =
      workplace.say(Phrase("Charges", "Caseloads")) + " · \(workplace.me.unit) · "
      + workplace.today.dayMonthYear
    let alerts = content.accessAlerts.map(AccessWords(workplace: workplace).sentence)
    var lines = [head] + CaseloadWords.headlines(state, workplace) + alerts + section(state)
    guard !content.partners.isEmpty else { return lines }
    state.show(.partners, height: 1)
    lines.append("")
    lines.append(workplace.say(state.choice.phrase).sentence)
    return lines + section(state)
  }

  private func section(_ state: CaseloadState) -> [String] {
    state.rows.flatMap { row in
      let sentences = CaseloadWords.sentences(row, workplace)
      return ["", (row.urgency == 0 ? "!! " : "") + (sentences.first ?? "")]
        + sentences.dropFirst().map { "  " + $0 }
    }
  }
}
