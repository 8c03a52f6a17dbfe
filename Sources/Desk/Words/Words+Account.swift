public import Casework
public import Registry

extension AccountRefusal {
  /// Why, and what to do.
  ///
  /// - Parameter now: the current instant, against which a delay is told.
  public func phrase(at now: Instant) -> Phrase {
    switch self {
    case .noAccount:
      Phrase(
        "Vous n'avez pas encore de compte : demandez-le à un responsable de votre institution.",
        "You have no account yet: ask a supervisor of your institution for one.")
    case .wrongPassphrase(let left):
      Phrase(
        "Ce n'est pas la bonne phrase de passe. Encore \(left) \(left == 1 ? "essai" : "essais").",
        "This is not the right passphrase. \(left) \(left == 1 ? "try" : "tries") left.")
    case .tooSoon(let until):
      Self.wait(max(1, (until.milliseconds - now.milliseconds + 999) / 1000))
    case .locked:
      Phrase(
        "Ce compte est verrouillé après trop d'essais : un responsable de votre institution le rouvre.",
        "This account is locked after too many tries: a supervisor of your institution unlocks it.")
    case .closed:
      Phrase(
        "Ce compte est fermé. Voyez un responsable de votre institution.",
        "This account is closed. See a supervisor of your institution.")
    case .weak(let faults):
      Phrase(
        faults.map(\.phrase.fr).joined(separator: " "),
        faults.map(\.phrase.en).joined(separator: " ")
      )
    case .unknownProfessional:
      Phrase("Personne ne travaille ici sous ce nom.", "Nobody works here under this login.")
    case .notSupervisor:
      Phrase(
        "C'est à un responsable de le faire.", "This is for a supervisor to do.")
    case .otherSide:
      Phrase(
        "Un responsable ne décide que des comptes de sa propre institution.",
        "A supervisor decides only about accounts of their own institution.")
    case .alreadyThere:
      Phrase(
        "Il y a déjà un compte à ce nom. Pour une phrase de passe perdue : binome account reopen.",
        "There is already an account. For a lost passphrase: binome account reopen.")
    case .notTheFirst:
      Phrase(
        "Cette institution a déjà des comptes : ses responsables ouvrent les suivants.",
        "This institution has accounts already: its supervisors open the next ones.")
    case .lastSupervisor:
      Phrase(
        "On ne ferme pas son propre compte : demandez-le à un autre responsable.",
        "Nobody closes their own account: ask another supervisor.")
    case .keysNotInUse:
      Phrase(
        "Votre compte a changé depuis que vous êtes entré : ouvrez de nouveau votre session.",
        "Your account has changed since you logged in: log in again.")
    case .nothingToExchange:
      Phrase(
        "Ce compte n'attend pas de code.", "This account does not wait for a code.")
    }
  }

  private static func wait(_ seconds: Int64) -> Phrase {
    let (french, english) =
      seconds < 60
      ? ("\(seconds) s", "\(seconds) s")
      : ("\((seconds + 59) / 60) min", "\((seconds + 59) / 60) min")
    return Phrase(
      "Trop d'essais de suite : patientez \(french) avant le prochain.",
      "Too many tries in a row: wait \(english) before the next.")
  }
}

extension PassphraseRule {
  /// The rule, told to who chooses a passphrase.
  public static let phrase = Phrase(
    "Douze caractères avec minuscules, majuscules, chiffres et signes ; ou quatorze de trois de ces sortes ; ou sept mots différents.",
    "Twelve characters with small letters, capitals, digits and signs; or fourteen of three of these kinds; or seven different words."
  )
}

extension PassphraseRule.Fault {
  /// What is wrong with a passphrase.
  public var phrase: Phrase {
    switch self {
    case .tooSimple(let characters, let classes, let words):
      Phrase(
        "Elle est trop simple (caractères : \(characters), sortes : \(classes), mots : \(words)). \(PassphraseRule.phrase.fr)",
        "It is too simple (characters: \(characters), kinds: \(classes), words: \(words)). \(PassphraseRule.phrase.en)"
      )
    case .holdsKnown(let text):
      Phrase(
        "Elle contient « \(text) », que chacun connaît ici.",
        "It holds “\(text)”, which everybody knows here.")
    case .obvious:
      Phrase(
        "Elle contient une suite du clavier, ou se répète.",
        "It holds a run of the keyboard, or repeats itself.")
    case .usual:
      Phrase(
        "C'est l'une de celles que tout le monde essaie d'abord.",
        "It is one of those that everybody tries first.")
    }
  }
}

extension Account.State {
  /// Where an account stands.
  public var phrase: Phrase {
    switch self {
    case .toOpen: Phrase("code à échanger", "code to exchange")
    case .open: Phrase("ouvert", "open")
    case .locked: Phrase("verrouillé", "locked")
    case .closed: Phrase("fermé", "closed")
    }
  }
}
