import Casework
import Dispatch
import Registry
import Terminal
import TestSupport
import Testing

@testable import Desk

@Suite("A desk says where it is, and sees who else is there")
struct PresenceTests {
  @Test("opening a dossier, a form, leaving it, going back: told as it happens")
  func told() throws {
    let claire = try Robot()
    let rozenn = try claire.beside("rkervella")
    claire.open("diallo am")
    #expect(try claire.others() == [])
    rozenn.open("diallo am")
    #expect(rozenn.state.dossier?.others.map(\.login) == ["clegoff"])
    #expect(try claire.others() == ["rkervella"])
    rozenn.press(.character("e"))
    #expect(try claire.others() == ["rkervella diagnose"])
    rozenn.press(.escape)
    #expect(try claire.others() == ["rkervella"])
    rozenn.press(.escape)
    #expect(rozenn.state.dossier == nil)
    #expect(try claire.others() == [])
  }

  @Test("from one dossier to the next, a desk is only in the one it shows")
  func oneAtATime() throws {
    let claire = try Robot()
    let rozenn = try claire.beside("rkervella")
    claire.open("diallo am")
    rozenn.open("diallo am")
    #expect(try claire.others() == ["rkervella"])
    rozenn.take(.event(.key(.escape)))
    rozenn.open("evrard")
    #expect(try claire.others() == [])
  }

  @Test("a locked desk is nowhere; opened again it is back")
  func locked() throws {
    let claire = try Robot(path: Trial.copy(), isLoggedIn: true)
    let rozenn = try claire.beside("rkervella")
    rozenn.open("diallo am")
    claire.open("diallo am")
    #expect(try rozenn.others() == ["clegoff"])
    claire.press(.character("L"))
    #expect(claire.state.lockedBy != nil)
    #expect(try rozenn.others() == [])
    claire.press(.enter)
    #expect(claire.state.lockedBy == nil)
    #expect(try rozenn.others() == ["clegoff"])
    #expect(claire.state.dossier?.others.map(\.login) == ["rkervella"])
  }

  @Test("an office that ends leaves, once")
  func ended() throws {
    let claire = try Robot()
    let rozenn = try claire.beside("rkervella")
    claire.open("diallo am")
    rozenn.open("diallo am")
    rozenn.office.leave()
    #expect(rozenn.office.place == nil)
    #expect(try claire.others() == [])
  }

  @Test("time to say it again says it and asks who is there; nowhere, there is nothing to say")
  func again() throws {
    let robot = try Robot()
    #expect(robot.state.update(.stillThere) == [])
    robot.open("diallo am")
    let place = try #require(robot.state.place)
    #expect(robot.state.update(.stillThere) == [.present(place)])
  }

  @Test(
    "what a desk of this machine left when it was killed is nobody; of another machine, one cannot tell"
  )
  func killed() throws {
    let claire = try Robot()
    claire.open("diallo am")
    let id = try #require(claire.state.dossier?.dossier.id)
    let (store, now) = (claire.office.store, claire.office.hand.now)
    // A number that no process has.
    let here = "1 \(DeskName.machine) 2147483647"
    for name in [here, "2 ailleurs 2147483647"] {
      try store.present(Presence(session: name, login: "clegoff", dossier: id), at: now)
    }
    try claire.look()
    #expect(claire.state.dossier?.others.map(\.session) == ["2 ailleurs 2147483647"])
    #expect(try !store.presences(of: id, at: now).map(\.session).contains(here))
  }

  @Test("it is said again and again, until there is nothing to say")
  func renewed() {
    let said = DispatchSemaphore(value: 0)
    let renewal = PresenceRenewal(every: .milliseconds(1)) { said.signal() }
    renewal.turn(on: true)
    for _ in 0..<3 { #expect(said.wait(timeout: .now() + 10) == .success) }
    renewal.turn(on: false)
    renewal.turn(on: true)
    #expect(said.wait(timeout: .now() + 10) == .success)
    renewal.turn(on: false)
  }

  @Test("whoever may not open a dossier is not told who reads it")
  func secret() throws {
    let claire = try Robot(path: Agency.copy())
    claire.open("diallo am")
    let id = try #require(claire.state.dossier?.dossier.id)
    let people = claire.office.workplace.professionals.values.sorted { $0.login < $1.login }
    var told: Set<Bool> = []
    for person in people where person.login != "clegoff" {
      let other = try claire.beside(person.login)
      let file = try #require(try other.office.store.dossier(id))
      let mayOpen = other.office.workplace.mayOpen(file.dossier)
      #expect(
        other.office.others(at: id)?.map(\.login) == (mayOpen ? ["clegoff"] : []), "\(person.login)"
      )
      told.insert(mayOpen)
    }
    #expect(told == [true, false])
  }

  @Test("what others see of a form is read back as it was said, for every act")
  func codes() {
    for act in ActName.allCases {
      for item in [nil, "01"] {
        let writing = Writing(act, about: item)
        #expect(Writing(code: writing.code) == writing)
      }
    }
    #expect(Writing(code: "") == nil)
    #expect(Writing(code: "later-act 01") == nil)
  }

  @Test("each side writes its own half; the same half, the same line, the contract are one place")
  func places() {
    func meets(_ mine: Writing, _ theirs: Writing, _ sides: (Side, Side)) -> Bool {
      !mine.sections(sides.0, among: []).isDisjoint(with: theirs.sections(sides.1, among: []))
    }
    let across = (Side.employment, Side.social)
    #expect(!meets(Writing(.diagnose), Writing(.diagnose), across))
    #expect(meets(Writing(.diagnose), Writing(.trust), (.social, .social)))
    #expect(!meets(Writing(.agree), Writing(.agree), across))
    #expect(meets(Writing(.synthesize), Writing(.synthesize), across))
    #expect(meets(Writing(.sign), Writing(.close), across))
    #expect(meets(Writing(.advance, about: "1"), Writing(.correct, about: "1"), across))
    #expect(!meets(Writing(.advance, about: "1"), Writing(.advance, about: "2"), across))
    #expect(!meets(Writing(.contact), Writing(.contact), across))
  }
}
