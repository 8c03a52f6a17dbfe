/// Why nothing could be measured.
struct Problem: Error {
  let text: String

  init(_ text: String) { self.text = text }
}

/// What the command line asks for.
struct Options {
  var binome = ""
  var full = false
  var wide = false
  /// What is measured; everything but a nation unless something is said.
  var parts: Set<Part> = []
  var rounds = 5
  var json: String?
  /// The address of an empty database, for what several sites cost.
  var sites: String?
  /// How long many desks work on it.
  var seconds = 150

  /// A part of the measurements.
  enum Part: String {
    case terminal
    case figures
    case nation
  }

  static let usage = """
    usage: benchmarks [--terminal] [--figures] [--nation] [--full] [--wide] [--rounds N]
      [--json FILE] BINOME

      --terminal  the program in a terminal, beside the floor
      --figures   the figures of a département, beside the sqlite3 shell
      --nation    how indicators grow up to 2 million people; minutes, and 6 GB at most
      --sites ADDRESS  many desks on one server, and a portfolio among 100 000 dossiers; an empty database
      --seconds N how long they work, 150 unless said otherwise
      --full      also a store of 100 000 dossiers; building it takes minutes
      --wide      also at 160x50
      --rounds N  how many times each program is driven, 5 unless said otherwise
      --json FILE writes the figures there as well
    """

  init(_ arguments: some Sequence<String>) throws(Problem) {
    var rest = Array(arguments)[...]
    while let argument = rest.popFirst() {
      switch argument {
      case "--terminal", "--figures", "--nation":
        if let part = Part(rawValue: String(argument.dropFirst(2))) { parts.insert(part) }
      case "--full": full = true
      case "--wide": wide = true
      case "--rounds":
        guard let count = rest.popFirst().flatMap({ Int($0) }), count > 0 else {
          throw Problem("--rounds takes a number.\n" + Self.usage)
        }
        rounds = count
      case "--sites":
        guard let address = rest.popFirst() else {
          throw Problem("--sites takes the address of a database.\n" + Self.usage)
        }
        sites = address
      case "--seconds":
        guard let count = rest.popFirst().flatMap({ Int($0) }), count > 0 else {
          throw Problem("--seconds takes a number.\n" + Self.usage)
        }
        seconds = count
      case "--json":
        guard let path = rest.popFirst() else {
          throw Problem("--json takes a file.\n" + Self.usage)
        }
        json = path
      default:
        guard !argument.hasPrefix("-"), binome.isEmpty else { throw Problem(Self.usage) }
        binome = argument
      }
    }
    if parts.isEmpty, sites == nil { parts = [.terminal, .figures] }
    guard !binome.isEmpty else { throw Problem(Self.usage) }
    guard let resolved = fullPath(binome) else {
      throw Problem("There is no program at \(binome).")
    }
    binome = resolved
  }
}
