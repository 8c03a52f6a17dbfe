import Foundation
import TestSupport
import Testing

/// What is kept to a room, against whoever has the files, and against the program of the other side.
@Suite("Kept words are in no file, and not in the memory of the other side")
struct SecrecyTests {
  private static let secrets = [
    "employment": "Kumquat sous scellés", "social": "Zibeline sous scellés",
    "mine": "Xylophone sous scellés", "draft": "Quetzal sous scellés",
  ]
  private static let shared = "Farandole partagée"

  private struct Common {
    let id: String
    let identifier: String
  }

  /// The invented territory, with a note in each room of a dossier of the two; gives the dossier.
  private func territory(_ program: Program) throws -> Common {
    let made = try program.run([
      "demo", "--build-only", "--store", program.store, "--advisers", "1", "--today", Program.today,
    ])
    try #require(made.status == 0, "\(made.errors)")
    let common = try common(program)
    func note(_ words: String?, _ room: String, as login: String) throws {
      let run = try program.act(
        "attempt", #"{"note": "\#(words ?? "")", "room": "\#(room)"}"#, as: login,
        person: common.id)
      #expect(run.status == 0, "\(run.errors)")
    }
    try note(Self.secrets["employment"], "employment", as: "clegoff")
    try note(Self.secrets["mine"], "mine", as: "clegoff")
    try note(Self.secrets["social"], "social", as: "rkervella")
    try note(Self.shared, "shared", as: "rkervella")
    return common
  }

  private func common(_ program: Program) throws -> Common {
    func list(_ login: String) throws -> [[String: Any]] {
      let run = try program.run(["list", "--json", "--as", login, "--today", Program.today])
      return try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]] ?? []
    }
    let theirs = Set(try list("rkervella").compactMap { $0["id"] as? String })
    let both = try list("clegoff").first {
      ($0["id"] as? String).map(theirs.contains) == true
        && $0["stage"] as? String == "accompanied" && $0["ft_identifier"] is String
    }
    return Common(
      id: try #require(both?["id"] as? String),
      identifier: try #require(both?["ft_identifier"] as? String))
  }

  private func desk(_ program: Program, _ login: String) throws -> PseudoTerminal {
    let desk = try PseudoTerminal(
      [Program.path, "--as", login, "--today", Program.today], columns: 120, rows: 40,
      environment: program.environment)
    try desk.read(until: "Portefeuille", seconds: 20)
    desk.settle()
    return desk
  }

  /// Opens the dossier and looks at each of its tabs.
  private func read(_ common: Common, at desk: PseudoTerminal) throws {
    desk.send("/" + common.identifier)
    desk.settle(milliseconds: 300)
    desk.send("\r")
    desk.settle(milliseconds: 300)
    desk.send("\r")
    try desk.read(until: "Rencontres")
    for _ in 0..<7 {
      desk.settle()
      desk.send("\t")
    }
    desk.settle()
  }

  private func holds(_ data: Data, _ words: String) -> Bool {
    let plain = words.lowercased().folding(options: .diacriticInsensitive, locale: nil)
    return [words, plain].contains { data.range(of: Data($0.utf8)) != nil }
  }

  /// Every file below a folder.
  private func files(below folder: URL) throws -> [Data] {
    let all = FileManager.default.enumerator(
      at: folder, includingPropertiesForKeys: [.isRegularFileKey])
    return try (all?.compactMap { $0 as? URL } ?? []).compactMap { file in
      let values = try file.resourceValues(forKeys: [.isRegularFileKey])
      return values.isRegularFile == true ? try Data(contentsOf: file) : nil
    }
  }

  @Test("The store, its WAL, drafts, papers, exports and temporary files hold none of them")
  func files() throws {
    let program = try Program()
    let common = try territory(program)
    let temporary = program.folder.appending(path: "tmp")
    try FileManager.default.createDirectory(at: temporary, withIntermediateDirectories: true)

    // A desk that is still open, in the middle of a sentence that is kept.
    let desk = try desk(program, "rkervella")
    try read(common, at: desk)
    desk.send("t")
    desk.settle(milliseconds: 200)
    desk.send("\t\t" + (Self.secrets["draft"] ?? ""))
    desk.settle(milliseconds: 300)
    #expect(desk.text.contains("Quetzal"))

    let paper = program.folder.appending(path: "synthese.txt").path
    for arguments in [
      ["show", common.id, "--csv"], ["list", "--json"], ["search", "scellés"], ["today", "--json"],
      [
        "do", "print", common.id, "--json",
        try program.file(
          "print.json", #"{"document": "synthesis", "file": "\#(paper)"}"#),
      ],
    ] {
      let run = try program.run(
        arguments + ["--as", "clegoff", "--today", Program.today],
        environment: ["TMPDIR": temporary.path])
      #expect(run.status == 0, "\(arguments) \(run.errors)")
      for room in ["social", "draft"] { #expect(!run.output.contains(Self.secrets[room] ?? "")) }
    }
    let everything = try files(below: program.folder)
    #expect(everything.count >= 5)
    for words in Self.secrets.values {
      #expect(!everything.contains { holds($0, words) }, "\(words)")
    }
    // The same look finds what is shared.
    #expect(everything.contains { holds($0, Self.shared) })
  }

  @Test("The desk of one side has none of the other's words in its memory")
  func memory() throws {
    let program = try Program()
    let common = try territory(program)
    let desk = try desk(program, "clegoff")
    try read(common, at: desk)
    #expect(desk.text.contains("Farandole"))
    let image = try desk.memory()
    #expect(!image.contains { holds($0, Self.secrets["social"] ?? "") })
    // What this side may read is there: the look is a look.
    #expect(image.contains { holds($0, Self.secrets["employment"] ?? "") })
    #expect(image.contains { holds($0, Self.shared) })
  }

  @Test("A locked desk, told to crash, leaves no image of itself")
  func crash() throws {
    let program = try Program()
    _ = try territory(program)
    let desk = try desk(program, "clegoff")
    let limits = try String(
      contentsOfFile: "/proc/\(desk.processIdentifier)/limits", encoding: .utf8)
    let core = try #require(
      limits.split(separator: "\n").first { $0.hasPrefix("Max core file size") })
    #expect(core.split(separator: " ").suffix(3).first == "1", "\(core)")
  }
}
