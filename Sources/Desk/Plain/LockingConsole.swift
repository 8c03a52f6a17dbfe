import Casework

/// A console that asks for the passphrase again after a long time without an answer.
public final class LockingConsole: PlainConsole {
  private let console: any PlainConsole
  private let office: Office
  private let limit: Duration

  /// A console over another.
  ///
  /// - Parameter limit: how long an answer may take before the desk locks.
  public init(_ console: any PlainConsole, office: Office, after limit: Duration) {
    self.console = console
    self.office = office
    self.limit = limit
  }

  /// Writes a line.
  public func write(_ line: String) { console.write(line) }

  /// Asks for what is not shown.
  public func askSecret(_ prompt: String) -> String? { console.askSecret(prompt) }

  /// Asks, and after too long asks for the passphrase before the answer counts; `nil` if it is not given.
  public func ask(_ prompt: String) -> String? {
    let asked = ContinuousClock.now
    let place = office.place
    let answer = waiting(at: place) { console.ask(prompt) }
    guard asked.duration(to: .now) >= limit, let lock = try? office.lock(), lock != .none else {
      return answer
    }
    office.leave()
    office.closeKeys()
    guard reopens() else { return nil }
    if let place { _ = office.present(place) }
    return answer
  }

  /// Waits for an answer, and says meanwhile that the desk is where it is, until it counts as locked.
  private func waiting(at place: Place?, _ wait: () -> String?) -> String? {
    guard let place else { return wait() }
    let isLocking = ((try? office.lock()) ?? .none) != .none
    let end = ContinuousClock.now + limit
    let office = office
    let renewal = PresenceRenewal {
      if isLocking, ContinuousClock.now >= end { office.leave() } else { _ = office.present(place) }
    }
    renewal.turn(on: true)
    defer { renewal.turn(on: false) }
    return wait()
  }

  private func reopens() -> Bool {
    let workplace = office.workplace
    let prompt = workplace.say(
      Phrase(
        "Poste verrouillé. Phrase de passe de \(workplace.me.fullName) : ",
        "Desk locked. Passphrase of \(workplace.me.fullName): "))
    while let typed = console.askSecret(prompt) {
      do {
        guard let refusal = try office.unlock(typed) else { return true }
        console.write(workplace.say(refusal))
      } catch {
        console.write(workplace.say(error.phrase))
      }
    }
    return false
  }
}
