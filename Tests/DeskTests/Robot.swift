import Casework
import Demo
import Exchange
import Foundation
import Registry
import Terminal
import TestSupport
import Testing

@testable import Desk

/// The invented territory of one adviser, built once; each test works on a copy.
enum Sample {
  static let today = CivilDate(dayNumber: 20_778)  // 21 November 2026

  static let conventionText: ConventionText = {
    let config = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../config").standardized
    func text(_ path: String) -> String {
      (try? String(contentsOf: config.appending(path: path), encoding: .utf8)) ?? ""
    }
    return ConventionText(
      id: "35-2023", file: "35-2023.toml", body: text("conventions/35-2023.toml"),
      barriers: text("barriers.toml"))
  }()

  static func book(_ text: ConventionText = conventionText) throws -> ConventionBook {
    let themes = try BarriersFile.read(text.barriers, file: "barriers.toml")
    return ConventionBook([try ConventionFile.read(text.body, file: text.file, themes: themes)])
  }

  static func convention() throws -> Convention {
    let book = try book()
    return try #require(book.applying(on: today))
  }

  private static let built = Result { try build(advisers: 1) }

  /// A territory's store, made once and copied.
  fileprivate static func build(advisers: Int) throws -> String {
    let path = try TestStore.newPath("built")
    let store = try Store.create(at: path)
    let convention = try Sample.convention()
    let territory = Territory(seed: 35, today: today, convention: convention, advisers: advisers)
    try store.keep(conventionText, at: Instant(today, hour: 6))
    try store.keep(territory.professionals)
    try store.load { record in try territory.forEachDossier(record) }
    store.close()
    return path
  }

  /// A copy of the territory's store.
  static func copy() throws -> String { try TestStore.copy(of: built.get()) }
}

/// The invented territory of the three advisers of an agency, for whoever reviews them.
enum Agency {
  private static let built = Result { try Sample.build(advisers: 3) }

  /// A copy of the territory's store.
  static func copy() throws -> String { try TestStore.copy(of: built.get()) }
}

/// A desk driven by keys without any terminal: what the store has to say is said at once.
final class Robot {
  private let ownPath: String
  /// Drafts are kept on the machine where they are typed.
  private let draftsPath: String
  /// Whether someone else may open the store after this.
  private var isShared: Bool
  private(set) var office: Office
  var state: DeskState
  private(set) var hasQuit = false

  init(
    as login: String = "clegoff", columns: Int = 80, rows: Int = 24,
    today: CivilDate = Sample.today,
    language: Language = .french, path: String? = nil, home: ScreenKind? = .portfolio,
    isLoggedIn: Bool = false, machine: String = "", line: StoreLine = .whole
  ) throws {
    ownPath = try path ?? Sample.copy()
    draftsPath = TestStore.beside(ownPath, "drafts" + machine)
    isShared = path != nil
    let store = try Store(openingAt: ownPath)
    let professionals = try store.professionals()
    let me = try #require(professionals[login])
    let book = try Sample.book()
    let workplace = try #require(
      Workplace(
        me: me, professionals: professionals, book: book, today: today, language: language))
    office = Office(
      store: store, draftsPath: draftsPath, workplace: workplace,
      keys: isLoggedIn ? try Trial.logIn(login, store) : nil, line: line
    ) { Instant(today, hour: 9) }
    state = DeskState(
      workplace: workplace, size: Size(columns: columns, rows: rows),
      content: try office.home(), lock: try office.lock())
    if let home { state.home = home }
  }

  deinit {
    office.store.close()
    // A copy is some ten megabytes, and there are hundreds in a run; a shared one goes with the run.
    guard !isShared else { return }
    TestStore.remove(ownPath)
    try? FileManager.default.removeItem(atPath: draftsPath)
  }

  /// The store, for another desk to open.
  var path: String {
    isShared = true
    return ownPath
  }

  var screen: String { state.view().text }

  func press(_ keys: Key...) { for key in keys { take(.event(.key(key))) } }

  func type(_ text: String) {
    for character in text { press(character == "\n" ? .enter : .character(character)) }
  }

  func take(_ message: Message) {
    for effect in state.update(message) {
      if effect == .quit { hasQuit = true }
      let answer = office.perform(effect)
      office.writeAccesses()
      if let answer { take(answer) }
    }
  }

  /// Opens the dossier of the one person whose name the letters find.
  func open(_ letters: String) {
    press(.character("/"))
    type(letters)
    press(.enter)
    if state.dossier == nil { press(.enter) }
  }
}
