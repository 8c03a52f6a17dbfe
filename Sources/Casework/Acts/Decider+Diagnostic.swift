/// The halves of the diagnostic, and trust in the other's.
extension Decider {
  func record(_ part: DiagnosticPart, _ dossier: Dossier) throws(Refusal) -> Fact {
    let side = try ownSide(dossier)
    try pass(.exchange, dossier)
    try check(part.findings)
    return .partRecorded(PartRecorded(side: side, part: part))
  }

  func check(_ findings: [BarrierFinding]) throws(Refusal) {
    for finding in findings {
      guard let theme = convention.diagnostic.theme(finding.theme) else {
        throw .unknownCode(.theme, finding.theme)
      }
      for situation in finding.situations
      where !theme.situations.contains(where: { $0.id == situation }) {
        throw .unknownCode(.situation, situation)
      }
    }
  }

  func trust(_ motive: String, _ dossier: Dossier) throws(Refusal) -> Fact {
    guard convention.diagnostic.trustAllowed else { throw .trustNotAllowed }
    let side = try ownSide(dossier)
    try pass(.exchange, dossier)
    guard dossier.part(side) == nil, dossier.part(side.other) != nil else { throw .nothingToTrust }
    return .trusted(Trusted(side: side, motive: try filled(motive, .motive)))
  }
}
