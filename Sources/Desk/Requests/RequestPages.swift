import Casework

/// The register of requests as plain lines, as a table, and for programs.
public struct RequestPages: Sendable {
  private let workplace: Workplace

  /// The pages of a workplace.
  public init(_ workplace: Workplace) { self.workplace = workplace }

  /// The columns of the table.
  public static let fields = [
    "dossier", "person", "right", "received_on", "due_on", "days_left", "state", "answered_on",
    "words",
  ]

  /// A request: where it stands, who, what.
  public func line(_ item: RequestLine) -> String {
    let asked = item.request.asked
    let right = workplace.say(asked.value.right.phrase)
    let words = asked.value.words.isEmpty ? "" : " · « \(asked.value.words) »"
    let received = workplace.say(
      Phrase("reçue le \(asked.on.dayMonthYear)", "received on \(asked.on.dayMonthYear)"))
    return
      "\(workplace.say(state(item.request))) · \(item.line.listName) · \(right) · \(received)\(words)"
  }

  /// A request, as cells.
  public func cells(_ item: RequestLine) -> [String] {
    let request = item.request
    return [
      item.line.id, item.line.listName, request.asked.value.right.rawValue, request.asked.on.iso,
      request.dueOn.iso, daysLeft(request).map(String.init) ?? "", code(request),
      request.answered?.on.iso ?? "", request.asked.value.words,
    ]
  }

  /// A request for another program.
  public func json(_ item: RequestLine) -> JSONValue {
    let request = item.request
    return .object([
      "dossier": .string(item.line.id), "person": .string(item.line.listName),
      "entry": .string(request.id), "right": .string(request.asked.value.right.rawValue),
      "received_on": .string(request.asked.on.iso), "due_on": .string(request.dueOn.iso),
      "days_left": JSONValue(daysLeft(request)), "state": .string(code(request)),
      "answered_on": JSONValue(request.answered?.on.iso),
      "words": .string(request.asked.value.words),
    ])
  }

  /// Days left to answer, below zero once it is late; `nil` once answered.
  private func daysLeft(_ request: PersonRequest) -> Int? {
    request.isPending ? workplace.today.days(until: request.dueOn) : nil
  }

  private func code(_ request: PersonRequest) -> String {
    if let answer = request.answered { return answer.value.outcome.rawValue }
    return request.extended == nil ? "pending" : "extended"
  }

  private func state(_ request: PersonRequest) -> Phrase {
    if let answer = request.answered {
      let (outcome, day) = (answer.value.outcome.phrase, answer.on.dayMonthYear)
      return Phrase("\(outcome.fr) le \(day)", "\(outcome.en) on \(day)")
    }
    let left = workplace.today.days(until: request.dueOn)
    let day = request.dueOn.dayMonthYear
    return left < 0
      ? Phrase(
        "!! due le \(day), en retard de \((-left).inDays.fr)",
        "!! due on \(day), \((-left).inDays.en) late")
      : Phrase(
        "pour le \(day), il reste \(left.inDays.fr)", "by \(day), \(left.inDays.en) left")
  }
}
