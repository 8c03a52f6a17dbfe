extension Fact {
  /// The fact without what the two professionals write between them: that it happened, when, by whom, and
  /// the codes that the path of the dossier follows from.
  var withoutTexts: Fact {
    switch self {
    case .identified(var identified):
      identified.toExplore = []
      return .identified(identified)
    case .partRecorded(let recorded):
      return .partRecorded(PartRecorded(side: recorded.side, part: DiagnosticPart(findings: [])))
    case .synthesisWritten: return .synthesisWritten(SynthesisWritten(addedValue: ""))
    case .trusted(let trusted): return .trusted(Trusted(side: trusted.side, motive: ""))
    case .answered(var answered):
      answered.motive = ""
      return .answered(answered)
    case .reviewed(var reviewed):
      reviewed.conclusion = ""
      return .reviewed(reviewed)
    case .exited(var exited):
      exited.barriers = []
      exited.noRelayMotive = ""
      exited.missedMeetings = ""
      exited.attempts = ""
      return .exited(exited)
    case .closed(var closed):
      closed.note = ""
      return .closed(closed)
    case .contacted(var contacted):
      contacted.note = ""
      return .contacted(contacted)
    case .milestoneReached(var milestone):
      milestone.detail = ""
      return .milestoneReached(milestone)
    case .corrected(var corrected):
      corrected.reason = ""
      corrected.replacement = corrected.replacement.map {
        Corrected.Replacement(on: $0.on, fact: $0.fact.withoutTexts)
      }
      return .corrected(corrected)
    default: return followUpWithoutTexts
    }
  }

  private var followUpWithoutTexts: Fact {
    switch self {
    case .meetingPlanned(var plan):
      plan.about = ""
      plan.others = []
      return .meetingPlanned(plan)
    case .meetingReported(var report):
      report.others = []
      return .meetingReported(report)
    case .actionPlanned(let action): return .actionPlanned(action.withoutTexts)
    case .actionRevised(var revised):
      revised.now = revised.now.withoutTexts
      revised.comment = ""
      return .actionRevised(revised)
    case .watchSet(var watch):
      watch.about = ""
      return .watchSet(watch)
    case .watchCleared(var cleared):
      cleared.comment = ""
      return .watchCleared(cleared)
    case .handoverSent(var sent):
      sent.message = ""
      return .handoverSent(sent)
    case .handoverTaken(var taken):
      taken.comment = ""
      return .handoverTaken(taken)
    case .handoverEnded(var ended):
      ended.comment = ""
      return .handoverEnded(ended)
    case .noteShared(var shared):
      shared.reason = ""
      return .noteShared(shared)
    default: return self
    }
  }
}

extension PlannedAction {
  fileprivate var withoutTexts: PlannedAction {
    PlannedAction(
      plan: plan, theme: "", what: "", owner: owner, dueOn: dueOn, state: state, waitsFor: waitsFor)
  }
}
