/// A word of the program, for the detail of a line of the access log. It is made of what is written in
/// the code, so that nothing anybody typed gets into the log.
public struct AccessCode: Sendable, Hashable {
  /// The code: small letters, digits, `_`.
  public let text: String

  /// No detail.
  public static let none = AccessCode("")

  /// A word written in the code.
  public init(_ literal: StaticString) { text = literal.description }

  /// The code of one of several cases.
  public init<Code: RawRepresentable<String> & CaseIterable>(_ code: Code) { text = code.rawValue }

  /// What a store holds; `nil` if it is no code.
  public init?(stored text: String) {
    let isCode = text.utf8.allSatisfy { byte in
      (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x5F
    }
    guard isCode, text.utf8.count <= 40 else { return nil }
    self.text = text
  }
}

/// The lists and files that leave the program.
public enum AccessExport: String, Sendable, CaseIterable {
  /// The portfolio as plain lines.
  case listText = "list_text"
  /// The portfolio for another program.
  case listJSON = "list_json"
  /// The portfolio for a spreadsheet.
  case listCSV = "list_csv"
  /// What waits today, as plain lines.
  case todayText = "today_text"
  /// What waits today, for another program.
  case todayJSON = "today_json"
  /// A dossier for another program.
  case dossierJSON = "dossier_json"
  /// The journal of a dossier for a spreadsheet.
  case dossierCSV = "dossier_csv"
  /// Passages found, for another program.
  case searchJSON = "search_json"
  /// A signed act, to be checked elsewhere.
  case proofJSON = "proof_json"
  /// Rows for an evaluation.
  case evaluationCSV = "evaluation_csv"

  /// Whether it makes a file that other programs take up: plain lines are read like a screen.
  public var isFile: Bool { self != .listText && self != .todayText }
}
