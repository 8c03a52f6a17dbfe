import Foundation
import Testing

@Suite("How an act that is not recorded ends")
struct DoStatusTests {
  private let common = ["--as", "clegoff", "--today", Program.today]

  @Test("Who may not is told apart from what may not be, line by line too")
  func rights() throws {
    let program = try Program()
    try program.settle()
    _ = try program.run([
      "colleague", "add", "mtanguy", "--name", "TANGUY, Maëlle", "--role",
      "employment_supervisor", "--unit", "Rennes Sud",
    ])
    #expect(try program.act("contact", #"{}"#, as: "mtanguy").status == 77)
    let plain = ["do", "contact", "diallo", "--as", "mtanguy", "--today", Program.today]
    #expect(try program.run(plain).status == 77)
    // Not now, whoever asks; and given up half-way.
    #expect(try program.run(["do", "renew", "diallo"] + common).status == 1)
    #expect(try program.run(["do", "contact", "diallo"] + common, input: "!\n").status == 1)
  }

  @Test("Asked line by line, a conflict ends with 75 and records nothing")
  func conflict() throws {
    let program = try Program()
    try program.settle()
    #expect(try program.act("inform", #"{}"#).status == 0)
    let process = Process()
    process.executableURL = URL(filePath: Program.path)
    process.arguments = ["do", "synthesize", "diallo"] + common
    process.environment = program.environment
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    // It has read the dossier once it asks.
    var said = ""
    while !said.contains("[21/11/2026]") {
      let data = output.fileHandleForReading.availableData
      try #require(!data.isEmpty, "\(said)")
      said += String(decoding: data, as: UTF8.self)
    }
    let theirs = try program.act("synthesize", #"{"added_value": "La sienne"}"#, as: "rkervella")
    #expect(theirs.status == 0, "\(theirs.errors)")
    input.fileHandleForWriting.write(Data("\nLa mienne\noui\n".utf8))
    try input.fileHandleForWriting.close()
    let rest = String(
      decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 75, "\(said)\(rest)")
    #expect(rest.contains("La sienne"))
    #expect(try !program.run(["show", "diallo"] + common).output.contains("La mienne"))
  }
}
