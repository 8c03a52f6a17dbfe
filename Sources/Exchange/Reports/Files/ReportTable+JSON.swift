internal import Casework

extension ReportTable {
  /// What a table says, key by key.
  var members: [(String, JSONText)] {
    let columns = columns.map { column in
      JSONText.object([
        ("title", .string(column.title)), ("kind", .string(column.kind.rawValue)),
        ("fraction_digits", .integer(column.fractionDigits)), ("is_total", .bool(column.isTotal)),
      ])
    }
    let rows = evenRows.map { row in
      JSONText.object([
        ("is_total", .bool(row.isTotal)), ("cells", .array(row.cells.map(\.json))),
      ])
    }
    let footnotes = footnotes.map { note in
      JSONText.object([("term", .string(note.term)), ("text", .string(note.text))])
    }
    return [
      ("caption", .string(caption)), ("leaves_unit", .bool(leavesUnit)),
      ("row_headers", .integer(rowHeaders)), ("columns", .array(columns)), ("rows", .array(rows)),
      ("footnotes", .array(footnotes)),
    ]
  }
}

extension KeyFigures {
  /// What key figures say, key by key.
  var members: [(String, JSONText)] {
    [
      ("title", .string(title)), ("previous_period", .string(previousPeriod)),
      ("leaves_unit", .bool(leavesUnit)), ("figures", .array(figures.map(\.json))),
    ]
  }
}

extension KeyFigure {
  fileprivate var json: JSONText {
    .object([
      ("label", .string(label)), ("value", value.json),
      ("fraction_digits", .integer(fractionDigits)), ("previous", previous?.json ?? .null),
      ("definition", .string(definition)), ("numerator", numerator?.json ?? .null),
      ("denominator", denominator?.json ?? .null), ("reference", .string(reference)),
      ("source", .string(source)),
    ])
  }
}

extension KeyFigure.Part {
  fileprivate var json: JSONText {
    .object([("value", value.json), ("label", .string(label))])
  }
}

extension ReportCell {
  /// The value with its type.
  fileprivate var json: JSONText {
    let type = JSONText.string(kind.rawValue)
    switch self {
    case .text(let text): return .object([("type", type), ("value", .string(text))])
    case .integer(let value): return .object([("type", type), ("value", .integer(value))])
    case .percent(let value), .decimal(let value), .days(let value):
      guard value.isFinite else { return ReportCell.unknown.json }
      return .object([("type", type), ("value", .number(value))])
    case .date(let day): return .object([("type", type), ("value", .string(day.iso))])
    case .hidden(.small(let below)):
      return .object([("value", .null), ("hidden", .bool(true)), ("below", .integer(below))])
    case .hidden(.complement): return .object([("value", .null), ("hidden", .bool(true))])
    case .unknown: return .object([("value", .null), ("unknown", .bool(true))])
    }
  }
}
