import Glibc

/// Measures `binome` against the floor and prints what it found.
@main
enum Benchmarks {
  static func main() {
    do throws(Problem) {
      let options = try Options(CommandLine.arguments.dropFirst())
      // A program that ended under a key must not end this one.
      signal(SIGPIPE, SIG_IGN)
      let folder = try Folder()
      defer { folder.remove() }
      let age = modificationTime(of: options.binome)
      let report = try Campaign(options: options, folder: folder).run()
      if modificationTime(of: options.binome) != age {
        complain("\(options.binome) was built again meanwhile: the figures are of two programs.")
      }
      print(report.text)
      if let path = options.json { try write(report.json.text + "\n", to: path) }
    } catch {
      complain(error.text)
      exit(1)
    }
  }
}
