import Casework
public import Registry
import Terminal

/// A passage as a list shows it: when, who, and the sentence in which the searched words stand.
public struct Excerpt: Sendable {
  private let passage: Passage

  /// The excerpt of a passage.
  public init(_ passage: Passage) { self.passage = passage }

  /// The excerpt on one row; of a sentence too long, what surrounds the words.
  func line(for query: String, _ workplace: Workplace, columns: Int) -> String {
    let head = head(workplace)
    return head + around(query, columns: max(10, columns - head.cellWidth))
  }

  /// The excerpt with the whole sentence.
  public func line(for query: String, _ workplace: Workplace) -> String {
    head(workplace) + sentence(query)
  }

  private func head(_ workplace: Workplace) -> String {
    let kept = passage.room == .shared ? "" : workplace.say(Phrase(", gardé", ", kept"))
    return passage.on.dayMonthYear + " " + workplace.shortName(passage.author) + kept
      + workplace.say(Phrase(" : ", ": "))
  }

  /// The sentence in which most of the words stand.
  func sentence(_ query: String) -> String {
    let words = query.folded.split(separator: " ")
    let sentences = passage.body.sentences
    func score(_ sentence: String) -> Int {
      let folded = sentence.folded
      return words.count { folded.contains($0) }
    }
    let best = sentences.enumerated().max { left, right in
      (score(left.element), -left.offset) < (score(right.element), -right.offset)
    }
    return best?.element ?? passage.body
  }

  private func around(_ query: String, columns: Int) -> String {
    let sentence = sentence(query)
    guard sentence.cellWidth > columns, let word = query.folded.split(separator: " ").first else {
      return sentence
    }
    let pieces = sentence.split(separator: " ")
    let hit = pieces.firstIndex { String($0).folded.contains(word) } ?? 0
    // A third of the room for what comes before.
    var start = hit
    var width = 0
    while start > 0, width + pieces[start - 1].cellWidth + 1 <= columns / 3 {
      start -= 1
      width += pieces[start].cellWidth + 1
    }
    let rest = pieces[start...].joined(separator: " ")
    return ((start > 0 ? "… " : "") + rest).truncated(to: columns)
  }
}

extension String {
  /// The sentences of a note. A full stop after a word of one or two letters (M., R.) ends none.
  fileprivate var sentences: [String] {
    var sentences: [String] = []
    var current: [Substring] = []
    func end() {
      if !current.isEmpty { sentences.append(current.joined(separator: " ")) }
      current = []
    }
    for line in split(whereSeparator: \.isNewline) {
      for piece in line.split(separator: " ") {
        if piece == "\u{B7}" {
          end()
          continue
        }
        current.append(piece)
        if let last = piece.last, ".!?".contains(last), piece.count > 3 {
          end()
        }
      }
      end()
    }
    return sentences
  }
}
