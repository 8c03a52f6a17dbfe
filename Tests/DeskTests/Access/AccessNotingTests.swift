import Casework
import Foundation
import Synchronization
import Terminal
import TestSupport
import Testing

@testable import Desk
@testable import Registry

/// An instant that a test moves.
final class Watchmaker: Sendable {
  private let instant = Mutex(Instant(Sample.today, hour: 9))

  var now: Instant { instant.withLock(\.self) }

  func pass(minutes: Int, seconds: Int = 0) {
    instant.withLock {
      $0 = Instant(milliseconds: $0.milliseconds + Int64(minutes * 60 + seconds) * 1000)
    }
  }
}

/// Every line of the access log of a store.
func accessLines(_ store: Store) throws -> [Access] {
  let logins = Set(try store.professionals().keys)
  return try store.accesses(AccessQuery(logins: logins))
}

@Suite("What is read, searched, exported and printed is in the access log")
struct AccessNotingTests {
  private func office(_ robot: Robot, _ watch: Watchmaker) -> Office {
    Office(
      store: robot.office.store, draftsPath: TestStore.beside(robot.path, "drafts"),
      workplace: robot.office.workplace
    ) { watch.now }
  }

  @Test("the same reading by the same person is said once in ten minutes")
  func once() throws {
    let robot = try Robot()
    let watch = Watchmaker()
    let mine = office(robot, watch)
    let ids = robot.state.portfolio.ids
    func read(_ office: Office, _ id: DossierID) throws -> Int {
      _ = try #require(try office.dossier(id))
      return try accessLines(robot.office.store).count
    }
    #expect(try read(mine, ids[0]) == 1)
    #expect(try read(mine, ids[0]) == 1)
    watch.pass(minutes: 9, seconds: 59)
    #expect(try read(mine, ids[0]) == 1)
    #expect(try read(mine, ids[1]) == 2)
    watch.pass(minutes: 0, seconds: 1)
    #expect(try read(mine, ids[0]) == 3)
    let other = try Robot(as: "rkervella", path: robot.path)
    let common = try Robot.common(robot)
    _ = try #require(try mine.dossier(common))
    let before = try accessLines(robot.office.store).count
    _ = try #require(try other.office.dossier(common))
    let lines = try accessLines(robot.office.store)
    #expect(lines.count == before + 1)
    #expect(lines.filter { $0.login == "rkervella" }.map(\.dossier) == [common])
    #expect(lines.allSatisfy { $0.kind == .dossierRead && $0.dossier != nil })
  }

  @Test("on the screen too; what one may not open leaves nothing")
  func screen() throws {
    let robot = try Robot()
    robot.press(.enter)
    let id = try #require(robot.state.dossier?.dossier.id)
    robot.press(.character("?"), .escape, .tab, .control("r"))
    let lines = try accessLines(robot.office.store)
    #expect(lines.map(\.dossier) == [id])
    #expect(lines.map(\.day) == [Sample.today])
    let other = try Robot(as: "rkervella", path: robot.path)
    let closed = try #require(
      robot.state.portfolio.ids.first { id in
        !other.state.portfolio.ids.contains(id)
      })
    other.show(closed)
    #expect(other.state.dossier == nil)
    #expect(try accessLines(robot.office.store).count == 1)
  }

  @Test(
    "words typed letter after letter are one search; in vain, it is said; the words stand nowhere")
  func search() throws {
    let robot = try Robot()
    let common = try Robot.common(robot)
    try robot.record(.attempt, on: common, ["note": "Courrier au bailleur"])
    robot.press(.character("/"))
    robot.type("bailleurzibeline")
    let lines = try accessLines(robot.office.store).filter { $0.kind == .searched }
    #expect(lines.count == 2)
    #expect(lines.count { $0.amount == 0 } == 1)
    #expect(lines.allSatisfy { $0.dossier == nil && $0.detail == .none })
    robot.press(.escape, .character("/"))
    robot.type("courrier")
    #expect(try accessLines(robot.office.store).count { $0.kind == .searched } == 3)
    for path in [robot.path, robot.path + "-wal", TestStore.beside(robot.path, "drafts")] {
      let bytes = (try? Data(contentsOf: URL(filePath: path))) ?? Data()
      #expect(bytes.range(of: Data("zibeline".utf8)) == nil)
    }
  }

  @Test("a document with its dossier and its kind, a report, an agenda by its dossiers")
  func made() throws {
    let robot = try Robot()
    let id = try Robot.common(robot)
    let path = RunFolder.newPath("print", "txt")
    try robot.record(.print, on: id, ["document": "plans", "file": path])
    let made = try accessLines(robot.office.store).filter { $0.kind == .documentMade }
    #expect(made.map(\.dossier) == [id])
    #expect(made.map(\.detail.text) == ["plans"])
    let partner = robot.state.portfolio.rows.first { $0.id == id }?.line.socialWorker
    let agenda = try PointAgenda(robot.office, partner: partner)
    let read = try accessLines(robot.office.store).filter { $0.kind == .dossierRead }
    #expect(Set(read.compactMap(\.dossier)).count == agenda.count)
    let supervisor = try Robot(as: "mtanguy", path: robot.path, home: nil)
    let scope = try #require(supervisor.office.workplace.reportScope(unit: nil))
    _ = try supervisor.office.report(
      .monthly, period: ReportKind.monthly.usualPeriod(today: Sample.today), scope: scope)
    let reports = try accessLines(robot.office.store).filter { $0.login == "mtanguy" }
    #expect(reports.map(\.kind) == [.reportMade])
    #expect(reports.map(\.detail.text) == ["monthly"])
  }

  @Test("no name of anybody followed stands in it")
  func nameless() throws {
    let robot = try Robot()
    for id in robot.state.portfolio.ids.prefix(5) { _ = try robot.office.dossier(id) }
    let name = try #require(robot.state.portfolio.rows.first?.line.surname)
    _ = try robot.office.search(name)
    robot.office.noteExport(.listCSV, amount: 5)
    let rows = try robot.office.store.engine.read { session in
      try session.run("SELECT * FROM access")
    }
    #expect(rows.count == 7)
    let text = "\(rows)".folded
    for row in robot.state.portfolio.rows where row.line.surname.count > 3 {
      #expect(!text.contains(row.line.surname.folded))
    }
  }

  @Test("a log that cannot be written stops nobody, and is written once it can be")
  func unwritable() throws {
    let robot = try Robot()
    let store = robot.office.store
    let ids = robot.state.portfolio.ids
    try store.engine.write { session in
      _ = try session.run("ALTER TABLE access RENAME TO away")
    }
    robot.press(.enter)
    #expect(robot.state.dossier != nil)
    #expect(try robot.office.dossier(ids[1]) != nil)
    try store.engine.write { session in
      _ = try session.run("ALTER TABLE away RENAME TO access")
    }
    #expect(try accessLines(store).isEmpty)
    #expect(try robot.office.dossier(ids[2]) != nil)
    #expect(Set(try accessLines(store).compactMap(\.dossier)) == Set(ids.prefix(3)))
  }

  @Test("what waits is bounded")
  func bounded() {
    let keeper = AccessKeeper()
    for number in 0..<(AccessKeeper.most + 10) {
      keeper.wait(
        Access(
          id: "\(number)", at: Instant(Sample.today, hour: 9), login: "clegoff",
          kind: .dossierRead))
    }
    keeper.write { _ in throw StoreError.busy }
    var written: [Access] = []
    keeper.write { written = $0 }
    #expect(written.count == AccessKeeper.most)
    #expect(written.first?.id == "0")
  }
}
