import Casework
import Terminal
import Testing

@testable import Desk

@Suite("A supervisor sees that something waits, not what is said")
struct SupervisorTests {
  @Test("no word of an action or of a meeting is on any of their screens")
  func labels() throws {
    let adviser = try Robot()
    let id = try Robot.common(adviser)
    try adviser.record(
      .plan, on: id,
      ["theme": "family", "what": "Zibeline à garder", "owner": "person", "due": "2026-11-01"])
    try adviser.record(
      .meet, on: id, ["day": "2026-11-21", "kind": "employment", "about": "Zibeline aussi"])
    let supervisor = try Robot(as: "mtanguy", columns: 160, rows: 50, path: adviser.path)
    var screens = ""
    for home in [ScreenKind.today, .portfolio] {
      supervisor.state.home = home
      screens += supervisor.screen
    }
    for row in supervisor.state.today.rows where row.id.dossier == id {
      supervisor.state.today.table.select(row.id)
      supervisor.state.home = .today
      screens += supervisor.screen
    }
    supervisor.show(id)
    for tab in DossierState.Tab.allCases {
      supervisor.state.dossier?.tab = tab
      screens += supervisor.screen
    }
    #expect(supervisor.state.today.rows.contains { $0.id.dossier == id })
    #expect(!screens.contains("Zibeline"))
  }
}
