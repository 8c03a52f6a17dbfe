public import Casework

/// The log of difficulties as plain lines, and for programs.
public struct DifficultyPages: Sendable {
  private let workplace: Workplace

  /// The pages of a workplace.
  public init(_ workplace: Workplace) { self.workplace = workplace }

  /// A difficulty: its state first, then what it is, of what kind, who sees to it.
  public func line(_ difficulty: Difficulty) -> String {
    let kind = workplace.say(difficulty.kind.label)
    let head =
      "\(workplace.say(difficulty.state(on: workplace.today))) · \(difficulty.title) (\(kind))"
    let words = [difficulty.detail, difficulty.outcome].filter { !$0.isEmpty }
    return ([head, difficulty.owner] + words).joined(separator: " · ")
  }

  /// A difficulty for another program.
  public func json(_ difficulty: Difficulty) -> JSONValue {
    .object([
      "id": .string(difficulty.id), "kind": .string(difficulty.kind.rawValue),
      "title": .string(difficulty.title), "detail": .string(difficulty.detail),
      "owner": .string(difficulty.owner), "opened_on": .string(difficulty.openedOn.iso),
      "opened_by": .string(difficulty.openedBy), "due_on": JSONValue(difficulty.dueOn?.iso),
      "closed_on": JSONValue(difficulty.closedOn?.iso),
      "outcome": .string(difficulty.outcome),
      "late": .bool(difficulty.isLate(on: workplace.today)),
    ])
  }
}

extension Difficulty.Refusal {
  /// What a colleague would say.
  public var phrase: Phrase {
    switch self {
    case .untitled: Phrase("Dites la difficulté en une ligne.", "Say the difficulty in one line.")
    case .nobody: Phrase("Dites qui s'en occupe.", "Say who sees to it.")
    case .dueBefore(let day):
      Phrase(
        "L'échéance vient avant le jour où la difficulté est notée, le \(day.dayMonthYear).",
        "The due day comes before the day on which the difficulty is noted, \(day.dayMonthYear).")
    case .closedBefore(let day):
      Phrase(
        "Elle ne peut pas être close avant d'avoir été notée, le \(day.dayMonthYear).",
        "It cannot be closed before it was noted, on \(day.dayMonthYear).")
    case .unsaid: Phrase("Dites comment elle s'est réglée.", "Say how it was settled.")
    case .over(let day):
      Phrase(
        "Elle est close depuis le \(day.dayMonthYear).", "It was closed on \(day.dayMonthYear).")
    }
  }
}
