import Foundation
import Testing

@Suite("Finding from the command line")
struct FindingTests {
  private static let common = ["--as", "clegoff", "--today", Program.today]

  private func objects(_ text: String) throws -> [[String: Any]] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])
  }

  /// A second person beside the one of the small territory, and a colleague of the social side.
  private func territory() throws -> Program {
    let program = try Program()
    try program.settle()
    _ = try program.run([
      "colleague", "add", "plebras", "--name", "LE BRAS, Paul", "--role", "social_worker",
      "--unit", "CDAS de Bruz",
    ])
    let second = try program.file(
      "second.json",
      """
      {"origin": "employment", "surname": "Nguyen", "given_names": "Thi Lan",
       "birth_date": "1990-01-02", "social_worker": "rkervella", "commune": "Rennes",
       "phones": "06 98 76 54 32"}
      """)
    let run = try program.run(["do", "identify", "--json", second] + Self.common)
    #expect(run.status == 0, "\(run.errors)")
    return program
  }

  @Test("Criteria combine in a list, and are checked")
  func filters() throws {
    let program = try territory()
    func surnames(_ criteria: String...) throws -> [String] {
      let run = try program.run(
        ["list", "--json"] + criteria.flatMap { ["--filter", $0] } + Self.common)
      return try objects(run.output).compactMap { $0["surname"] as? String }
    }
    #expect(try surnames("commune=rennes") == ["Nguyen"])
    #expect(Set(try surnames("commune=rennes", "commune=BRUZ")).count == 2)
    #expect(try surnames("commune=rennes", "stage=accompanied").isEmpty)
    #expect(try surnames("partner=rkervella", "rsa=no", "meeting=none").count == 2)
    let plain = try program.run(["list", "--filter", "commune=Rennes"] + Self.common)
    #expect(plain.output.contains("filtre : Rennes · 1 sur 2"))
    let stranger = try program.run(["list", "--filter", "partner=nobody"] + Self.common)
    #expect(stranger.status == 64)
    let unnamed = try program.run(["list", "--filter-name", "Rien"] + Self.common)
    #expect(unnamed.status == 66)
    let phone = try program.run(["list", "--json", "--search", "0698765432"] + Self.common)
    #expect(try objects(phone.output).count == 1)
  }

  @Test("A filter kept in the plain desk serves a list")
  func named() throws {
    let program = try territory()
    let list = try program.run(["--plain"] + Self.common, input: "f\n\nq\n")
    let line = try #require(
      list.output.split(separator: "\n").first { $0.contains("commune Rennes") })
    let number = try #require(line.split(separator: ".").first)
    let run = try program.run(
      ["--plain"] + Self.common, input: "f\n\(number)\nVille\nq\n")
    #expect(run.output.contains("Filtre gardé : « Ville »"))
    #expect(run.output.contains("1. NGUYEN Thi Lan"))
    let kept = try program.run(["list", "--json", "--filter-name", "ville"] + Self.common)
    #expect(try objects(kept.output).count == 1)
  }

  @Test("Words are found in notes; what one side keeps is not found by the other")
  func search() throws {
    let program = try territory()
    for (note, room) in [("Loyer impayé de novembre.", "shared"), ("Zibeline confiée.", "social")] {
      let run = try program.act(
        "attempt", #"{"medium": "telephone", "note": "\#(note)", "room": "\#(room)"}"#,
        as: "rkervella")
      #expect(run.status == 0, "\(run.errors)")
    }
    let found = try program.run(["search", "impaye", "loyer"] + Self.common)
    #expect(
      found.output.contains(
        "DIALLO-ÉVRARD Aminata, 21/11/2026 R. KERVELLA : Loyer impayé de novembre."))
    let object = try objects(
      program.run(["search", "loyer", "--json"] + Self.common).output)
    #expect(object.first?["on"] as? String == Program.today)
    #expect(object.first?["room"] as? String == "shared")
    let hidden = try program.run(["search", "zibeline", "--json"] + Self.common)
    #expect(try objects(hidden.output).isEmpty)
    let own = try program.run(
      ["search", "zibeline", "--json", "--as", "rkervella", "--today", Program.today])
    #expect(try objects(own.output).count == 1)
    #expect(try program.run(["search", "absent"] + Self.common).output.contains("Aucun passage"))
  }

  @Test("An act asked for several dossiers says which were refused")
  func several() throws {
    let program = try territory()
    let json = try program.file("relay.json", #"{"to": "plebras", "message": "Congé"}"#)
    func hand(_ people: [String]) throws -> Program.Run {
      try program.run(
        ["do", "handover"] + people
          + ["--json", json, "--as", "rkervella", "--today", Program.today])
    }
    #expect(try hand(["nguyen"]).status == 0)
    let both = try hand(["diallo", "nguyen", "diallo"])
    #expect(both.status == 1)
    #expect(both.errors.contains("1 transmis, 1 refusé : NGUYEN Thi Lan"))
    let result =
      try JSONSerialization.jsonObject(with: Data(both.output.utf8)) as? [String: [[String: Any]]]
    #expect(result?["recorded"]?.count == 1)
    #expect(result?["refused"]?.first?["name"] as? String == "NGUYEN Thi Lan")
    #expect(try hand(["diallo", "personne-du-tout"]).status == 66)
    let adviser = try program.run(
      ["do", "assign", "diallo", "nguyen", "--json", json] + Self.common)
    #expect(adviser.status == 77)
    let asked = try program.run(
      ["do", "handover", "diallo", "nguyen", "--as", "rkervella", "--today", Program.today],
      input: "\n1\n\n\noui\n")
    #expect(asked.output.contains("DIALLO-ÉVRARD Aminata, NGUYEN Thi Lan"))
    #expect(asked.output.contains("0 transmis, 2 refusés"))
    #expect(asked.status == 1)
  }
}
