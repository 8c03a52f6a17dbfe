import Foundation
import TestSupport
import Testing

/// The whole path of a person, the same through the three faces.
@Suite("From identification to exit")
struct PathTests {
  /// What each face does: an act, by whom, on what day, with what.
  static let path: [(act: String, login: String, day: String, json: String)] = [
    ("inform", "clegoff", "2026-09-02", #"{"medium": "face_to_face", "adheres": "yes"}"#),
    (
      "diagnose", "clegoff", "2026-09-05",
      #"{"barriers": {"training": {"answer": "yes", "impact": "moderate"}}, "strengths": "Ponctuelle"}"#
    ),
    (
      "diagnose", "rkervella", "2026-09-10",
      #"{"barriers": {"housing": {"answer": "yes", "impact": "strong"}}}"#
    ),
    ("agree", "clegoff", "2026-09-12", #"{"answer": "agreed"}"#),
    ("agree", "rkervella", "2026-09-14", #"{"answer": "agreed"}"#),
    ("present", "clegoff", "2026-09-18", #"{}"#),
    ("sign", "clegoff", "2026-09-21", #"{"original_kept_at": "Rennes Sud"}"#),
    ("review", "rkervella", "2027-06-01", #"{"conclusion": "Renouveler"}"#),
    ("agree", "rkervella", "2027-06-02", #"{"answer": "agreed"}"#),
    ("agree", "clegoff", "2027-06-03", #"{"answer": "agreed"}"#),
    ("renew", "clegoff", "2027-06-10", #"{"original_kept_at": "Rennes Sud"}"#),
  ]

  private func json(_ program: Program, login: String = "clegoff", day: String) throws -> [String:
    Any]
  {
    let run = try program.run(["show", "diallo", "--json", "--as", login, "--today", day])
    return try #require(
      JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
  }

  /// The journal without what differs from run to run.
  private func journal(_ program: Program) throws -> [String] {
    let object = try json(program, day: "2027-12-31")
    return try #require(object["journal"] as? [[String: Any]]).map { entry in
      ["on", "author", "kind", "what"].map { entry[$0] as? String ?? "" }.joined(separator: " | ")
    }
  }

  private func throughJSON() throws -> Program {
    let program = try Program()
    try program.settle(day: "2026-09-01")
    for step in Self.path {
      let run = try program.act(step.act, step.json, as: step.login, on: step.day)
      #expect(run.status == 0, "\(step.act): \(run.errors)")
    }
    return program
  }

  @Test(
    "Through JSON: the dates of the convention, the limit of renewals with its clause, the exit")
  func throughJSONFiles() throws {
    let program = try throughJSON()
    let contract = try #require(
      json(program, day: "2027-06-10")["contract"] as? [String: Any])
    #expect(contract["signed_on"] as? String == "2026-09-21")
    #expect(contract["ends_on"] as? String == "2027-09-21")
    _ = try program.act(
      "review", #"{"conclusion": "Encore"}"#, as: "rkervella", on: "2027-08-20")
    let second = try program.act("agree", #"{"answer": "agreed"}"#, on: "2027-08-21")
    #expect(second.status == 1)
    let renewal = try program.act(
      "renew", #"{"original_kept_at": "Agence"}"#, on: "2027-08-25")
    #expect(renewal.status == 1)
    #expect(renewal.errors.contains("un seul renouvellement"))
    #expect(renewal.errors.contains("9 mois renouvelable 1 fois"))
    let noRelay = try program.act("exit", #"{"reason": "training"}"#, on: "2027-09-01")
    #expect(noRelay.status == 1)
    let exit = try program.act(
      "exit", #"{"reason": "training", "next_responsible": "Mission locale"}"#,
      on: "2027-09-01")
    #expect(exit.status == 0, "\(exit.errors)")
    #expect(try json(program, day: "2027-09-02")["stage"] as? String == "exited")
    #expect(try program.run(["verify"]).status == 0)
  }

  @Test("Line by line: the same journal")
  func throughPlain() throws {
    let program = try Program()
    try program.settle(day: "2026-09-01")
    // Answers in the order of the questions; an empty line keeps what is offered.
    let answers: [String: String] = [
      "inform": "\n\n\n",
      "agree": "\n1\noui\n",
      "present": "\n\n",
      "sign": "\n\n\nRennes Sud\noui\n",
      "review": "\n\nRenouveler\n",
      "renew": "\nRennes Sud\noui\n",
    ]
    for step in Self.path {
      let input = try answers[step.act] ?? diagnosis(step.login, program, day: step.day)
      let run = try program.run(
        ["do", step.act, "diallo", "--as", step.login, "--today", step.day], input: input)
      #expect(run.status == 0, "\(step.act): \(run.output) \(run.errors)")
    }
    #expect(try journal(program) == journal(throughJSON()))
  }

  /// The answers to the diagnostic: `yes` to one theme, what is offered for the rest.
  private func diagnosis(_ login: String, _ program: Program, day: String) throws -> String {
    let run = try program.run(
      ["do", "diagnose", "diallo", "--as", login, "--today", day, "--fields"])
    let fields = try #require(
      JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]])
    let theme = login == "clegoff" ? "training" : "housing"
    return fields.compactMap { field -> String? in
      let name = field["field"] as? String ?? ""
      if name == "barriers.\(theme).answer" { return "3\n" }
      if name == "barriers.\(theme).impact" { return login == "clegoff" ? "2\n" : "3\n" }
      if name == "barriers.\(theme).situations" { return "\n" }
      if name == "strengths" { return login == "clegoff" ? "Ponctuelle\n" : "\n" }
      return field["only_when"] == nil ? "\n" : nil
    }.joined()
  }

  @Test("By keys on the screen: the same journal", .enabled(if: TmuxTerminal.isAvailable))
  func throughKeys() async throws {
    let program = try Program()
    try program.settle(day: "2026-09-01")
    for step in Self.path {
      let terminal = try TmuxTerminal.start(
        command: [Program.path, "--as", step.login, "--today", step.day], columns: 80, rows: 24,
        environment: program.environment)
      defer { terminal.kill() }
      try await terminal.wait(for: "Portefeuille")
      try terminal.send("/")
      try terminal.type("vrard")
      try await terminal.wait(for: "DIALLO-ÉVRARD")
      try terminal.send("Enter")
      try await terminal.wait(for: "Synthèse")
      try await fill(step.act, step.login, terminal)
      try await terminal.wait(for: "Enregistré")
      try terminal.send("q")
      try await terminal.waitGone("Synthèse")
    }
    let list = try program.run(["list", "--as", "clegoff", "--today", "2027-06-11"])
    #expect(list.output.contains("contrat jusqu'au 21/09/2027"))
    #expect(try journal(program) == journal(throughJSON()))
  }

  /// The keys of each act, from the opened dossier to the record.
  private func fill(_ act: String, _ login: String, _ terminal: TmuxTerminal) async throws {
    func confirm() async throws {
      try terminal.send("C-s")
      try await terminal.wait(for: "o enregistrer")
      try terminal.send("o")
    }
    func open(_ key: String, _ title: String) async throws {
      try terminal.send(key)
      try await terminal.wait(for: title)
    }
    switch act {
    case "inform":
      try await open("i", "Informer la personne")
      try terminal.send("C-s")
    case "diagnose":
      try await open("e", "Écrire mon volet")
      // The first theme of one's own field has the keyboard after the date.
      let theme = login == "clegoff" ? "Formation" : "Logement"
      while try await !focusIsOn(theme, terminal) { try terminal.send("Down") }
      try terminal.send("o")
      try terminal.send("Down")
      try terminal.type(login == "clegoff" ? "m" : "f")
      if login == "clegoff" {
        while try await !focusIsOn("Points forts", terminal) { try terminal.send("Down") }
        try terminal.type("Ponctuelle")
      }
      try terminal.send("C-s")
    case "agree":
      try await open("a", "Donner mon accord")
      try terminal.send("Right")
      try await confirm()
    case "present":
      try await open("p", "Noter la présentation")
      try terminal.send("C-s")
    case "sign":
      try await open("s", "Noter le contrat signé")
      try await confirm()
    case "review":
      try await open("r", "Noter l'examen concerté")
      while try await !focusIsOn("Conclusion", terminal) { try terminal.send("Tab") }
      try terminal.type("Renouveler")
      try terminal.send("C-s")
    default:
      try await open("R", "Noter le renouvellement")
      try await confirm()
    }
  }

  private func focusIsOn(_ label: String, _ terminal: TmuxTerminal) async throws -> Bool {
    // The screen follows the key: look until the mark stands somewhere new.
    try await Task.sleep(for: .milliseconds(50))
    return try terminal.screen().contains("›\(label)")
  }

  @Test("Under Bas-Rhin: 31/08/2026, six months, one renewal, from the file alone")
  func basRhin() throws {
    let program = try Program()
    try program.settle(convention: "67-2021", day: "2026-08-01")
    for (act, login, day, json) in [
      ("inform", "clegoff", "2026-08-02", #"{}"#),
      ("diagnose", "clegoff", "2026-08-03", #"{}"#),
      ("diagnose", "rkervella", "2026-08-03", #"{}"#),
      ("agree", "clegoff", "2026-08-04", #"{"answer": "agreed"}"#),
      ("agree", "rkervella", "2026-08-04", #"{"answer": "agreed"}"#),
      ("present", "clegoff", "2026-08-05", #"{}"#),
      ("sign", "clegoff", "2026-08-31", #"{}"#),
    ] {
      let run = try program.act(act, json, as: login, on: day)
      #expect(run.status == 0, "\(act): \(run.errors)")
    }
    #expect(try json(program, day: "2026-09-01")["ends_on"] as? String == "2027-02-28")
    for (act, login, day, json) in [
      ("review", "clegoff", "2027-02-10", #"{"conclusion": "Oui"}"#),
      ("agree", "clegoff", "2027-02-11", #"{"answer": "agreed"}"#),
      ("agree", "rkervella", "2027-02-11", #"{"answer": "agreed"}"#),
      ("renew", "clegoff", "2027-02-20", #"{}"#),
    ] {
      #expect(try program.act(act, json, as: login, on: day).status == 0)
    }
    #expect(try json(program, day: "2027-03-01")["ends_on"] as? String == "2027-08-31")
    let again = try program.act("agree", #"{"answer": "agreed"}"#, on: "2027-08-20")
    #expect(again.status == 1)
  }
}
