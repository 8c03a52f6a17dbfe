import Casework

/// What waits today, for other programs.
public enum TodayRecord {
  /// Everything that waits, in the order in which it presses.
  public static func json(_ today: Today, _ workplace: Workplace) -> JSONValue {
    .array(today.items.map { json($0, workplace) })
  }

  private static func json(_ item: TodayItem, _ workplace: Workplace) -> JSONValue {
    let alert = item.alert
    return .object([
      "kind": .string(alert.kind.rawValue), "urgent": .bool(alert.isUrgent),
      "day": .string(alert.day.iso), "days": .number(Double(alert.days)),
      "dossier": .string(item.line.id), "person": .string(item.name),
      "adviser": JSONValue(item.line.adviser),
      "social_worker": JSONValue(item.line.socialWorker),
      "explanation": .string(workplace.say(item.explanation(workplace))),
      "item": alert.item.map(json) ?? .null,
    ])
  }

  private static func json(_ item: AgendaItem) -> JSONValue {
    .object([
      "kind": .string(item.kind.rawValue), "entry": .string(item.entry),
      "day": JSONValue(item.day?.iso), "time": JSONValue(item.time?.text),
      "label": .string(item.label),
    ])
  }
}
