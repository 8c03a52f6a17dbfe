import Casework
import Desk
import Exchange
import Terminal

/// The settings file of a person: keys bound otherwise.
enum Settings {
  /// The keys, as the settings file has them.
  static func keymap() throws -> Keymap {
    var keymap = Keymap.standard
    let path = Places.settings
    guard System.exists(path) else { return keymap }
    let text = String(decoding: try System.read(path), as: UTF8.self)
    for (name, keys) in try SettingsFile.keys(text, file: path) {
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
