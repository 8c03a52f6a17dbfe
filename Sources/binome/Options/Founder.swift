import ArgumentParser
import Casework

/// The first supervisor of a side, as the command line names one: `login, SURNAME, First name, unit`.
struct Founder: ExpressibleByArgument {
  let login: String
  private let surname: String
  private let givenName: String
  private let unit: String

  init?(argument: String) {
    let pieces = argument.split(separator: ",").map { String($0).composed.trimmed }
    guard pieces.count == 4, !pieces.contains(""), LoginRule.fits(pieces[0]) else { return nil }
    (login, surname, givenName, unit) = (pieces[0], pieces[1], pieces[2], pieces[3])
  }

  func professional(_ role: Role) -> Professional {
    Professional(login: login, surname: surname, givenName: givenName, role: role, unit: unit)
  }
}

/// What a login may be: two to 32 unaccented small letters, digits, dots or hyphens.
enum LoginRule {
  static func fits(_ login: String) -> Bool {
    let letters = login.unicodeScalars
    return (2...32).contains(letters.count)
      && letters.allSatisfy {
        ("a"..."z").contains($0) || ("0"..."9").contains($0) || ".-".unicodeScalars.contains($0)
      }
  }
}
