import Foundation
import TestSupport
import Testing

@Suite("Rows for evaluation, through the real program")
struct AnonymisedCommandTests {
  private func run(
    _ program: Program, as login: String = "mtanguy", _ arguments: String...
  ) throws -> Program.Run {
    try program.run(
      ["anonymised", "--period", "2026", "--as", login, "--today", Program.today] + arguments)
  }

  @Test("Nobody is named in them, five share each description, supervisors only")
  func rows() throws {
    let program = try Program()
    let made = try program.run([
      "demo", "--build-only", "--store", program.store, "--advisers", "3", "--today",
      Program.today,
    ])
    try #require(made.status == 0, "\(made.errors)")
    try expectNobody(in: program)
    try expectManners(of: program)
  }

  private func expectNobody(in program: Program) throws {
    let run = try run(program)
    #expect(run.status == 0)
    let lines = run.output.split(separator: "\r\n").map(String.init)
    #expect(lines.count > 300)
    #expect(lines.first?.hasPrefix("\u{FEFF}identified;agency;age;") == true)
    let described = Dictionary(grouping: lines.dropFirst()) {
      $0.split(separator: ";", omittingEmptySubsequences: false).prefix(6)
    }
    #expect(described.values.allSatisfy { $0.count >= 5 })
    #expect(run.errors.contains("Lignes écrites : \(lines.count - 1)."))

    // Every word of every name, identifier and login of the territory.
    let cells = Set(
      lines.dropFirst().flatMap { $0.split { ";, ".contains($0) } }.map { $0.lowercased() })
    var secrets: Set<String> = []
    for name in try names(in: program) { secrets.insert(name.lowercased()) }
    #expect(secrets.count > 300)
    // Units are written: a surname may also be a word of one.
    let units = Set(
      lines.dropFirst().flatMap {
        $0.split(separator: ";", omittingEmptySubsequences: false)[1].split(separator: " ")
      }
      .map { $0.lowercased() })
    #expect(cells.intersection(secrets).subtracting(units) == [])
    #expect(run.output.firstMatch(of: #/[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{2}\/[0-9]{2}/#) == nil)
  }

  /// Names, identifiers, logins, days of birth and dossiers, as the store's own lists write them.
  private func names(in program: Program) throws -> [String] {
    var found: [String] = []
    let colleagues = try program.run(["colleague", "list"]).output
    let logins = colleagues.split(separator: "\n").compactMap {
      $0.split(separator: " ").first.map(String.init)
    }
    for login in logins {
      found.append(login)
      let run = try program.run(["list", "--json", "--as", login, "--today", Program.today])
      let lines = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
      for line in try #require(lines as? [[String: Any]]) {
        for field in ["id", "surname", "given_name", "ft_identifier", "birth_date"] {
          let text = line[field] as? String ?? ""
          found += text.split { " ,".contains($0) }.map(String.init)
        }
      }
    }
    return found
  }

  private func expectManners(of program: Program) throws {
    let adviser = try run(program, as: "amoreau")
    #expect(adviser.status == 77)
    #expect(adviser.output.isEmpty)
    let file = program.folder.appending(path: "evaluation.csv").path
    let written = try run(program, "--output", file)
    #expect(written.status == 0)
    #expect(written.output.isEmpty)
    let kept = try Data(contentsOf: URL(filePath: file))
    #expect(try Data(run(program).output.utf8) == kept)
    let rights = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions]
    #expect(rights as? Int == 0o600)
    #expect(try run(program, "--output", file).status == 73)
    let odd = try program.run(["anonymised", "--period", "bientôt", "--as", "mtanguy"])
    #expect(odd.status == 64)
  }
}
