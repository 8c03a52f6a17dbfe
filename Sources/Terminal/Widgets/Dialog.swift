/// A question in a box. Enter gives the harmless answer unless another one was picked on purpose.
///
/// A text longer than its room scrolls under the answers, which stay visible.
public struct Dialog<Answer: Hashable> {
  /// A way to answer.
  public struct Option {
    /// What is answered.
    public var answer: Answer
    /// The key that gives it at once.
    public var key: Key
    /// What stands on it, the key's name included if it is to be seen.
    public var title: String

    /// Makes a way to answer.
    public init(_ answer: Answer, key: Key, title: String) {
      self.answer = answer
      self.key = key
      self.title = title
    }
  }

  /// What a key did.
  public enum Outcome {
    /// The question is answered.
    case answered(Answer)
    /// Nothing, or the focus moved: the question stays.
    case open
  }

  /// What it is about.
  public let title: String
  /// The question itself.
  public let text: String
  /// The ways to answer, from left to right.
  public let options: [Option]
  /// The answer that changes nothing: Enter gives it at first, Escape always.
  public let harmless: Answer
  /// Which answer Enter gives.
  public internal(set) var focus: Int
  /// What is seen of a text longer than its room.
  var scroller = Scroller()

  /// Makes a question; the harmless answer should be among the options.
  public init(title: String, text: String, options: [Option], harmless: Answer) {
    self.title = title
    self.text = text
    self.options = options
    self.harmless = harmless
    focus = options.firstIndex { $0.answer == harmless } ?? 0
  }
}

extension Dialog.Option: Sendable where Answer: Sendable {}
extension Dialog.Outcome: Sendable where Answer: Sendable {}
extension Dialog: Sendable where Answer: Sendable {}
extension Dialog.Option: Equatable {}
extension Dialog.Outcome: Equatable {}
extension Dialog: Equatable {}
