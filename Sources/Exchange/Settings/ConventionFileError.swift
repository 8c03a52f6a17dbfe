public import Casework

/// Why a file of conventions or barriers is refused: all that is wrong in it, in the order of its
/// lines. At least one problem.
public struct ConventionFileError: Error, Sendable, Hashable {
  /// Name of the file, as the caller gave it.
  public let file: String
  /// What is wrong, by line.
  public let problems: [Problem]

  /// One thing that is wrong in a settings file.
  public struct Problem: Sendable, Hashable {
    /// Line in the file, from 1; `nil` where the file as a whole is meant.
    public let line: Int?
    /// The key, as a path: `contract.renewals`, `exit_reasons[2].group`.
    public let key: String?
    /// What is wrong.
    public let kind: Kind
    /// What should stand there.
    public let expected: Phrase
  }

  /// The ways in which a setting can be wrong.
  public enum Kind: Sendable, Hashable {
    /// The text is not TOML; what the parser says, in its own English.
    case malformed(String)
    /// The key is missing.
    case missing
    /// The value is of another kind; which kind it is.
    case wrongType(Phrase)
    /// The key is unknown; the known key that was probably meant.
    case unknownKey(nearest: String?)
    /// The value is not allowed; the value.
    case notAllowed(String)
    /// The value of a closed list is unknown; the value and the one that was probably meant.
    case unknownValue(String, nearest: String?)
    /// The value was already given above; the value.
    case duplicate(String)
    /// Two settings contradict each other; how.
    case contradiction(Phrase)
  }

  /// Line of the first problem.
  public var line: Int? { problems.first?.line }
  /// Key of the first problem.
  public var key: String? { problems.first?.key }
  /// What the first problem is.
  public var problem: Phrase { problems.first?.kind.phrase ?? Phrase("", "") }
  /// What was expected at the first problem.
  public var expected: Phrase { problems.first?.expected ?? Phrase("", "") }

  /// What a colleague would say: one line for each problem.
  public var phrase: Phrase {
    Phrase(
      problems.map { $0.phrase(file: file).fr }.joined(separator: "\n"),
      problems.map { $0.phrase(file: file).en }.joined(separator: "\n"))
  }
}

extension ConventionFileError.Problem {
  /// Where, what, and what to write instead.
  func phrase(file: String) -> Phrase {
    var fr = file
    var en = file
    if let line {
      fr += ", ligne \(line)"
      en += ", line \(line)"
    }
    if let key {
      fr += ", « \(key) »"
      en += ", “\(key)”"
    }
    let what = kind.phrase
    return Phrase(
      fr + " : \(what.fr). Attendu : \(expected.fr).",
      en + ": \(what.en). Expected: \(expected.en).")
  }
}

extension ConventionFileError.Kind {
  /// What is wrong, as part of a sentence.
  var phrase: Phrase {
    switch self {
    case .malformed(let detail):
      Phrase(
        "le texte n'est pas du TOML à cet endroit (l'analyseur dit : \(detail))",
        "the text is not TOML here (the parser says: \(detail))")
    case .missing: Phrase("la clé manque", "the key is missing")
    case .wrongType(let found):
      Phrase("on y trouve \(found.fr)", "there is \(found.en) here")
    case .unknownKey(nil): Phrase("clé inconnue", "unknown key")
    case .unknownKey(let nearest?):
      Phrase(
        "clé inconnue ; vouliez-vous dire « \(nearest) »", "unknown key; did you mean “\(nearest)”")
    case .notAllowed(let value): Phrase("« \(value) » ne convient pas", "“\(value)” will not do")
    case .unknownValue(let value, nil):
      Phrase("« \(value) » n'est pas connu", "“\(value)” is not known")
    case .unknownValue(let value, let nearest?):
      Phrase(
        "« \(value) » n'est pas connu ; vouliez-vous dire « \(nearest) »",
        "“\(value)” is not known; did you mean “\(nearest)”")
    case .duplicate(let value):
      Phrase("« \(value) » figure déjà plus haut", "“\(value)” already stands above")
    case .contradiction(let how): how
    }
  }
}
