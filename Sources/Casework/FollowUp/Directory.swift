/// A local resource on which an action can call (axe 1: « partage de ressources sociales,
/// professionnelles et partenariales »).
public struct Resource: Sendable, Hashable, Codable, Identifiable {
  /// Short name, unique; the same when the directory is imported again.
  public var id: String
  /// Name.
  public var name: String
  /// Codes of the barrier themes it works on.
  public var themes: [String]
  /// Where it is, or the places it serves.
  public var place: String
  /// How to reach it: telephone, address, site.
  public var contact: String
  /// The institution that keeps this line up to date.
  public var owner: String
  /// The day somebody last checked that it is right; `nil` if nobody did.
  public var checkedOn: CivilDate?

  /// A resource of the directory.
  public init(
    id: String, name: String, themes: [String], place: String = "", contact: String = "",
    owner: String = "", checkedOn: CivilDate? = nil
  ) {
    self.id = id
    self.name = name
    self.themes = themes
    self.place = place
    self.contact = contact
    self.owner = owner
    self.checkedOn = checkedOn
  }

  /// Whether nobody has checked it for longer than `days`.
  public func isStale(on today: CivilDate, after days: Int) -> Bool {
    checkedOn.map { $0.days(until: today) > days } ?? true
  }
}

/// A usual action that a territory offers to start from.
public struct ActionTemplate: Sendable, Hashable, Identifiable {
  /// Short name, unique.
  public let id: String
  /// Code of the theme.
  public let theme: String
  /// The plan it stands in.
  public let plan: Side
  /// Who does it.
  public let owner: PlannedAction.Owner
  /// The days it usually takes; `nil` if that varies.
  public let days: Int?
  /// What is to be done.
  public let what: Phrase

  /// A usual action; `days` from the day it is planned.
  public init(
    id: String, theme: String, plan: Side, owner: PlannedAction.Owner, days: Int?, what: Phrase
  ) {
    self.id = id
    self.theme = theme
    self.plan = plan
    self.owner = owner
    self.days = days
    self.what = what
  }
}

/// What helps to write a plan: the territory's resources and its usual actions.
public struct Directory: Sendable, Hashable {
  /// Resources, in the order of names.
  public let resources: [Resource]
  /// Usual actions, in the territory's order.
  public let templates: [ActionTemplate]

  /// A directory; resources are put in the order of names.
  public init(resources: [Resource] = [], templates: [ActionTemplate] = []) {
    self.resources = resources.sorted { ($0.name.folded, $0.id) < ($1.name.folded, $1.id) }
    self.templates = templates
  }

  /// The resource named `id`.
  public func resource(_ id: String) -> Resource? { resources.first { $0.id == id } }
}
