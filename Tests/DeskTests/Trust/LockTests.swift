import Casework
import Registry
import Terminal
import TestSupport
import Testing

@testable import Desk

@Suite("A desk that is locked shows nothing and opens nothing")
struct LockTests {
  private func desk(_ columns: Int = 80, _ rows: Int = 24) throws -> Robot {
    try Robot(columns: columns, rows: rows, path: Trial.copy(), isLoggedIn: true)
  }

  private func names(_ robot: Robot) -> [String] {
    robot.state.portfolio.rows.map(\.line.surname)
  }

  @Test("Locked by a key, opened by the passphrase, where it was left", arguments: [80, 160])
  func lockedAndOpened(columns: Int) throws {
    let robot = try desk(columns, columns == 80 ? 24 : 50)
    robot.press(.down, .down, .enter)
    let before = robot.screen
    let surname = try #require(robot.state.dossier?.dossier.person.surname)
    #expect(before.lowercased().contains(surname.lowercased()))

    robot.press(.character("L"))
    Golden.expect(robot.screen, named: "lock-\(columns == 80 ? "80x24" : "160x50")")
    #expect(names(robot).allSatisfy { !robot.screen.lowercased().contains($0.lowercased()) })
    #expect(robot.office.keys?.isOpen == false)

    robot.type("ce n'est pas elle")
    #expect(!robot.screen.contains("elle"))
    robot.press(.enter)
    #expect(robot.screen.contains("Ce n'est pas la bonne phrase de passe. Encore 9 essais."))
    robot.type(Store.trialPassphrase)
    robot.press(.enter)
    #expect(robot.office.keys?.isOpen == true)
    #expect(robot.screen.contains("Le poste est rouvert."))
    robot.press(.character("?"), .escape)
    #expect(robot.screen == before)
  }

  @Test("Nothing that others write is read while it is locked")
  func deaf() throws {
    let robot = try desk()
    robot.press(.character("L"))
    #expect(robot.state.update(.changed) == [])
    #expect(robot.state.update(.idle(.over)) == [])
    #expect(robot.state.update(.event(.mouse(.init(action: .wheelDown, position: .zero)))) == [])
    #expect(robot.state.lockedBy != nil)
  }

  @Test("What was being typed is there after the lock, and the draft too")
  func draft() throws {
    let robot = try desk()
    robot.show(try Robot.common(robot))
    robot.press(.character("t"))
    robot.press(.down, .down)
    robot.type("Sonnette")
    let form = try #require(robot.state.form)
    #expect("\(form.values)".contains("Sonnette"))
    robot.take(.idle(.soon))
    #expect(robot.screen.contains("Le poste se verrouille dans une minute"))
    robot.take(.idle(.over))
    #expect(!robot.screen.contains("Sonnette"))
    robot.press(.enter)
    #expect(robot.state.form?.values == form.values)
  }

  @Test("In an invented territory Enter is enough; quitting needs no passphrase")
  func trial() throws {
    let robot = try desk()
    robot.press(.character("L"))
    #expect(robot.screen.contains("Territoire d'essai : Entrée suffit."))
    robot.press(.control("q"))
    #expect(robot.hasQuit)
  }

  @Test("In earnest Enter alone tries nothing")
  func earnest() throws {
    let path = try Trial.copy()
    let robot = try Robot(path: path, isLoggedIn: true)
    var state = DeskState(
      workplace: robot.office.workplace, size: Size(columns: 80, rows: 24),
      content: try robot.office.home(), lock: .passphrase)
    #expect(state.close() == [.closeKeys])
    #expect(state.update(.event(.key(.enter))) == [])
    Golden.expect(state.view().text, named: "lock-passphrase-80x24")
    _ = state.update(.event(.paste("quelque chose")))
    #expect(state.update(.event(.key(.enter))) == [.unlock("quelque chose")])
    #expect(state.update(.event(.key(.enter))) == [])
  }

