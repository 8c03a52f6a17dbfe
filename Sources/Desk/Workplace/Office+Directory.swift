public import Casework
import Exchange
public import Registry

extension Office {
  /// The territory's resources and usual actions, read from the store and parsed at each call. Usual
  /// actions whose text no longer reads, under a convention with other themes for instance, are left
  /// out: a plan is written without them, and `doctor` says why.
  public func directory() throws(StoreError) -> Directory {
    let themes = workplace.convention.diagnostic.themes
    let templates = try store.setting(.actionTemplates).flatMap { text in
      try? ActionsFile.read(text, file: "", themes: themes)
    }
    return Directory(resources: try store.resources(), templates: templates ?? [])
  }

  /// Every text of prior information that the store's conventions have had, by name. A text that no longer
  /// reads is left out.
  func notices() throws(StoreError) -> [NoticeName: Notice] {
    let texts = try store.conventionTexts()
    let read = texts.compactMap { text -> Notice? in
      guard let themes = try? BarriersFile.read(text.barriers, file: text.file) else { return nil }
      return try? ConventionFile.read(text.body, file: text.file, themes: themes).notice
    }
    return Dictionary(read.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The workplace as the form of an act needs it: with the directory for the acts that offer what is
  /// in it, with what colleagues have in hand where a supervisor gives a seat, without reading either
  /// for the others.
  public func workplace(for act: ActName) throws(StoreError) -> Workplace {
    var place = workplace
    if act.usesDirectory { place.directory = try directory() }
    if act == .print { place.notices = try notices() }
    if act == .assign, workplace.me.role.isSupervisor { place.loads = try loads() }
    return place
  }
}

extension ActName {
  /// Whether its form offers resources or usual actions: a correction may be of an action.
  fileprivate var usesDirectory: Bool { [.plan, .advance, .print, .correct].contains(self) }
}
