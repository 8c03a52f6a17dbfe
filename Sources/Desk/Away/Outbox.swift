import Casework
import Registry

/// What waits for a store that is away: sent by itself, in order, when the store answers again. Nothing of
/// it is shown as done before it is.
struct Outbox: Sendable {
  /// What became of an act that had waited and could not simply be recorded: shown when nothing else has
  /// the keyboard.
  enum Returned: Sendable {
    case answered(Outcome, Sending)
    case notSent(Sending, Phrase)
    /// Left by an earlier desk.
    case left(KeptAct)
  }

  /// The acts that wait, in the order in which they were made.
  private(set) var waiting: [Sending] = []
  /// What is to be taken up again.
  var returned: [Returned] = []
  /// Whether the store did not answer the last question.
  var isAway = false
  /// Whether what an earlier desk left was looked for.
  var hasLooked = true
  /// Whether the first that waits is on its way.
  private var isSending = false
  private var tries = 0
  private var isTimed = false

  /// The names under which what waits is sent.
  var receipts: Set<String> { Set(waiting.compactMap(\.receipt)) }

  /// Whether an act is among those that wait.
  func holds(_ sending: Sending) -> Bool { waiting.contains { $0.receipt == sending.receipt } }

  /// Puts an act at the end, or notes that it still waits.
  ///
  /// - Returns: in how many seconds it is tried again; `nil` if that is arranged already.
  mutating func wait(_ sending: Sending) -> Int? {
    isAway = true
    if holds(sending) { isSending = false } else { waiting.append(sending) }
    return nextTry()
  }

  /// In how many seconds to try again; `nil` if that is arranged already, or nothing waits.
  private mutating func nextTry() -> Int? {
    guard !isTimed, !waiting.isEmpty else { return nil }
    isTimed = true
    defer { tries += 1 }
    return [2, 5, 10][safe: tries] ?? 30
  }

  /// The time that was arranged has come.
  ///
  /// - Returns: what is sent now; `nil` if nothing waits, or it is on its way.
  mutating func timeHasCome() -> Sending? {
    isTimed = false
    return next()
  }

  /// The store has answered something.
  mutating func answered() -> Sending? {
    isAway = false
    return next()
  }

  /// The first that waits, if nothing is on its way.
  mutating func next() -> Sending? {
    guard !isSending, let first = waiting.first else { return nil }
    isSending = true
    return first
  }

  /// Tries later what cannot be tried now.
  mutating func later() -> Int? { nextTry() }

  /// An act is answered; those behind it have seen what it wrote.
  mutating func leave(_ sending: Sending, added: [Entry]) {
    isSending = false
    tries = 0
    waiting.removeAll { $0.receipt == sending.receipt }
    for index in waiting.indices where waiting[index].dossier == sending.dossier {
      waiting[index].hasSeen(added)
    }
  }

  /// What there is to know, in a few words; `nil` if nothing waits.
  var phrase: Phrase? {
    switch (waiting.count, returned.count) {
    case (0, 0): isAway ? Phrase("le serveur ne répond pas", "the server does not answer") : nil
    case (0, 1): Phrase("1 acte à reprendre", "1 act to take up")
    case (0, let count): Phrase("\(count) actes à reprendre", "\(count) acts to take up")
    case (1, _): Phrase("1 acte attend le serveur", "1 act waits for the server")
    case (let count, _):
      Phrase("\(count) actes attendent le serveur", "\(count) acts wait for the server")
    }
  }
}

extension Array {
  fileprivate subscript(safe index: Int) -> Element? {
    indices.contains(index) ? self[index] : nil
  }
}
