import Casework
import Registry
import TestSupport
import Testing

@testable import Desk

@Suite("Requests at the desk")
struct RequestDeskTests {
  @Test("wait in Aujourd'hui for both and their supervisors, and land on the answer")
  func today() throws {
    let robot = try Robot()
    let id = try Robot.common(robot)
    let file = try robot.record(.request, on: id, ["right": "access", "words": "Tout"])
    let request = try #require(file.dossier.requests.first?.id)
    for login in ["clegoff", "rkervella", "mtanguy"] {
      let desk = try Robot(as: login, path: robot.path)
      let waiting = Today(try desk.office.home(), desk.office.workplace).items
        .filter { $0.line.id == id && $0.alert.kind == .requestDue }
      #expect(waiting.map(\.alert.item?.entry) == [request], "\(login)")
      #expect(
        waiting.map { TodayRow($0, desk.office.workplace).landing(desk.office.workplace) }
          == [.act(.reply, about: request)])
      #expect(try desk.office.requests(answeredSince: nil).map(\.request.id) == [request])
    }
    let other = try #require(
      robot.office.workplace.professionals.values.first {
        $0.role == .socialWorker && $0.login != "rkervella"
      }?.login)
    let stranger = try Robot(as: other, path: robot.path)
    #expect(try stranger.office.requests(answeredSince: nil).isEmpty)
  }

  @Test("the register says how long is left, then what was answered")
  func register() throws {
    let robot = try Robot()
    let id = try Robot.common(robot)
    var file = try robot.record(.request, on: id, ["right": "erasure", "on": "01/11/2026"])
    let pages = RequestPages(robot.office.workplace)
    let waiting = try robot.office.requests(answeredSince: nil)
    #expect(
      pages.line(try #require(waiting.first)).hasPrefix("pour le 01/12/2026, il reste 10 jours"))
    let request = try #require(file.dossier.requests.first?.id)
    file = try robot.record(
      .extend, on: id, ["request": request, "reason": "Archives à consulter"])
    #expect(file.dossier.pendingRequests.map(\.dueOn.iso) == ["2027-02-01"])
    file = try robot.record(
      .reply, on: id, ["request": request, "outcome": "refused", "reason": "Dossier en cours"])
    #expect(try robot.office.requests(answeredSince: nil).isEmpty)
    let answered = try robot.office.requests(answeredSince: Sample.today)
    #expect(answered.map(pages.cells).first?[6] == "refused")
  }

  @Test("an ended dossier still takes a request, and its copy")
  func ended() throws {
    let robot = try Robot()
    let recent = try robot.office.store.quiet(robot.office.workplace.scope, since: Sample.today)
      .last { line in !line.isOpen && robot.office.workplace.mayList(line) }
    let id = try #require(recent?.id)
    let file = try robot.record(.request, on: id, ["right": "access"])
    #expect(file.dossier.pendingRequests.count == 1)
    let content = try robot.office.portfolio()
    #expect(content.asked.map(\.id) == [id])
    let form = ActName.print.form(Scene(robot.office.workplace, file: file))
    #expect(form.field("document")?.options.map(\.code) == ["person_copy"])
    let path = RunFolder.newPath("copy", "csv")
    let printed = try robot.record(.print, on: id, ["document": "person_copy", "file": path])
    #expect(printed.dossier.prints.last?.value.document == .personCopy)
  }

  @Test(
    "no free text is asked without saying that the person may read it", arguments: ActName.allCases)
  func reminder(act: ActName) throws {
    let robot = try Robot()
    let file = try robot.office.dossier(try Robot.common(robot))
    // Names, places, lists, and what is printed for the person, which say so in their own words.
    let others: Set = [
      "place", "others", "about", "signatories", "participants", "social_referent", "file",
      "original_kept_at", "next_responsible", "third_party", "what", "decisions", "detail",
      "missed_meetings", "attempts", "person_words",
    ]
    let isPerson = [.identify, .rectify, .openWithReason].contains(act)
    for field in act.form(Scene(robot.office.workplace, file: file)).fields
    where field.kind == .text || (field.kind == .line && !isPerson) {
      guard !others.contains(field.id) else { continue }
      let help = field.help?.fr ?? ""
      let says =
        [.share, .openWithReason].contains(act)
        ? help.contains("la personne") : help == Phrase.plainWords.fr
      #expect(says || act == .takeup, "\(act) \(field.id)")
    }
    #expect(Phrase.plainWords.fr.count <= 78)
  }
}
