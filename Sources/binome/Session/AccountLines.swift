import Casework
import Desk
import Registry

/// What commands say of accounts.
enum AccountLines {
  /// A one-time code, and what to do with it.
  static func code(_ code: OpeningCode, for person: Professional) -> [String] {
    [
      say(
        "Code à usage unique de \(person.fullName) (\(person.login)) : \(code.text)",
        "One-time code of \(person.fullName) (\(person.login)): \(code.text)"),
      say(
        "  À remettre en main propre ; il n'est gardé nulle part. À la première ouverture (binome --as \(person.login)), il s'échange contre une phrase de passe.",
        "  To be handed over in person; it is kept nowhere. At the first login (binome --as \(person.login)) it is exchanged for a passphrase."
      ),
    ]
  }

  static func line(_ account: Account, _ person: Professional?) -> String {
    var parts = [account.login, person?.fullName ?? "–", say(account.state.phrase)]
    if let day = account.closesOn {
      parts.append(say("jusqu'au \(day.dayMonthYear)", "until \(day.dayMonthYear)"))
    }
    if account.failures > 0, account.state != .locked {
      parts.append(
        say("essais manqués : \(account.failures)", "failed tries: \(account.failures)"))
    }
    return parts.joined(separator: "  ")
  }
}
