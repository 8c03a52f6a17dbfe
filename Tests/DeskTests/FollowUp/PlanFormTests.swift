import Casework
import Registry
import Terminal
import Testing

@testable import Desk

@Suite("Plans are kept by forms")
struct PlanFormTests {
  private static let directory = Directory(
    resources: [
      Resource(
        id: "garage", name: "Garage du Port", themes: ["mobility"], place: "Redon",
        contact: "02 61 91 00 01", checkedOn: Sample.today),
      Resource(id: "vieux", name: "Ancien relais", themes: ["family"], place: "Bruz"),
    ],
    templates: [
      ActionTemplate(
        id: "permis", theme: "mobility", plan: .employment, owner: .person, days: 30,
        what: Phrase("S'inscrire au permis", "Enrol for the driving licence"))
    ])

  @Test("a usual action fills the lines under it, and a resource is found by its place")
  func template() throws {
    let robot = try Robot()
    robot.state.workplace.directory = Self.directory
    let id = try Robot.common(robot)
    robot.show(id)
    robot.press(.character("n"))
    robot.press(.right)
    let form = try #require(robot.state.form)
    #expect(form.values["what"] == "S'inscrire au permis")
    #expect(form.values["theme"] == "mobility")
    #expect(form.values["owner"] == "person")
    #expect(form.values["due"] == Sample.today.adding(days: 30).dayMonthYear)
    let resources = try #require(form.form.field("resource")).options.map(\.label.fr)
    #expect(
      resources == [
        "Ancien relais · Famille · Bruz (à vérifier)", "Garage du Port · Mobilité · Redon",
      ])
    robot.state.form?.set("resource", ["garage"])
    robot.press(.control("s"))
    let plan = try robot.stored(id).plan(.employment)
    let action = try #require(plan.first { $0.now.what == "S'inscrire au permis" })
    #expect(action.now.resource == "garage")
    robot.state.dossier?.tab = .plans
    #expect(robot.screen.contains("Garage du Port") || robot.size(160).contains("Garage du Port"))
  }

  @Test("what blocks what, and what is late, is on the page")
  func blocked() throws {
    let robot = try Robot(columns: 160, rows: 50)
    let id = try Robot.common(robot)
    let social = try Robot(as: "rkervella", path: robot.path)
    let file = try social.record(
      .plan, on: id,
      [
        "theme": "family", "what": "Trouver une place en crèche", "owner": "social_worker",
        "due": "2026-11-10",
      ])
    let child = try #require(file.dossier.plan(.social).first { $0.now.what.contains("crèche") })
    try robot.record(
      .plan, on: id,
      [
        "theme": "training", "what": "Entrer en formation", "owner": "person",
        "waits_for": child.id,
      ])
    robot.show(id)
    robot.state.dossier?.tab = .plans
    #expect(robot.screen.contains("attend : Trouver une place en crèche"))
    #expect(robot.screen.contains("débloque : Entrer en formation"))
    #expect(robot.screen.contains("en retard de 11 jours"))
  }

  @Test("an action of the other's plan asks its state only")
  func othersPlan() throws {
    let robot = try Robot()
    let id = try Robot.common(robot)
    let social = try Robot(as: "rkervella", path: robot.path)
    let file = try social.record(
      .plan, on: id,
      ["theme": "finances", "what": "Relancer l'employeur", "owner": "adviser"])
    let action = try #require(file.dossier.plan(.social).first { $0.now.what.contains("Relancer") })
    robot.show(id)
    robot.ask(.advance, about: action.id)
    let asked = try #require(robot.state.form).asked.map(\.id)
    #expect(asked == ["action", "on", "state", "comment"])
    robot.state.form?.set("state", ["done"])
    robot.press(.control("s"))
    #expect(try robot.stored(id).action(action.id)?.now.state == .done)
  }
}

extension Robot {
  /// The screen as it would be with other columns.
  func size(_ columns: Int) -> String {
    var wide = state
    wide.size = Size(columns: columns, rows: 50)
    return wide.view().text
  }
}