  @Test("Without accounts there is nothing to lock with")
  func withoutAccounts() throws {
    let robot = try Robot()
    robot.press(.character("L"))
    #expect(robot.screen.contains("rien à verrouiller"))
    robot.take(.idle(.over))
    #expect(robot.state.lockedBy == nil)
  }

  @Test("Keys of somebody else do not open it")
  func otherKeys() throws {
    let path = try Trial.copy()
    let robot = try Robot(path: path, isLoggedIn: true)
    let keys = try #require(robot.office.keys)
    keys.close()
    let other = try Trial.logIn("rkervella", robot.office.store)
    #expect(!keys.takeOver(other))
    #expect(!keys.isOpen)
    #expect(!other.isOpen)
  }
}

@Suite("When nobody touches the keyboard")
struct IdlePlanTests {
  private let start = ContinuousClock.Instant.now

  @Test("A minute before it is said, at the end it is done, once each")
  func stages() {
    var plan = IdleWatch.Plan(limit: .seconds(600), at: start)
    #expect(plan.next(at: start) == .seconds(540))
    #expect(plan.tell(at: start + .seconds(539)) == nil)
    #expect(plan.tell(at: start + .seconds(540)) == .soon)
    #expect(plan.tell(at: start + .seconds(541)) == nil)
    #expect(plan.next(at: start + .seconds(541)) == .seconds(59))
    #expect(plan.tell(at: start + .seconds(600)) == .over)
    #expect(plan.next(at: start + .seconds(600)) == nil)
    #expect(plan.tell(at: start + .seconds(900)) == nil)
  }

  @Test("A key starts again")
  func touch() {
    var plan = IdleWatch.Plan(limit: .seconds(600), at: start)
    _ = plan.tell(at: start + .seconds(545))
    plan.touch(at: start + .seconds(550))
    #expect(plan.tell(at: start + .seconds(600)) == nil)
    #expect(plan.tell(at: start + .seconds(1090)) == .soon)
    #expect(plan.tell(at: start + .seconds(1150)) == .over)
  }

  @Test("A machine that slept past the end wakes locked")
  func slept() {
    var plan = IdleWatch.Plan(limit: .seconds(600), at: start)
    #expect(plan.tell(at: start + .seconds(3600)) == .over)
  }

  @Test("A limit of a minute has no warning")
  func short() {
    var plan = IdleWatch.Plan(limit: .seconds(60), at: start)
    #expect(plan.next(at: start) == .seconds(60))
    #expect(plan.tell(at: start + .seconds(59)) == nil)
    #expect(plan.tell(at: start + .seconds(60)) == .over)
  }
}

@Suite("Line by line, a late answer asks for the passphrase")
struct LockingConsoleTests {
  private func ask(
    secrets: [String], after limit: Duration = .zero
  ) throws -> (answer: String?, written: [String], isOpen: Bool?) {
    let robot = try Robot(path: Trial.copy(), isLoggedIn: true)
    let script = ScriptedConsole(answers: ["3"], secrets: secrets)
    let console = LockingConsole(script, office: robot.office, after: limit)
    let answer = console.ask("?")
    return (answer, script.written, robot.office.keys?.isOpen)
  }

  @Test("wrong, then right: the answer stands")
  func opens() throws {
    let run = try ask(secrets: ["non", Store.trialPassphrase])
    #expect(run.answer == "3")
    #expect(run.isOpen == true)
    #expect(run.written.first?.contains("Phrase de passe de Claire LE GOFF") == true)
    #expect(run.written.contains { $0.contains("Encore 9 essais") })
  }

  @Test("nobody there: the desk is left with its keys closed")
  func leaves() throws {
    let run = try ask(secrets: [])
    #expect(run.answer == nil)
    #expect(run.isOpen == false)
  }

  @Test("an answer in time asks nothing")
  func inTime() throws {
    let run = try ask(secrets: [], after: .seconds(3600))
    #expect(run.answer == "3")
    #expect(run.written.isEmpty)
  }
}
