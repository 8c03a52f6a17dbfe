import Casework
import Exchange
import Registry

/// Local resources, from files to the store.
enum ResourceShelf {
  /// Keeps those that come with the program, invented like the rest of the territory to try; one with
  /// themes of its own does without them.
  static func keepOurs(in store: Store, themes: [BarrierTheme], today: CivilDate) throws {
    let path = try Places.config() + "/resources.csv"
    guard System.exists(path) else { return }
    let bytes = try System.read(path)
    let file: ResourcesFile
    do throws(TableFileError) {
      file = try ResourcesFile.read(bytes, name: path, today: today, themes: themes)
    } catch {
      System.complain(say(error.phrase))
      return
    }
    try store.keep(file.resources)
  }
}

/// What an import does with each resource of a file.
struct ResourceImport {
  let file: ResourcesFile
  private let known: [String: Resource]

  init(_ file: ResourcesFile, known: [Resource]) {
    self.file = file
    self.known = Dictionary(known.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// What is new, or not as the store has it.
  var changes: [Resource] { file.resources.filter { known[$0.id] != $0 } }

  func report() -> [String] {
    let new = file.resources.filter { known[$0.id] == nil }.count
    let changed = changes.count - new
    let same = file.resources.count - changes.count
    let lines = [
      say(
        "\(file.name) : \(file.encoding.rawValue), séparateur \(file.separator.label.fr).",
        "\(file.name): \(file.encoding.rawValue), separator \(file.separator.label.en)."),
      say(
        "Lignes : \(file.recordCount). Ressources nouvelles : \(new), changées : \(changed), inchangées : \(same).",
        "Lines: \(file.recordCount). Resources that are new: \(new), changed: \(changed), unchanged: \(same)."
      ),
    ]
    let marks = changes.map { (known[$0.id] == nil ? "  + " : "  ~ ") + $0.name }
    return lines + marks + file.repetitions.map { "  ≡ " + say($0.phrase) }
      + file.notices.map { "  · " + say($0.phrase) }
  }
}
