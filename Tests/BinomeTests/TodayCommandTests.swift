import Foundation
import Testing

@Suite("Today from the command line")
struct TodayCommandTests {
  private let common = ["--as", "clegoff", "--today", Program.today]

  /// A person with a meeting tomorrow, a date to watch and an action that is late.
  private func settled() throws -> Program {
    let program = try Program()
    try program.settle(day: "2026-11-02")
    for (act, json, day) in [
      ("inform", #"{}"#, "2026-11-02"),
      (
        "meet",
        """
        {"kind": "tripartite", "medium": "face_to_face", "day": "2026-11-22", "time": "14:30",
         "place": "CDAS de Bruz"}
        """, "2026-11-03"
      ),
      ("watch", #"{"day": "2026-11-25", "about": "fin du bail"}"#, "2026-11-03"),
    ] {
      let run = try program.act(act, json, on: day)
      #expect(run.status == 0, "\(act): \(run.errors)")
    }
    return program
  }

  @Test("Plain, JSON and iCalendar tell the same")
  func faces() throws {
    let program = try settled()
    let plain = try program.run(["today"] + common)
    #expect(plain.status == 0, "\(plain.errors)")
    #expect(plain.output.contains("2 choses à voir dans 1 dossier"))
    #expect(plain.output.contains("DIALLO-ÉVRARD Aminata, avec R. KERVELLA : "))
    let english = try program.run(["today", "--lang", "en"] + common)
    #expect(english.output.contains("2 things to see in 1 dossier"))
    let json = try program.run(["today", "--json"] + common)
    let things = try #require(
      JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]])
    #expect(things.map { $0["kind"] as? String } == ["meeting_soon", "watch_due"])
    #expect((things[0]["item"] as? [String: Any])?["time"] as? String == "14:30")
    let calendar = try program.run(["today", "--ics"] + common)
    #expect(calendar.output.contains("SUMMARY:Entretien tripartite – A. D. (dossier "))
    #expect(calendar.output.contains("LOCATION:CDAS de Bruz"))
    #expect(!calendar.output.contains("DIALLO"))
    #expect(!calendar.output.contains("bail"))
    #expect(try program.run(["today", "--ics", "--names"] + common).output.contains("DIALLO"))
    let near = try program.run(["today", "--ics", "--days", "1"] + common)
    #expect(near.output.components(separatedBy: "BEGIN:VEVENT").count == 2)
  }

  @Test(
    "What does not go together is said",
    arguments: [["--json", "--ics"], ["--days", "3"], ["--names"], ["--ics", "--days", "400"]])
  func usage(arguments: [String]) throws {
    #expect(try Program().run(["today"] + arguments).status == 64)
  }

  @Test("A supervisor reads what waits in the unit")
  func supervisor() throws {
    let program = try settled()
    _ = try program.run([
      "colleague", "add", "mtanguy", "--name", "TANGUY, Maëlle", "--role",
      "employment_supervisor", "--unit", "Rennes Sud",
    ])
    let run = try program.run(["today", "--as", "mtanguy", "--today", Program.today])
    #expect(run.output.contains("DIALLO-ÉVRARD Aminata, avec C. LE GOFF / R. KERVELLA"))
  }
}
