import Casework

/// What the parser of command lines says, in the language of this run. The parser speaks English
/// only; its fixed words are exchanged here, longest first, what it quotes is left alone.
enum ParserWords {
  /// The text of a help page or an error, in the language of this run.
  static func translated(_ text: String) -> String {
    guard Tongue.current == .french else { return text }
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { line in exchange(String(line)) }.joined(separator: "\n")
  }

  private static func exchange(_ line: String) -> String {
    var result = line
    for (english, french) in words {
      guard let found = result.firstRange(of: english) else { continue }
      result.replaceSubrange(found, with: french)
    }
    return result
  }

  private static let words: [(String, String)] = [
    ("OVERVIEW: ", ""),
    ("USAGE:", "EMPLOI :"),
    ("Usage:", "Emploi :"),
    ("ARGUMENTS:", "ARGUMENTS :"),
    ("OPTIONS:", "OPTIONS :"),
    ("SUBCOMMANDS:", "COMMANDES :"),
    ("<subcommand>", "<commande>"),
    ("for detailed help.", "pour l'aide d'une commande."),
    ("for more information.", "pour en savoir plus."),
    ("  See '", "  Voir '"),
    ("Show help information.", "Montrer cette aide."),
    ("Show the version.", "Montrer la version."),
    ("(default: ", "(par défaut : "),
    ("(default)", "(par défaut)"),
    ("Error: ", "Erreur : "),
    ("Help:  ", "Aide :  "),
    ("Unknown option '", "Option inconnue : '"),
    (". Did you mean '", ". Vouliez-vous dire '"),
    ("Missing value for '", "Il manque une valeur à '"),
    ("Missing expected argument '", "Il manque l'argument '"),
    ("Missing one of: '", "Il manque l'un de : '"),
    ("Missing required subcommand.", "Il manque une commande."),
    (" unexpected arguments: '", " arguments de trop : '"),
    ("Unexpected argument '", "Argument de trop : '"),
    ("The value '", "La valeur '"),
    ("' is invalid for '", "' ne convient pas à '"),
    ("The option '", "L'option '"),
    ("' does not take any value, but '", "' ne prend pas de valeur ; reçu : '"),
    ("' was specified.", "'."),
    ("Invalid option: ", "Option invalide : "),
    ("Can't generate completion scripts for ", "Pas de complétion pour "),
    ("Can't autodetect a supported shell.", "Interpréteur de commandes non reconnu."),
    ("Please use ", "Utilisez "),
    (" with one of:", " avec l'un de :"),
  ]
}
