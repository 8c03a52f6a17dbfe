import Glibc

/// Measures `binome` against the floor and prints what it found.
@main
enum Benchmarks {
  static func main() {
    do {
      let options = try Options(CommandLine.arguments.dropFirst())
      // A program that ended under a key must not end this one.
      signal(SIGPIPE, SIG_IGN)
      let folder = try Folder()
      defer { folder.remove() }
      let age = modificationTime(of: options.binome)
      var members: [(String, JSON)] = []
      if options.parts.contains(.terminal) {
        let report = try Campaign(options: options, folder: folder).run()
        print(report.text)
        members += report.members
      }
      let figures = FigureCampaign(options: options, folder: folder)
      if options.parts.contains(.figures) {
        let lines = try figures.department()
        print(Report.text(lines))
        members.append(("département", .list(lines.map(\.json))))
      }
      if options.parts.contains(.nation) {
        let stages = try figures.nation()
        print(Report.text(stages))
        members.append(("nation", .list(stages.map(\.json))))
      }
      if let address = options.sites {
        let lines = try SiteCampaign(options: options, folder: folder, address: address).run()
        members.append(("sites", .list(lines.map { .text($0) })))
      }
      if modificationTime(of: options.binome) != age {
        complain("\(options.binome) was built again meanwhile: the figures are of two programs.")
      }
      if let path = options.json { try write(JSON.object(members).text + "\n", to: path) }
    } catch {
      complain((error as? Problem)?.text ?? "\(error)")
      exit(1)
    }
  }
}
