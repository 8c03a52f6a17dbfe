import Casework

/// The figures for other programs: stable keys, plain numbers, shares from 0 to 1.
public enum FiguresRecord {
  /// The indicators of a table, each with its split if there is one.
  public static func json(
    _ table: IndicatorTable, splits: [FigureSplit] = [], _ workplace: Workplace
  ) -> JSONValue {
    var record = frame(table.frame)
    record["before"] = period(table.frame.period.before)
    record["indicators"] = .array(
      table.lines.map { line in
        indicator(line, splits.first { $0.cut.indicator == line.indicator }, workplace)
      })
    return .object(record)
  }

  /// What became of a cohort.
  public static func json(_ content: CohortContent) -> JSONValue {
    var record = frame(content.frame)
    record["entered"] = JSONValue(content.cohort.entered)
    record["states"] = .array(
      content.cohort.states.map { state in
        .object([
          "months": JSONValue(state.months), "known": JSONValue(state.known),
          "in_progress": JSONValue(state.inProgress), "renewed": JSONValue(state.renewed),
          "exits": .object(state.exits.mapValues { JSONValue($0) }),
        ])
      })
    record["survival"] = .array(
      content.cohort.survival.map { point in
        var value = figure(point.inProgress)
        value["months"] = JSONValue(point.months)
        return .object(value)
      })
    return .object(record)
  }

  /// What comes in, what goes out, what is to come.
  public static func json(_ content: FlowContent) -> JSONValue {
    var record = frame(content.frame)
    record["window"] = period(content.window)
    record["months"] = .array(
      content.months.map { month in
        .object([
          "month": .string(month.month), "entries": JSONValue(month.entries),
          "exits": JSONValue(month.exits), "stock": JSONValue(month.stock),
        ])
      })
    record["steps"] = .array(
      content.funnel.steps.map { step in
        .object([
          "step": .string(step.kind.rawValue), "reached": JSONValue(step.reached),
          "closed": JSONValue(step.closed), "waiting": JSONValue(step.waiting),
          "mean_days": step.wait.value.map(JSONValue.number) ?? .null,
          "median_days": step.median.map(JSONValue.number) ?? .null,
        ])
      })
    record["ends"] = .array(
      content.ends.map { month in
        .object([
          "month": .string(month.month), "ends": JSONValue(month.ends),
          "renewable": JSONValue(month.renewable),
        ])
      })
    return .object(record)
  }

  private static func indicator(
    _ line: IndicatorTable.Line, _ split: FigureSplit?, _ workplace: Workplace
  ) -> JSONValue {
    let indicator = line.indicator
    var record = figure(line.now)
    record["id"] = .string(indicator.id)
    record["title"] = .string(workplace.say(indicator.title))
    record["unit"] = .string(indicator.unit.rawValue)
    record["before"] = .object(figure(line.before))
    record["rsa"] = line.publics.map { .object(figure($0.rsa)) } ?? .null
    record["other"] = line.publics.map { .object(figure($0.other)) } ?? .null
    record["reference"] = indicator.reference.map { .number($0.value) } ?? .null
    record["source"] = JSONValue(indicator.source)
    if let split {
      record["by"] = .string(split.cut.dimension.rawValue)
      record["rows"] = .array(
        split.rows.map { row in
          var value = figure(row.figure)
          value["key"] = .string(row.id)
          value["label"] = .string(row.label)
          return .object(value)
        })
    }
    return .object(record)
  }

  private static func figure(_ figure: Figure) -> [String: JSONValue] {
    [
      "value": figure.value.map(JSONValue.number) ?? .null,
      "numerator": JSONValue(figure.numerator), "denominator": JSONValue(figure.denominator),
    ]
  }

  private static func frame(_ frame: FigureFrame) -> [String: JSONValue] {
    [
      "period": period(frame.period.period), "scope": .string(frame.scope.text),
      "public": .string(frame.rsa.map { $0 ? "rsa" : "other" } ?? "all"),
    ]
  }

  private static func period(_ period: Period) -> JSONValue {
    .object(["from": .string(period.from.iso), "to": .string(period.to.iso)])
  }
}
