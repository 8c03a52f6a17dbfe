public import Casework

/// The territory's resources and usual actions as plain lines, for whoever looks after them: they
/// belong to no portfolio.
public struct DirectoryPages: Sendable {
  private let convention: Convention
  private let today: CivilDate
  private let language: Language

  /// The pages of a directory under a convention, on a day.
  public init(convention: Convention, today: CivilDate, language: Language) {
    self.convention = convention
    self.today = today
    self.language = language
  }

  /// Whether nobody has checked a resource for longer than the convention's delay.
  public func isStale(_ resource: Resource) -> Bool {
    resource.isStale(on: today, after: convention.delays.resourceStale)
  }

  /// A resource: what it works on, where, how to reach it, who keeps its line, when it was checked.
  public func line(_ resource: Resource) -> String {
    let themes = resource.themes.map(theme).joined(separator: ", ")
    let checked = resource.checkedOn.map {
      Phrase("vérifié le \($0.dayMonthYear)", "checked on \($0.dayMonthYear)")
    }
    let mark = isStale(resource) ? Phrase("à vérifier", "to be checked") : nil
    let check = [checked, mark].compactMap { $0?[language] }.joined(separator: ", ")
    return [resource.name, themes, resource.place, resource.contact, resource.owner, check]
      .filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// A usual action: what, on what, in which plan, who does it, how long it takes.
  public func line(_ template: ActionTemplate) -> String {
    let delay = template.days.map { ", " + $0.inDays[language] } ?? ""
    return "\(template.id)  \(theme(template.theme)) · \(template.what[language]) "
      + "(\(template.plan.plan[language]), \(template.owner.phrase[language])\(delay))"
  }

  /// A resource for other programs.
  public func json(_ resource: Resource) -> JSONValue {
    .object([
      "id": .string(resource.id), "name": .string(resource.name),
      "themes": .array(resource.themes.map(JSONValue.string)), "place": .string(resource.place),
      "contact": .string(resource.contact), "owner": .string(resource.owner),
      "checked_on": JSONValue(resource.checkedOn?.iso), "stale": .bool(isStale(resource)),
    ])
  }

  private func theme(_ code: String) -> String {
    convention.diagnostic.theme(code)?.short[language] ?? code
  }
}
