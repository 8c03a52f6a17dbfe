import Foundation
import TestSupport
import Testing

/// Accounts, through the real program: from the first code to a closed account.
@Suite("Who is at the desk", .enabled(if: TmuxTerminal.isAvailable))
struct AccountTests {
  private static let passphrase = "la mare aux canards gèle doucement en hiver"

  /// A new store with its two first supervisors; gives the one-time code of a login.
  private func found(_ program: Program) throws -> String {
    let made = try program.run([
      "init", "--convention", "35-2023", "--employment-supervisor",
      "mtanguy, TANGUY, Maël, Rennes Sud", "--social-supervisor",
      "ylebihan, LE BIHAN, Yann, CDAS de Bruz",
    ])
    #expect(made.status == 0, "\(made.errors)")
    return made.output
  }

  private func code(of login: String, in output: String) throws -> String {
    let line = try #require(output.split(separator: "\n").first { $0.contains("(\(login)) : ") })
    return try String(#require(line.split(separator: " ").last))
  }

  private func terminal(_ program: Program, _ arguments: String...) throws -> TmuxTerminal {
    try TmuxTerminal.start(
      command: [Program.path] + arguments, columns: 90, rows: 30,
      environment: program.environment, folder: program.folder.path)
  }

  /// Logs in for the first time, up to the desk.
  private func enter(
    _ program: Program, _ login: String, code: String, waitingFor desk: String
  ) async throws -> TmuxTerminal {
    let door = try terminal(program, "--as", login)
    try await door.wait(for: "code à usage unique")
    try door.type(code)
    try door.send("Enter")
    try await door.wait(for: "Phrase de passe choisie")
    try door.type(Self.passphrase)
    try door.send("Enter")
    try await door.wait(for: "Encore une fois")
    try door.type(Self.passphrase)
    try door.send("Enter")
    try await door.wait(for: desk, seconds: 20)
    return door
  }

  private func run(
    _ program: Program, as login: String, _ arguments: String...
  ) throws -> Program.Run {
    let file = try program.file("phrase", Self.passphrase + "\n")
    return try program.run(arguments + ["--as", login, "--passphrase-file", file])
  }

  @Test("The first code, a passphrase, a locked desk, a colleague who arrives and leaves")
  func life() async throws {
    let program = try Program()
    let made = try found(program)
    let desk = try await enter(
      program, "mtanguy", code: code(of: "mtanguy", in: made), waitingFor: "[Charges]")
    defer { desk.kill() }
    try desk.send("L")
    try await desk.wait(for: "Poste verrouillé")
    try desk.type("la mare aux canards")
    try desk.send("Enter")
    try await desk.wait(for: "Encore 9 essais", seconds: 20)
    try desk.type(Self.passphrase)
    try desk.send("Enter")
    try await desk.wait(for: "Le poste est rouvert", seconds: 20)
    try desk.send("q")
    try await desk.waitForEnd()

    let added = try run(
      program, as: "mtanguy", "colleague", "add", "clegoff", "--name", "LE GOFF, Claire", "--role",
      "adviser", "--unit", "Rennes Sud")
    #expect(added.status == 0, "\(added.errors)")
    let other = try run(
      program, as: "mtanguy", "colleague", "add", "rkervella", "--name", "KERVELLA, Rozenn",
      "--role", "social_worker", "--unit", "CDAS de Bruz")
    #expect(other.status == 77)
    #expect(other.errors.contains("sa propre institution"))

    let adviser = try await enter(
      program, "clegoff", code: code(of: "clegoff", in: added.output), waitingFor: "[Portefeuille]")
    try adviser.send("q")
    try await adviser.waitForEnd()
    adviser.kill()

    try expectRefusals(program)
    #expect(try run(program, as: "mtanguy", "account", "close", "clegoff").status == 0)
    let list = try run(program, as: "mtanguy", "account", "list").output
    #expect(list.contains("clegoff  Claire LE GOFF  fermé"))
    #expect(!list.contains("ylebihan"))
    #expect(try run(program, as: "clegoff", "list").errors.contains("Ce compte est fermé"))
    #expect(try program.run(["verify"]).status == 0)
  }

  /// What nobody gets without showing who they are.
  private func expectRefusals(_ program: Program) throws {
    let unseen = try program.run(["list", "--as", "clegoff"])
    #expect(unseen.status == 77)
    #expect(unseen.errors.contains("s'ouvre avec une phrase de passe"))
    let wrong = try program.run(
      ["list", "--as", "clegoff", "--passphrase-file", "-"], input: "autre chose\n")
    #expect(wrong.status == 77)
    #expect(wrong.errors.contains("Encore 9 essais"))
    let right = try program.run(
      ["list", "--as", "clegoff", "--passphrase-file", "-"], input: Self.passphrase + "\n")
    #expect(right.status == 0, "\(right.errors)")
    #expect(try run(program, as: "clegoff", "list", "--today", "2026-11-21").status == 64)
    #expect(try run(program, as: "clegoff", "convention", "add", "35-2023").status == 77)
    #expect(try program.run(["convention", "add", "35-2023"]).status != 0)
    #expect(try run(program, as: "clegoff", "account", "list").status == 77)
    #expect(try run(program, as: "mtanguy", "account", "close", "ylebihan").status == 77)
    #expect(try run(program, as: "mtanguy", "convention", "add", "35-2023").status == 0)
  }

  @Test("A store is founded whole or not at all")
  func founding() throws {
    let program = try Program()
    let one = try program.run([
      "init", "--convention", "35-2023", "--employment-supervisor",
      "mtanguy, TANGUY, Maël, Rennes Sud",
    ])
    #expect(one.status == 64)
    #expect(one.errors.contains("--social-supervisor"))
    let twice = try program.run([
      "init", "--convention", "35-2023", "--employment-supervisor", "a.b, TANGUY, Maël, Rennes Sud",
      "--social-supervisor", "a.b, LE BIHAN, Yann, CDAS de Bruz",
    ])
    #expect(twice.status == 64)
    #expect(!FileManager.default.fileExists(atPath: program.store))
    #expect(!FileManager.default.fileExists(atPath: program.store + ".part"))
  }
}
