public import Casework

/// A person read from a line of a file, with what the file says beside the identity.
public struct ImportedPerson: Sendable, Hashable {
  /// Line of the file where the person begins, from 1.
  public let line: Int
  /// The person. Never holds a NIR.
  public let person: Person
  /// Identifier in the system that wrote the file, if it is not one of France Travail.
  public let externalID: String?
  /// The side that identified the person, where the file tells.
  public let originHint: Side?
  /// Codes of the themes of barriers that the file announces: to explore, not established.
  public let toExplore: [String]
  /// Electronic address of the adviser in the file.
  public let adviserEmail: String?
  /// How the person was followed until now, as the file writes it: `GUIDE`, `RENFORCE`, `SUIVI`.
  public let previousModality: String?
  /// Structures that follow the person, as the file names them.
  public let structures: [String]
  /// Electronic addresses of the professionals around the person.
  public let referentEmails: [String]
}

/// Lines of a file that are one person. Only the first became a person.
public struct DuplicateGroup: Sendable, Hashable {
  /// The line that became a person.
  public let kept: Int
  /// The other lines, in their order, each with what tells that it is the same person.
  public let others: [Other]

  /// A line set aside.
  public struct Other: Sendable, Hashable {
    /// Line of the file, from 1.
    public let line: Int
    /// Why it is held to be the same person.
    public let reason: Reason
  }

  /// Why two lines are held to be one person.
  public enum Reason: Sendable, Hashable {
    /// The same identifier at France Travail.
    case ftIdentifier(FTIdentifier)
    /// The same surname, first name and day of birth, without accents or case.
    case nameAndBirthDate
    /// The same identifier in the system that wrote the file.
    case externalID(String)
  }

  /// What a colleague would say, lines included.
  public var phrase: Phrase {
    let details = others.map { other in
      Phrase(
        "ligne \(other.line) (\(other.reason.phrase.fr))",
        "line \(other.line) (\(other.reason.phrase.en))")
    }
    return Phrase(
      "ligne \(kept) gardée ; même personne : \(details.map(\.fr).joined(separator: ", "))",
      "line \(kept) kept; same person: \(details.map(\.en).joined(separator: ", "))")
  }
}

extension DuplicateGroup.Reason {
  /// The reason in words.
  public var phrase: Phrase {
    switch self {
    case .ftIdentifier(let identifier):
      Phrase(
        "même identifiant France Travail \(identifier.text)",
        "same France Travail identifier \(identifier.text)")
    case .nameAndBirthDate:
      Phrase("mêmes nom, prénom et date de naissance", "same surname, first name and birth date")
    case .externalID(let id):
      Phrase("même identifiant \(id) dans le fichier", "same identifier \(id) in the file")
    }
  }
}
