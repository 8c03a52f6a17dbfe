public import Casework

extension DiagnosticPart {
  /// A half in which themes weigh as said.
  public static func found(
    _ impacts: [(String, BarrierFinding.Impact)], no: [String] = [], saying words: String = "",
    prerequisites: [String: Bool] = ["manque_autonomie": true, "volonte": true]
  ) -> DiagnosticPart {
    DiagnosticPart(
      findings: impacts.map { BarrierFinding(theme: $0.0, answer: .yes, impact: $0.1) }
        + no.map { BarrierFinding(theme: $0, answer: .no) },
      strengths: "Ponctuelle", observation: "Reçue en agence", personWords: words,
      prerequisites: prerequisites)
  }

  /// The employment half of the stories.
  public static let employmentHalf = found(
    [("mobilite", .strong), ("logement", .moderate)], no: ["projet"], saying: "Je veux conduire.")

  /// The social half of the stories.
  public static let socialHalf = found([("logement", .strong)], no: ["sante"])

  /// The half of a side in the stories.
  public static func half(_ side: Side) -> DiagnosticPart {
    side == .employment ? employmentHalf : socialHalf
  }
}
