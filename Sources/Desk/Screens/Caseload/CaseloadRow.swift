import Casework

/// A line of the caseloads with what is derived from it once, when it is read.
struct CaseloadRow: Sendable, Identifiable {
  let line: CaseloadLine
  let concerns: [CaseloadConcern]
  /// `LE GOFF Cl.`, with the working time where it is not a full one.
  let name: String
  let nameKey: String

  init(_ line: CaseloadLine) {
    self.line = line
    concerns = line.concerns
    let professional = line.professional
    let time = professional.workingTime
    name =
      professional.surname.uppercased() + " " + professional.givenName.prefix(1) + "."
      + (time == 100 ? "" : " \(time) %")
    nameKey = (professional.surname + " " + professional.givenName).folded
  }

  var id: String { line.id }

  /// 0 something presses, 1 something is to be seen, 2 nothing.
  var urgency: Int { concerns.first.map { $0.kind.isUrgent ? 0 : 1 } ?? 2 }

  /// The place in the order of what presses: by the first thing to look at.
  var pressing: Int {
    concerns.first.flatMap { CaseloadConcern.Kind.allCases.firstIndex(of: $0.kind) } ?? .max
  }

  /// The mark before the name; the numbers beside it and the words under the list say the same.
  var mark: String { ["!!", "! ", "  "][urgency] }

  /// Share of the exits that are positive; `nil` without any.
  var positiveShare: Double? { Figure(line.positiveExits, of: line.exits).value }

  /// Whether something of one of some kinds is to be looked at.
  func has(_ kinds: Set<CaseloadConcern.Kind>) -> Bool {
    concerns.contains { kinds.contains($0.kind) }
  }
}
