import Casework
import Glibc
import Registry

/// Where things are: the store, the settings, the conventions that come with the program.
enum Places {
  /// The store: what the command line says, then `BINOME_STORE`, then the data folder.
  static func store(_ given: String?) -> String {
    absolute(given ?? System.variable("BINOME_STORE") ?? dataFolder + "/registre.sqlite")
  }

  /// The store of the invented territory.
  static func demoStore(_ given: String?) -> String {
    absolute(given ?? System.variable("BINOME_STORE") ?? dataFolder + "/demo.sqlite")
  }

  /// The same store has the same name from every folder: drafts are kept by it.
  private static func absolute(_ path: String) -> String {
    Store.isServer(path) || path.hasPrefix("/") ? path : System.currentFolder + "/" + path
  }

  static var settings: String {
    (System.variable("XDG_CONFIG_HOME") ?? home + "/.config") + "/binome/settings.toml"
  }

  /// The person's drafts.
  static var drafts: String { stateFolder + "/brouillons.sqlite" }

  /// What this machine has seen of stores with accounts.
  static var witness: String { stateFolder + "/temoin.sqlite" }

  private static var stateFolder: String {
    (System.variable("XDG_STATE_HOME") ?? home + "/.local/state") + "/binome"
  }

  private static var dataFolder: String {
    (System.variable("XDG_DATA_HOME") ?? home + "/.local/share") + "/binome"
  }

  private static var home: String { System.variable("HOME") ?? "." }

  /// The folder of conventions and barriers: `BINOME_CONFIG`, else `share/binome` beside the
  /// program's `bin`, else the `config` folder of the sources it was built from.
  static func config() throws(Failure) -> String {
    if let given = System.variable("BINOME_CONFIG") { return given }
    var folder = System.fullPath("/proc/self/exe") ?? ""
    var tried: [String] = []
    while let slash = folder.lastIndex(of: "/") {
      folder = String(folder[..<slash])
      for candidate in [folder + "/share/binome", folder + "/config"] {
        tried.append(candidate)
        if System.exists(candidate + "/conventions") { return candidate }
      }
    }
    throw Failure(
      Phrase(
        "Les conventions livrées avec binome sont introuvables. Donnez leur dossier par BINOME_CONFIG.",
        "The conventions that come with binome cannot be found. Give their folder in BINOME_CONFIG."
      ),
      status: Failure.noInput)
  }
}
