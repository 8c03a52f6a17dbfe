/// A value for other programs.
indirect enum JSON {
  case number(Double)
  case text(String)
  case flag(Bool)
  case list([JSON])
  case object([(String, JSON)])

  /// The value as text. No name or text here holds a character that would need an escape.
  var text: String {
    switch self {
    case .number(let value): value.isFinite ? "\(value)" : "null"
    case .text(let text): "\"\(text)\""
    case .flag(let flag): "\(flag)"
    case .list(let items): "[" + items.map(\.text).joined(separator: ", ") + "]"
    case .object(let members):
      "{" + members.map { "\"\($0)\": \($1.text)" }.joined(separator: ", ") + "}"
    }
  }
}

extension Report {
  /// The figures for other programs.
  var members: [(String, JSON)] {
    [
      ("portfolio", .number(Double(portfolio))),
      ("comparisons", .list(comparisons.map(\.json))),
      ("questions", .list(questions.map(\.json))),
    ]
  }
}

extension Comparison {
  fileprivate var json: JSON {
    .object([
      ("dossiers", .number(Double(dossiers))), ("size", .text(size)),
      ("figures", .list(figures.map(\.json))),
    ])
  }
}

extension Figure {
  fileprivate var json: JSON {
    var members: [(String, JSON)] = [
      ("title", .text(title)), ("unit", .text(unit.rawValue)), ("floor", floor.json),
      ("binome", binome.json), ("ratio", .number(ratio)),
    ]
    if let isMet { members += [("mark", .text(limitText)), ("met", .flag(isMet))] }
    return .object(members)
  }
}

extension Question {
  fileprivate var json: JSON {
    .object([
      ("question", .text(name)), ("dossiers", .number(Double(dossiers))),
      ("ms", Statistic(milliseconds).json), ("MB", Statistic(megabytes).json),
    ])
  }
}

extension Statistic {
  fileprivate var json: JSON {
    .object([("median", .number(median)), ("p95", .number(p95))])
  }
}
