import Casework
import Registry

/// The portfolio for other programs: one record a dossier, fields named once for JSON and CSV.
public struct PortfolioRecord: Sendable {
  /// Names of the fields, in the order of the columns.
  public static let fields = [
    "id", "surname", "given_name", "birth_date", "ft_identifier", "commune", "rsa", "stage",
    "adviser", "social_worker", "identified_on", "entered_on", "ends_on", "days_left", "renewals",
    "renewals_allowed", "reviewed_on", "last_contact", "barriers", "alerts", "urgency",
  ]

  /// Values, in the order of `fields`.
  public let values: [JSONValue]

  init(_ row: PortfolioRow, _ workplace: Workplace) {
    let line = row.line
    values = [
      .string(line.id), .string(line.surname), .string(line.givenName),
      JSONValue(line.birthDate?.iso), JSONValue(line.ftIdentifier), JSONValue(line.commune),
      .bool(line.isRSA), .string(line.stage.rawValue), JSONValue(line.adviser),
      JSONValue(line.socialWorker), .string(line.identifiedOn.iso), JSONValue(line.enteredOn?.iso),
      JSONValue(line.endsOn?.iso), JSONValue(row.daysLeft(workplace.today)),
      .number(Double(line.renewals)), .number(Double(line.renewalsAllowed)),
      JSONValue(line.reviewedOn?.iso), JSONValue(line.lastContact?.iso), .string(line.barriers),
      .array(row.alerts.map { .string($0.kind.rawValue) }), .number(Double(row.urgency)),
    ]
  }

  /// The records of a portfolio, urgent first; `search` and `filter` keep those that match.
  public static func records(
    _ content: PortfolioContent, _ workplace: Workplace, search: String = "",
    filter: PortfolioFilter = PortfolioFilter()
  ) -> [PortfolioRecord] {
    PlainPages(workplace).arranged(content, search: search, filter: filter)
      .map { PortfolioRecord($0, workplace) }
  }

  /// The record as a JSON object.
  public var json: JSONValue {
    .object(Dictionary(uniqueKeysWithValues: zip(Self.fields, values)))
  }

  /// The record as the cells of a table; lists are joined by spaces.
  public var cells: [String] { values.map(\.cell) }
}

extension JSONValue {
  /// The value in a cell of a table; dates as French offices write them.
  var cell: String {
    switch self {
    case .null: ""
    case .bool(let flag): flag ? "oui" : "non"
    case .number(let number): Int(exactly: number).map(String.init) ?? String(number)
    case .string(let text): CivilDate(text)?.dayMonthYear ?? text
    case .array(let items): items.map(\.cell).joined(separator: " ")
    case .object: ""
    }
  }
}
