import Casework

/// What the keys of a split are called.
extension Workplace {
  func label(_ key: String, of cut: FigureCut) -> String {
    let kind = cut.indicator.measure.parts.numerator.kind
    return switch cut.dimension {
    case .rsa:
      say(
        key == Dimension.rsaKeys.beneficiary
          ? Phrase("Bénéficiaires du RSA", "RSA beneficiaries") : Phrase("Autres", "Others"))
    case .agency, .socialUnit, .adviser, .socialWorker:
      key.isEmpty
        ? say(Phrase("Siège vide", "Empty seat"))
        : cut.dimension == .agency || cut.dimension == .socialUnit ? key : listName(key)
    case .month, .quarter, .year:
      Period(key).map { say(FigurePeriod($0).phrase).sentence } ?? key
    case .detail: (detail(key, kind).map(say) ?? key).sentence
    case .group: (group(key, kind).map(say) ?? key).sentence
    }
  }

  /// What a fact is, in words; empty where its kind says it all.
  func what(_ fact: CountedFact) -> String {
    let detail = detail(fact.detail, fact.kind).map(say)
    let group = fact.kind == .meeting ? group(fact.group, fact.kind).map(say) : nil
    return [group, detail].compactMap(\.self).joined(separator: ", ")
  }

  private func detail(_ code: String, _ kind: CountedFact.Kind) -> Phrase? {
    switch kind {
    case .exited: known { $0.exitReason(code)?.label }
    case .closed: known { $0.closureReasons.first { $0.id == code }?.label }
    case .followed: known { $0.origins.first { $0.id == code }?.label }
    case .milestone: MilestoneKind(rawValue: code)?.phrase
    case .meeting: MeetingOutcome(rawValue: code)?.phrase
    case .declined: Answered.Answer(rawValue: code)?.phrase
    case .trusted: Side(rawValue: code).map(institution)
    case .renewed:
      Int(code).map {
        Phrase($0 == 1 ? "1er renouvellement" : "\($0)e renouvellement", "renewal no. \($0)")
      }
    default: nil
    }
  }

  private func group(_ code: String, _ kind: CountedFact.Kind) -> Phrase? {
    switch kind {
    case .exited: ExitReason.Group(rawValue: code)?.phrase
    case .milestone: MilestoneKind.Group(rawValue: code)?.phrase
    case .meeting: MeetingKind(rawValue: code)?.phrase
    case .declined: Side(rawValue: code).map(institution)
    default: nil
    }
  }

  private func institution(_ side: Side) -> Phrase {
    let name = convention.vocabulary.institution(side)
    return Phrase(name, name)
  }

  /// What a convention calls it: the one that applies, else any that did.
  private func known(_ phrase: (Convention) -> Phrase?) -> Phrase? {
    phrase(convention) ?? book.conventions.lazy.compactMap(phrase).first
  }
}

extension Dimension {
  /// `par conseiller`, `par motif`.
  func phrase(of indicator: Indicator, _ workplace: Workplace) -> Phrase {
    let vocabulary = workplace.convention.vocabulary
    let kind = indicator.measure.parts.numerator.kind
    switch self {
    case .rsa: return Phrase("RSA ou non", "RSA or not")
    case .agency:
      return Phrase(
        "par " + vocabulary.employmentUnit, "by \(vocabulary.employmentUnit)")
    case .socialUnit:
      return Phrase("par " + vocabulary.socialUnit, "by \(vocabulary.socialUnit)")
    case .adviser: return Phrase("par conseiller", "by adviser")
    case .socialWorker: return Phrase("par travailleur social", "by social worker")
    case .month: return Phrase("par mois", "by month")
    case .quarter: return Phrase("par trimestre", "by quarter")
    case .year: return Phrase("par année", "by year")
    case .detail:
      switch kind {
      case .milestone: return Phrase("par étape", "by milestone")
      case .meeting: return Phrase("par issue", "by outcome")
      case .declined: return Phrase("par réponse", "by answer")
      case .followed: return Phrase("par origine", "by origin")
      case .renewed: return Phrase("par rang", "by number")
      default: return Phrase("par motif", "by reason")
      }
    case .group:
      switch kind {
      case .milestone: return Phrase("par domaine", "by field")
      case .meeting: return Phrase("par type de rencontre", "by kind of meeting")
      case .declined: return Phrase("par institution", "by institution")
      default: return Phrase("par groupe de sortie", "by group of exit")
      }
    }
  }
}
