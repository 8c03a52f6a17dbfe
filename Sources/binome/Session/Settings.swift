import Casework
import Desk
import Exchange
import Terminal

/// The settings of a person: keys bound otherwise, when the desk locks.
struct Settings {
  let keymap: Keymap
  /// How long without a key before the desk locks.
  let lockAfter: Duration

  /// As the settings file has them.
  init() throws {
    let path = Places.settings
    guard System.exists(path) else {
      self.init(keymap: .standard, file: .standard)
      return
    }
    let file = try SettingsFile.read(
      String(decoding: try System.read(path), as: UTF8.self), file: path)
    self.init(keymap: try Self.keymap(file, path), file: file)
  }

  private init(keymap: Keymap, file: SettingsFile) {
    self.keymap = keymap
    lockAfter = .seconds(60 * file.lockMinutes)
  }

  private static func keymap(_ file: SettingsFile, _ path: String) throws -> Keymap {
    var keymap = Keymap.standard
    for (name, keys) in file.keys {
      guard let action = ActionName(id: name) else {
        throw Failure(
          Phrase(
            "\(path) : l'action « \(name) » n'existe pas. « binome manual » les nomme toutes.",
            "\(path): there is no action “\(name)”. “binome manual” names them all."),
          status: Failure.badData)
      }
      let known = keys.compactMap { Key(name: $0) }
      guard known.count == keys.count, !known.isEmpty else {
        throw Failure(
          Phrase(
            "\(path) : touche inconnue pour « \(name) » : \(keys.joined(separator: " ")). Exemples : x, C-s, F2, Enter, PageDown.",
            "\(path): unknown key for “\(name)”: \(keys.joined(separator: " ")). Examples: x, C-s, F2, Enter, PageDown."
          ),
          status: Failure.badData)
      }
      keymap.bind(action, to: known)
    }
    if let clash = keymap.clashes().first {
      throw Failure(
        Phrase(
          "\(path) : la touche \(clash.key.name) sert deux fois, « \(clash.first.id) » et « \(clash.second.id) ».",
          "\(path): the key \(clash.key.name) serves twice, “\(clash.first.id)” and “\(clash.second.id)”."
        ),
        status: Failure.badData)
    }
    return keymap
  }
}
