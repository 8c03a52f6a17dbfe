import Foundation
import TestSupport
import Testing

@Suite("A store goes to a server and back by one command")
struct TransferCommandTests {
  private func place() throws -> String {
    let cluster = try Cluster.shared.get()
    return cluster.address(of: try cluster.makeDatabase())
  }

  @Test("it says what was moved, and the store works there as it did")
  func moved() throws {
    let program = try Program()
    try program.settle()
    let before = try program.run(["show", "diallo", "--as", "clegoff", "--json"])
    let server = try place()
    let run = try program.run(["transfer", "--to", server])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("entrées du journal : 3"))
    #expect(run.output.contains("L'original reste tel quel"))
    let there = try program.run(["show", "diallo", "--as", "clegoff", "--json", "--store", server])
    #expect(there.output == before.output)
    let file = program.folder.appending(path: "retour.sqlite").path
    #expect(try program.run(["transfer", "--store", server, "--to", file]).status == 0)
    #expect(try program.run(["verify", "--store", file]).status == 0)
    #expect(!FileManager.default.fileExists(atPath: file + ".part"))
    let names = try FileManager.default.attributesOfItem(atPath: file)
    #expect(names[.posixPermissions] as? Int == 0o600)
  }

  @Test("a place that is taken is left as it is")
  func taken() throws {
    let program = try Program()
    try program.settle()
    let server = try place()
    try program.settle(at: server)
    for taken in [server, program.store] {
      let run = try program.run(["transfer", "--to", taken])
      #expect(run.status == 73)
      #expect(run.errors.contains("reste tel quel"))
    }
  }

  @Test("what cannot be moved leaves no file")
  func failure() throws {
    let program = try Program()
    let server = try place()
    try program.settle(at: server)
    try ServerProgram.psql("UPDATE binome.entry SET payload = 'rien'", address: server)
    let file = program.folder.appending(path: "ailleurs.sqlite").path
    let run = try program.run(["transfer", "--store", server, "--to", file])
    #expect(run.status == 65)
    #expect(!FileManager.default.fileExists(atPath: file))
    #expect(!FileManager.default.fileExists(atPath: file + ".part"))
  }
}
