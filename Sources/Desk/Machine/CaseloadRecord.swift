import Casework

/// What professionals have in hand, for other programs: numbers and dates, nothing of anybody
/// followed.
public enum CaseloadRecord {
  /// `{team: […], partners: […]}`; under `partners`, only what is shared with the unit.
  public static func json(_ content: CaseloadContent) -> JSONValue {
    .object([
      "team": .array(content.team.map(json)), "partners": .array(content.partners.map(json)),
    ])
  }

  private static func json(_ line: CaseloadLine) -> JSONValue {
    let professional = line.professional
    return .object([
      "login": .string(professional.login), "name": .string(professional.fullName),
      "unit": .string(professional.unit), "working_time": JSONValue(professional.workingTime),
      "open": JSONValue(line.open), "accompanied": JSONValue(line.accompanied),
      "partners": JSONValue(line.partners), "minimum": JSONValue(line.bounds?.minimum),
      "maximum": JSONValue(line.bounds?.maximum), "entries": JSONValue(line.entries),
      "expected_entries": JSONValue(line.expectedEntries),
      "start_delay": line.startDelay.value.map(JSONValue.number) ?? .null,
      "waiting": JSONValue(line.waiting), "waiting_for_them": JSONValue(line.waitingForThem),
      "waiting_since": JSONValue(line.waitingSince?.iso),
      "reviews_due": JSONValue(line.reviewsDue), "reviews_late": JSONValue(line.reviewsLate),
      "contracts_over": JSONValue(line.contractsOver), "no_contact": JSONValue(line.noContact),
      "meetings_held": JSONValue(line.honoured.numerator),
      "meetings_counted": JSONValue(line.honoured.denominator),
      "exits": JSONValue(line.exits), "positive_exits": JSONValue(line.positiveExits),
      "concerns": .array(line.concerns.map { .string($0.kind.rawValue) }),
    ])
  }
}
