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
  var rounds = 5
  var json: String?

  static let usage = """
    usage: benchmarks [--full] [--wide] [--rounds N] [--json FILE] BINOME

      --full      also a store of 100 000 dossiers; building it takes minutes
      --wide      also at 160x50
      --rounds N  how many times each program is driven, 5 unless said otherwise
      --json FILE writes the figures there as well
    """

  init(_ arguments: some Sequence<String>) throws(Problem) {
    var rest = Array(arguments)[...]
    while let argument = rest.popFirst() {
      switch argument {
      case "--full": full = true
      case "--wide": wide = true
      case "--rounds":
        guard let count = rest.popFirst().flatMap({ Int($0) }), count > 0 else {
          throw Problem("--rounds takes a number.\n" + Self.usage)
        }
        rounds = count
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
    guard !binome.isEmpty else { throw Problem(Self.usage) }
    guard let resolved = fullPath(binome) else {
      throw Problem("There is no program at \(binome).")
    }
    binome = resolved
  }
}
