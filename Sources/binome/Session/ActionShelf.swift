import Casework
import Exchange
import Registry

/// Usual actions, from files to the store.
enum ActionShelf {
  /// Keeps the usual actions of a file in a store, if they fit its themes; gives how many.
  static func keep(
    fileAt path: String, in store: Store, themes: [BarrierTheme]
  ) throws -> Int {
    let text = String(decoding: try System.read(path), as: UTF8.self)
    let count = try ActionsFile.read(text, file: path, themes: themes).count
    try store.keep(text, as: .actionTemplates)
    return count
  }

  /// Keeps those that come with the program. A territory with themes of its own does without them,
  /// and writes its own.
  static func keepOurs(in store: Store, themes: [BarrierTheme]) throws {
    let path = try Places.config() + "/actions.toml"
    guard System.exists(path) else { return }
    do {
      _ = try keep(fileAt: path, in: store, themes: themes)
    } catch let error as ConventionFileError {
      System.complain(
        say(
          "Les actions usuelles livrées ne vont pas avec cette convention ; « binome actions set » en donne d'autres.",
          "The usual actions that come with the program do not fit this convention; “binome actions set” gives others."
        ))
      System.complain(say(error.phrase))
    }
  }

  /// The usual actions that a store keeps.
  static func read(_ store: Store, themes: [BarrierTheme]) throws -> [ActionTemplate] {
    guard let text = try store.setting(.actionTemplates) else { return [] }
    return try ActionsFile.read(
      text, file: say("actions du registre", "actions of the store"), themes: themes)
  }
}
