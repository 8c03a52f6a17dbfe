import Casework

extension ActName {
  /// What the form of this act would hold to say what an entry says; `nil` if the entry says something
  /// that this act does not.
  func values(writtenBy entry: Entry, _ scene: Scene) -> FormValues? {
    guard var values = values(of: entry.fact, scene) else { return nil }
    if form(scene).field("on") != nil { values["on"] = entry.on.dayMonthYear }
    return values
  }

  private func values(of fact: Fact, _ scene: Scene) -> FormValues? {
    switch (self, fact) {
    case (.diagnose, .partRecorded(let recorded)):
      return DiagnoseAct().values(of: recorded.part, scene.convention.diagnostic)
    case (.synthesize, .synthesisWritten(let written)):
      return FormValues().with("added_value", written.addedValue)
    case (.trust, .trusted(let trusted)): return FormValues().with("motive", trusted.motive)
    case (.agree, .answered(let answered)):
      return FormValues().with("answer", answered.answer.rawValue).with("motive", answered.motive)
    case (.rectify, .personRectified(let rectified)):
      return PersonFields.values(of: rectified.person)
    case (.assign, .seatTaken(let seat)):
      let field = seat.side == .employment ? "adviser" : "social_worker"
      return FormValues().with("side", seat.side.rawValue).with(field, seat.login)
    case (.handover, .handoverSent(let sent)):
      return FormValues().with("kind", sent.kind.rawValue).with("to", sent.to)
        .with("from", sent.from.dayMonthYear).with("until", sent.until?.dayMonthYear ?? "")
        .with("message", sent.message)
    case (.advance, .actionRevised(let revised)):
      return PlanFields.values(of: revised.now).with("action", revised.action)
        .with("comment", revised.comment)
    case (.share, .noteShared(let shared)):
      return FormValues().with("entry", shared.entry).with("words", shared.note.text ?? "")
        .with("reason", shared.reason)
    case (.correct, .corrected(let corrected)): return Self.values(of: corrected)
    case (.correct, _): return nil
    default: return definition.values(of: fact)
    }
  }

  private static func values(of corrected: Corrected) -> FormValues {
    var values = FormValues().with("entry", corrected.target).with("reason", corrected.reason)
    guard let replacement = corrected.replacement else { return values.with("how", "strike") }
    values["how"] = "replace"
    values["fact_on"] = replacement.on.dayMonthYear
    let act = ActName(recording: replacement.fact.kind)
    return values.filled(from: act?.definition.values(of: replacement.fact) ?? FormValues())
  }
}
