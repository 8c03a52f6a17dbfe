/// One side's half of the shared diagnostic: *volet emploi* or *volet social*.
public struct DiagnosticPart: Sendable, Hashable, Codable {
  /// What was found on each theme that was looked at; themes not listed were not discussed.
  public var findings: [BarrierFinding]
  /// Strengths of the person.
  public var strengths: String
  /// A short factual observation: no judgement, the person may read it at any time.
  public var observation: String
  /// What the person says of it, in their own words.
  public var personWords: String
  /// Answer to each *préalable* of the convention, by its code; absent means not answered.
  public var prerequisites: [String: Bool]
  /// Answer to each criterion of the convention, by its code; absent means not answered.
  public var criteria: [String: Bool]

  /// A half of the diagnostic.
  public init(
    findings: [BarrierFinding], strengths: String = "", observation: String = "",
    personWords: String = "", prerequisites: [String: Bool] = [:], criteria: [String: Bool] = [:]
  ) {
    self.findings = findings
    self.strengths = strengths
    self.observation = observation
    self.personWords = personWords
    self.prerequisites = prerequisites
    self.criteria = criteria
  }

  /// What was found on `theme`; not discussed if nothing was.
  public func finding(_ theme: String) -> BarrierFinding {
    findings.first { $0.theme == theme } ?? BarrierFinding(theme: theme)
  }
}

/// What was found on one theme.
public struct BarrierFinding: Sendable, Hashable, Codable {
  /// Code of the theme.
  public var theme: String
  /// Whether it was discussed, and what came out.
  public var answer: Answer
  /// How much it weighs on the return to work; only with `yes`.
  public var impact: Impact?
  /// Codes of the situations observed; only with `yes`.
  public var situations: [String]

  /// « Non abordé » is not « non »: what was not asked is not known.
  public enum Answer: String, Sendable, CaseIterable, Codable {
    case notDiscussed = "not_discussed"
    case no
    case yes
  }

  /// The three weights of the national orientation criteria.
  public enum Impact: String, Sendable, CaseIterable, Codable, Comparable {
    case none
    case moderate
    case strong

    /// Orders by weight.
    public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

    private var rank: Int {
      switch self {
      case .none: 0
      case .moderate: 1
      case .strong: 2
      }
    }
  }

  /// A finding; by default the theme was not discussed.
  public init(
    theme: String, answer: Answer = .notDiscussed, impact: Impact? = nil,
    situations: [String] = []
  ) {
    self.theme = theme
    self.answer = answer
    self.impact = answer == .yes ? impact : nil
    self.situations = answer == .yes ? situations : []
  }
}

/// One version of a half of the diagnostic.
public struct PartVersion: Sendable, Hashable {
  /// Whose half.
  public let side: Side
  /// What it says.
  public let part: DiagnosticPart
  /// Who wrote it.
  public let author: String
  /// The day it was established.
  public let on: CivilDate
}

/// The state of one barrier at a moment of the path, both halves together.
public struct BarrierState: Sendable, Hashable {
  /// The answer that weighs most: yes before no before not discussed.
  public let answer: BarrierFinding.Answer
  /// The heaviest impact, when the answer is yes.
  public let impact: BarrierFinding.Impact?

  init(_ findings: [BarrierFinding]) {
    let yes = findings.filter { $0.answer == .yes }
    if !yes.isEmpty {
      answer = .yes
      impact = yes.compactMap(\.impact).max()
    } else {
      answer = findings.contains { $0.answer == .no } ? .no : .notDiscussed
      impact = nil
    }
  }
}

/// A barrier followed from the entry to the exit.
public struct BarrierPath: Sendable, Hashable {
  /// Code of the theme.
  public let theme: String
  /// On the day of the signature; `nil` before it.
  public let atEntry: BarrierState?
  /// By the latest halves.
  public let now: BarrierState
  /// As stated at the exit; `nil` before it.
  public let atExit: BarrierState?
}
