import Desk

/// A console with answers ready.
final class ScriptedConsole: PlainConsole {
  var answers: [String]
  var secrets: [String]
  var written: [String] = []

  init(answers: [String], secrets: [String] = []) {
    self.answers = answers
    self.secrets = secrets
  }

  func write(_ line: String) { written.append(line) }

  func ask(_ prompt: String) -> String? { answers.isEmpty ? nil : answers.removeFirst() }

  func askSecret(_ prompt: String) -> String? {
    written.append(prompt)
    return secrets.isEmpty ? nil : secrets.removeFirst()
  }
}
