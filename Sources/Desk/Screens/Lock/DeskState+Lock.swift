import Casework
import Registry
import Terminal

extension DeskState {
  /// Hides everything and lets go of the keys. What is being typed stays where it is, under the lock.
  mutating func close() -> [Effect] {
    guard lockedBy == nil else { return [] }
    guard lock != .none else {
      say(
        Phrase(
          "Ce registre n'a pas de comptes : rien à verrouiller.",
          "This store has no accounts: there is nothing to lock with."), .warning)
      return []
    }
    message = nil
    lockedBy = LockState()
    return [.closeKeys]
  }

  /// Nobody has touched the keyboard for a while.
  mutating func idle(_ stage: IdleWatch.Stage) -> [Effect] {
    guard lock != .none, lockedBy == nil else { return [] }
    switch stage {
    case .soon:
      say(
        Phrase(
          "Le poste se verrouille dans une minute ; une touche et il reste ouvert.",
          "The desk locks in a minute; a key keeps it open."), .warning)
      return []
    case .over: return close()
    }
  }

  /// What a locked desk takes: keys, another size, the answer to a passphrase. What others write
  /// meanwhile is read once it is open.
  mutating func updateLocked(_ message: Message) -> [Effect]? {
    guard var locked = lockedBy else { return nil }
    switch message {
    case .event(.key(let key)): return update(&locked, key)
    case .event(.paste(let text)):
      if !locked.isChecking { locked.editor.insert(text) }
      lockedBy = locked
      return []
    case .event(.mouse), .changed, .idle: return []
    case .tryNow: return outbox.later().map { [.tryAgain(afterSeconds: $0)] } ?? []
    case .unlocked(nil):
      lockedBy = nil
      say(Phrase("Le poste est rouvert.", "The desk is open again."))
      return reload()
    case .unlocked(let refusal?):
      lockedBy = LockState(refusal: refusal)
      return []
    case .failure(let error):
      lockedBy = LockState(refusal: error.phrase)
      return []
    default: return nil
    }
  }

  private mutating func update(_ locked: inout LockState, _ key: Key) -> [Effect] {
    defer { if lockedBy != nil { lockedBy = locked } }
    guard !locked.isChecking else { return [] }
    switch key {
    case .control("q"): return [.quit]
    case .escape: locked.editor = LineEditor()
    case .enter:
      guard lock == .trial || !locked.editor.text.isEmpty else { return [] }
      let typed = locked.editor.text
      locked = LockState(isChecking: true)
      return [.unlock(typed)]
    default: _ = locked.editor.handle(key)
    }
    return []
  }
}
