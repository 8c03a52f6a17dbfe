internal import Casework

extension Report {
  /// The report as a record for programs: keys that do not change, values with their types. A share is
  /// a number from 0 to 1, a day a text `YYYY-MM-DD`. What is not shown is `null` with
  /// `"hidden": true`; what is not known, with `"unknown": true`.
  public var json: [UInt8] {
    let text = JSONText.object([
      ("format", .string("binome/report")), ("format_version", .integer(1)),
      ("title", .string(title)), ("subtitle", .string(subtitle)), ("scope", .string(scope)),
      ("produced_on", .string(producedOn.iso)), ("language", .string(language.rawValue)),
      ("version", .string(version)), ("notes", JSONText(notes)),
      ("sections", .array(sections.map(\.json))),
    ])
    return Array((text.text() + "\n").utf8)
  }
}

extension JSONText {
  init(_ texts: [String]) { self = .array(texts.map(JSONText.string)) }
}

extension ReportSection {
  fileprivate var json: JSONText {
    .object([
      ("title", .string(title)), ("introduction", JSONText(introduction)),
      ("blocks", .array(blocks.map(\.json))),
    ])
  }
}

extension ReportBlock {
  fileprivate var json: JSONText {
    switch self {
    case .paragraph(let text): .object([("kind", .string("paragraph")), ("text", .string(text))])
    case .keyFigures(let figures): .object([("kind", .string("key_figures"))] + figures.members)
    case .table(let table): .object([("kind", .string("table"))] + table.members)
    case .log(let table): .object([("kind", .string("log"))] + table.members)
    case .chart(let chart): .object([("kind", .string("chart"))] + chart.members)
    }
  }
}

extension ReportChart {
  fileprivate var members: [(String, JSONText)] {
    let reference = reference.map { reference in
      JSONText.object([("value", .number(reference.value)), ("label", .string(reference.label))])
    }
    return [
      ("title", .string(title)), ("reading", .string(reading)), ("shape", .string(shape.rawValue)),
      ("series", .array(series.map(JSONText.integer))), ("reference", reference ?? .null),
      ("data", .object(data.members)),
    ]
  }
}
