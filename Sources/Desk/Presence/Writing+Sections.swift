import Casework

extension Writing {
  /// The sections of the dossier that will be written; empty for what only adds, and disturbs nobody.
  ///
  /// - Parameters:
  ///   - side: that of whoever writes.
  ///   - entries: the dossier's: a correction writes where the line it corrects stands too.
  func sections(_ side: Side, among entries: [Entry]) -> Set<Section> {
    switch act {
    case .assign, .handover: return [.seat(side)]
    case .inform: return [.information]
    case .diagnose, .trust: return [.part(side)]
    case .synthesize: return [.synthesis]
    case .agree: return [.answer(side)]
    case .present: return [.presentation]
    case .sign, .renew, .exit, .close: return [.contract]
    case .review: return [.review]
    case .rectify: return [.person]
    case .report, .advance, .settle, .takeup, .giveback, .share, .extend, .reply, .reread:
      return Set([item].compactMap(\.self).map(Section.entry))
    case .correct:
      let target = entries.first { $0.id == item }
      return Set([item.map(Section.entry), target?.fact.section].compactMap(\.self))
    case .identify, .openWithReason, .contact, .meet, .exchange, .attempt, .plan, .milestone,
      .watch, .print, .request:
      return []
    }
  }
}
