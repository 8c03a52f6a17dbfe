import Casework
import Desk
import Registry
import Terminal

/// The way into a store that has accounts: asks for the passphrase and opens the person's keys.
struct Door {
  let store: Store
  let clock: Clock
  let institutions: [String]
  /// The file whose first line is the passphrase, where nobody is there to type it.
  let file: String?

  /// The keys of a person; `nil` in a store without accounts.
  func keys(of person: Professional) throws -> OpenKeys? {
    guard try store.hasAccounts() else { return nil }
    if try store.isInvented() {
      return try entered(person, with: Store.trialPassphrase).done(at: clock.now)
    }
    guard let account = try store.accounts().first(where: { $0.login == person.login }) else {
      throw Failure(AccountRefusal.noAccount, at: clock.now)
    }
    if let file { return try entered(person, with: firstLine(of: file)).done(at: clock.now) }
    return try asked(person, account)
  }

  /// Asks at the terminal, three times at most.
  private func asked(_ person: Professional, _ account: Account) throws -> OpenKeys {
    let isNew = account.state == .toOpen
    let prompt =
      isNew
      ? say("\(person.fullName), code à usage unique : ", "\(person.fullName), one-time code: ")
      : say("\(person.fullName), phrase de passe : ", "\(person.fullName), passphrase: ")
    var triesHere = 3
    while true {
      guard let typed = SecretLine.ask(prompt) else { throw Self.nobodyThere }
      triesHere -= 1
      switch try entered(person, with: typed) {
      case .done(let keys): return keys
      case .refused(let refusal):
        guard case .wrongPassphrase = refusal, triesHere > 0 else {
          throw Failure(refusal, at: clock.now)
        }
        tell(
          isNew
            ? Phrase("Ce n'est pas le bon code.", "This is not the right code.")
            : refusal.phrase(at: clock.now))
      }
    }
  }

  private func entered(
    _ person: Professional, with typed: String
  ) throws -> AccountOutcome<OpenKeys> {
    switch try store.logIn(person.login, passphrase: typed, today: clock.today, at: clock.now) {
    case .open(let keys): .done(keys)
    case .toExchange(let provisional): .done(try exchange(provisional, person))
    case .refused(let refusal): .refused(refusal)
    }
  }

  /// The first login: a passphrase of one's own.
  private func exchange(_ provisional: OpenKeys, _ person: Professional) throws -> OpenKeys {
    tell(
      Phrase(
        "Bienvenue, \(person.fullName). Choisissez votre phrase de passe.",
        "Welcome, \(person.fullName). Choose your passphrase."))
    tell(PassphraseRule.phrase)
    tell(
      Phrase(
        "Elle ouvre vos clés et rien d'autre : personne ne peut vous la rendre. Perdue, un responsable vous rouvre l'accès, mais ce que vous aviez gardé « à moi seul » ne se lira plus.",
        "It opens your keys and nothing else: nobody can give it back. If it is lost, a supervisor opens your account again, but what you kept to yourself will not be read any more."
      ))
    while true {
      let chosen = try newPassphrase()
      switch try store.exchange(
        provisional, for: chosen, institutions: institutions, at: clock.now)
      {
      case .done(let keys): return keys
      case .refused(let refusal):
        guard case .weak = refusal else { throw Failure(refusal, at: clock.now) }
        tell(refusal.phrase(at: clock.now))
      }
    }
  }

  /// Puts other words in the place of the passphrase.
  func changePassphrase(of keys: OpenKeys) throws {
    tell(PassphraseRule.phrase)
    while true {
      switch try store.changePassphrase(
        of: keys, to: newPassphrase(), institutions: institutions)
      {
      case .done: return
      case .refused(let refusal):
        guard case .weak = refusal else { throw Failure(refusal, at: clock.now) }
        tell(refusal.phrase(at: clock.now))
      }
    }
  }

  private func newPassphrase() throws -> String {
    while true {
      let first = SecretLine.ask(say("Phrase de passe choisie : ", "Chosen passphrase: "))
      guard let first else { throw Self.nobodyThere }
      let second = SecretLine.ask(say("Encore une fois : ", "Once again: "))
      guard let second else { throw Self.nobodyThere }
      if PassphraseRule.normalised(first) == PassphraseRule.normalised(second) { return first }
      tell(Phrase("Les deux ne sont pas les mêmes.", "The two are not the same."))
    }
  }

  /// Says something to the person at the terminal, in lines that any terminal holds.
  private func tell(_ phrase: Phrase) {
    for line in say(phrase).wrapped(to: 78) { System.complain(line) }
  }

  private func firstLine(of file: String) throws -> String {
    let bytes = try System.read(file).prefix { $0 != 0x0A && $0 != 0x0D }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let nobodyThere = Failure(
    Phrase(
      "Ce registre s'ouvre avec une phrase de passe : lancez binome dans un terminal, ou donnez un fichier avec --passphrase-file.",
      "This store opens with a passphrase: run binome in a terminal, or give a file with --passphrase-file."
    ),
    status: Failure.notPermitted)
}

extension Failure {
  /// Why something about accounts is refused.
  init(_ refusal: AccountRefusal, at now: Instant) {
    self.init(refusal.phrase(at: now), status: Self.notPermitted)
  }
}

extension AccountOutcome {
  /// What was done.
  ///
  /// - Throws: why it is refused, in words.
  func done(at now: Instant) throws -> Value {
    switch self {
    case .done(let value): return value
    case .refused(let refusal): throw Failure(refusal, at: now)
    }
  }
}
