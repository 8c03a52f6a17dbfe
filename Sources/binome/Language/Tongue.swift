import Casework

/// The language of this run, known before the command line is parsed, so that help and errors of
/// parsing speak it too.
enum Tongue {
  @TaskLocal static var current = Language.french

  /// The language a command line or the locale asks for; French when in doubt.
  static func wanted(arguments: [String], environment: [String: String]) -> Language {
    for (index, argument) in arguments.enumerated() {
      if argument == "--lang", arguments.indices.contains(index + 1) {
        return Language(rawValue: arguments[index + 1].lowercased()) ?? .french
      }
      if argument.hasPrefix("--lang=") {
        return Language(rawValue: argument.dropFirst(7).lowercased()) ?? .french
      }
    }
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy
      .compactMap { environment[$0] }.first { !$0.isEmpty }
    return locale?.hasPrefix("en") == true ? .english : .french
  }
}

/// The phrase in the language of this run.
func say(_ french: String, _ english: String) -> String { Phrase(french, english)[Tongue.current] }

/// The phrase in the language of this run.
func say(_ phrase: Phrase) -> String { phrase[Tongue.current] }
