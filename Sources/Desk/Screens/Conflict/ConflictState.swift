import Casework
import Terminal

/// The choice between two texts of the same place: nothing is recorded before it is made, and no answer
/// loses what was typed.
struct ConflictState: Sendable {
  /// What can be answered.
  enum Answer: Sendable, Hashable, CaseIterable {
    /// Leave the form and read theirs; mine stays as a draft.
    case read
    /// Record mine; theirs stays in the journal.
    case mine
    /// Go on in a form that holds both.
    case both
  }

  let texts: TwoTexts
  var scroller = Scroller()
  private(set) var focus = 0

  /// The answers that make sense, the harmless one first.
  var answers: [Answer] { Answer.allCases.filter { $0 != .both || texts.merged != nil } }

  init(_ texts: TwoTexts) { self.texts = texts }

  /// Does what a key means.
  ///
  /// - Returns: the answer, if it gives one.
  mutating func handle(_ key: Key, _ language: Language, in size: Size) -> Answer? {
    if let answer = answers.first(where: { key == .character($0.key) }) { return answer }
    let move: Key = key == .character("j") ? .down : key == .character("k") ? .up : key
    if scroller.handle(
      move, count: ConflictView.lines(self, language, columns: size.columns).count,
      height: ConflictView.textRows(self, language, in: size))
    {
      return nil
    }
    switch key {
    case .escape: return .read
    case .enter: return answers[focus]
    case .left, .backTab: focus = max(0, focus - 1)
    case .right: focus = min(answers.count - 1, focus + 1)
    case .tab: focus = (focus + 1) % answers.count
    default: break
    }
    return nil
  }
}

extension ConflictState.Answer {
  /// The key that gives it at once.
  var key: Character {
    switch self {
    case .read: "r"
    case .mine: "o"
    case .both: "d"
    }
  }

  /// What it does, its key first.
  var title: Phrase {
    switch self {
    case .read:
      Phrase("r relire d'abord (le mien reste en brouillon)", "r read first (mine stays a draft)")
    case .mine:
      Phrase(
        "o mettre le mien (le sien reste au journal)", "o put mine (theirs stays in the journal)")
    case .both: Phrase("d mettre les deux, à arranger", "d put both, to be arranged")
    }
  }
}
