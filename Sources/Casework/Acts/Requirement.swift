/// A thing that must be there before a goal, and whether it is.
public struct Requirement: Sendable, Hashable {
  /// What is required.
  public let what: What
  /// Since when and by whom it is met; `nil` while it is missing.
  public let met: Met?
  /// Whether the goal is refused without it. If not, it is shown as advice.
  public let isBlocking: Bool

  /// What can be required.
  public enum What: Sendable, Hashable {
    /// The person has been informed and adheres.
    case information
    /// A side has made its half of the diagnostic, or trusts the other's.
    case part(Side)
    /// The *préalables*: how many both sides retain, of how many.
    case prerequisites(retained: Int, of: Int)
    /// At least one professional and one social barrier.
    case barriersOnBothSides
    /// The added value of the joint approach is written.
    case addedValue
    /// A side agrees to the joint decision.
    case agreement(Side, JointDecision)
    /// The presentation interview was held.
    case presentation
    /// The social referent has a name.
    case socialReferent
    /// The contract runs.
    case contract
    /// The joint review of this term was held.
    case review
    /// A renewal is left: how many were made, of how many allowed.
    case renewalLeft(made: Int, allowed: Int)
  }

  /// When and by whom a requirement was met.
  public struct Met: Sendable, Hashable {
    /// The day, where there is one.
    public let on: CivilDate?
    /// Login of who met it, where there is one.
    public let by: String?
    /// Whether a half of the diagnostic is there on trust only.
    public let onTrust: Bool

    init(on: CivilDate? = nil, by: String? = nil, onTrust: Bool = false) {
      self.on = on
      self.by = by
      self.onTrust = onTrust
    }
  }

  /// The rule of the convention behind it.
  public var rule: Rule {
    switch what {
    case .information: .information
    case .part: met?.onTrust == true ? .trustDiagnostic : .sharedDiagnostic
    case .prerequisites, .barriersOnBothSides: .eligibility
    case .addedValue: .sharedDiagnostic
    case .agreement(_, .orientation): .jointAgreement
    case .agreement(_, .renewal): .jointReview
    case .presentation: .presentation
    case .socialReferent, .contract: .signature
    case .review: .jointReview
    case .renewalLeft: .duration
    }
  }
}

extension Dossier {
  /// What `goal` needs, in the order in which it comes about, met or not.
  public func requirements(for goal: Goal, under convention: Convention?) -> [Requirement] {
    switch goal {
    case .exchange: [informationRequirement]
    case .orientation:
      [informationRequirement] + partRequirements + adviceRequirements(convention)
    case .presentation:
      requirements(for: .orientation, under: convention) + agreementRequirements(.orientation)
    case .entry:
      requirements(for: .presentation, under: convention) + [
        Requirement(.presentation, presentation.map { .init(on: $0.on, by: $0.author) }),
        Requirement(.socialReferent, holder(.social).map { .init(by: $0) }),
      ]
    case .review: [contractRequirement]
    case .renewalAnswer:
      [contractRequirement, renewalLeftRequirement, reviewRequirement].compactMap(\.self)
    case .renewal:
      requirements(for: .renewalAnswer, under: convention)
        + agreementRequirements(.renewal((contract?.renewals.count ?? 0) + 1))
    case .exit: [contractRequirement]
    case .milestone:
      [Requirement(.contract, contract.map { .init(on: $0.signedOn, by: $0.signature.author) })]
    }
  }

  private var informationRequirement: Requirement {
    Requirement(
      .information,
      information.flatMap { $0.value.adheres ? .init(on: $0.on, by: $0.author) : nil })
  }

  private var partRequirements: [Requirement] {
    Side.allCases.map { side in
      let recorded = partVersions.first { $0.side == side }
        .map { Requirement.Met(on: $0.on, by: $0.author) }
      let trusted = trust.flatMap { trust in
        trust.value.side == side && part(side.other) != nil
          ? Requirement.Met(on: trust.on, by: trust.author, onTrust: true) : nil
      }
      return Requirement(.part(side), recorded ?? trusted)
    }
  }

  private func adviceRequirements(_ convention: Convention?) -> [Requirement] {
    var advice: [Requirement] = []
    if let asked = convention?.diagnostic.prerequisites, !asked.isEmpty {
      let parts = Side.allCases.compactMap(part)
      let retained = asked.filter { asked in
        parts.count == 2 && parts.allSatisfy { $0.part.prerequisites[asked.id] == true }
      }.count
      advice.append(
        Requirement(
          .prerequisites(retained: retained, of: asked.count),
          retained == asked.count ? .init() : nil, isBlocking: false))
    }
    if let themes = convention?.diagnostic.themes {
      let found = Set(
        barrierPaths(themes: themes).filter { $0.now.answer == .yes }.compactMap { path in
          themes.first { $0.id == path.theme }?.side
        })
      advice.append(
        Requirement(.barriersOnBothSides, found.count == 2 ? .init() : nil, isBlocking: false))
    }
    advice.append(
      Requirement(
        .addedValue, syntheses.last.map { .init(on: $0.on, by: $0.author) }, isBlocking: false))
    return advice
  }

  private func agreementRequirements(_ decision: JointDecision) -> [Requirement] {
    Side.allCases.map { side in
      Requirement(
        .agreement(side, decision),
        answer(side, to: decision).flatMap {
          $0.value.answer == .agreed ? .init(on: $0.on, by: $0.author) : nil
        })
    }
  }

  private var contractRequirement: Requirement {
    // What follows a renewal is not dated before it.
    Requirement(
      .contract,
      contract.map { contract in
        let last = contract.renewals.last
        return .init(
          on: last?.on ?? contract.signedOn, by: last?.author ?? contract.signature.author)
      })
  }

  private var renewalLeftRequirement: Requirement? {
    contract.map { contract in
      Requirement(
        .renewalLeft(made: contract.renewals.count, allowed: contract.terms.renewals),
        contract.renewalsLeft > 0 ? .init() : nil)
    }
  }

  private var reviewRequirement: Requirement {
    Requirement(.review, currentReview.map { .init(on: $0.on, by: $0.author) })
  }
}

extension Requirement {
  init(_ what: What, _ met: Met?, isBlocking: Bool = true) {
    self.what = what
    self.met = met
    self.isBlocking = isBlocking
  }
}
