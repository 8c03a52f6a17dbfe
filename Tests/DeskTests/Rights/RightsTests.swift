import Casework
import Registry
import TestSupport
import Testing

@testable import Desk

@Suite("Each person reads and does what the table of rights says, and nothing else")
struct RightsTests {
  /// How somebody stands to a dossier, reckoned from what they were given.
  private func standing(
    _ person: Professional, _ dossier: RightsWorld.Given, _ world: RightsWorld
  ) -> Standing {
    let (today, login) = (RightsWorld.today, person.login)
    if person.role.isSupervisor {
      guard dossier.seats[person.side] != nil else { return .supervisorOfNobody }
      return world.reach(person, dossier) == .lines ? .supervisor : .stranger
    }
    if dossier.seats.values.contains(login) { return .holder }
    if dossier.members(on: today).contains(login) { return .standIn }
    if dossier.invited.contains(login) { return .invited }
    if dossier.readers(on: today).contains(login) { return .formerHolder }
    return world.reach(person, dossier) == .shared ? .opener : .stranger
  }

  @Test("every cell, over everybody and every dossier")
  func cells() throws {
    let world = try RightsWorld(dossiers: 42)
    var seen: Set<Standing> = []
    for person in RightsWorld.professionals {
      let office = try world.office(person.login)
      let found = Set(try office.portfolio().lines.map(\.id))
      let searched = Set(try office.search("zq").map(\.dossier))
      for dossier in world.given {
        let standing = standing(person, dossier, world)
        seen.insert(standing)
        func may(_ right: Right) -> Bool { RightsTable.allows(standing, right) }
        let file = try office.dossier(dossier.id)
        let place = "\(person.login) \(standing) \(dossier)"
        #expect((file != nil) == may(.record), "\(place)")
        #expect(found.contains(dossier.id) == may(.find), "\(place)")
        #expect(searched.contains(dossier.id) == may(.search), "\(place)")
        expectWords(of: file, person, dossier, may, place)
        try expectActs(person, dossier, standing, world, place)
      }
    }
    #expect(seen == Set(Standing.allCases))
  }

  private func expectWords(
    of file: DossierFile?, _ person: Professional, _ dossier: RightsWorld.Given,
    _ may: (Right) -> Bool, _ place: String
  ) {
    let words = Set(RightsWorld.planted(in: "\(file.map { "\($0)" } ?? "")").map(String.init))
    func expect(_ room: Room, by login: String, _ right: Right) {
      let word = words.contains { $0.contains("x\(room.rawValue)x\(login)") }
      #expect(word == may(right), "\(place) \(room) \(login)")
    }
    for (side, holder) in dossier.seats {
      expect(.shared, by: holder, .sharedNotes)
      expect(Room(side), by: holder, side == person.side ? .sideNotes : .otherSideNotes)
      expect(.mine, by: holder, holder == person.login ? .ownNotes : .othersNotes)
      if side == .employment {
        #expect(words.contains { $0.contains("xplansx") } == may(.texts), "\(place)")
      }
    }
  }

  /// Acts are tried on a copy of the rule, so that the dossier stays as it is.
  private func expectActs(
    _ person: Professional, _ dossier: RightsWorld.Given, _ standing: Standing,
    _ world: RightsWorld, _ place: String
  ) throws {
    let whole = try #require(try world.store.dossier(dossier.id))
    let office = try world.office(person.login)
    func isAllowed(_ command: Command) -> Bool {
      do throws(Refusal) {
        _ = try command.decide(
          on: RightsWorld.today, dossier: whole.dossier, entries: whole.entries,
          Circumstances(
            actor: person, today: RightsWorld.today, conventions: office.workplace.book,
            colleagues: office.workplace.professionals))
        return true
      } catch {
        return ![.notAMember, .supervisor, .supervisorsOnly, .notYourSeat(.employment)].contains(
          error)
      }
    }
    let colleague = person.login == "a4" ? "a3" : "a4"
    #expect(
      isAllowed(.attempt(Attempted(medium: .letter, result: .noAnswer)))
        == RightsTable.allows(standing, .follow), "\(place)")
    #expect(
      isAllowed(.assign(.employment, login: colleague)) == RightsTable.allows(standing, .assign),
      "\(place)")
    #expect(
      isAllowed(.request(Requested(right: .access)))
        == RightsTable.allows(standing, .answerRequests), "\(place)")
    #expect(
      isAllowed(.holdRetention(RetentionHeld(reason: "Recours", until: RightsWorld.today)))
        == RightsTable.allows(standing, .retain), "\(place)")
    if person.side == .employment {
      let sent = HandoverSent(
        kind: .change, side: .employment, to: colleague, from: RightsWorld.today)
      let mayHandOver =
        RightsTable.allows(standing, .handOver)
        && (person.role.isSupervisor || dossier.seats[.employment] == person.login)
      #expect(isAllowed(.handOver(sent)) == mayHandOver, "\(place)")
    }
  }

  @Test(
    "25 000 random readings, searches, lists and acts show no word outside the rights",
    arguments: [1, 2, 3, 4] as [UInt64])
  func walk(seed: UInt64) throws {
    let world = try RightsWorld(dossiers: 30)
    var dice = Dice(seed: seed)
    var (shown, refused) = (0, 0)
    // On a server each step crosses a connection: fewer of them.
    let steps = TestStore.isOnServer ? 1_000 : 25_000
    for _ in 0..<steps {
      let person = try #require(RightsWorld.professionals.randomElement(using: &dice))
      let number = Int.random(in: 0..<world.given.count, using: &dice)
      let office = try world.office(person.login)
      let dossier = world.given[number]
      switch Int.random(in: 0..<100, using: &dice) {
      case 0..<70:
        let file = try office.dossier(dossier.id)
        let expected = world.reach(person, dossier) != .nothing
        try #require((file != nil) == expected, "\(person.login) \(dossier)")
        guard let file else {
          refused += 1
          continue
        }
        for entry in file.entries {
          for word in RightsWorld.planted(in: entry.fact.words) {
            try #require(world.mayRead(word, person), "\(person.login) \(word)")
            shown += 1
          }
        }
      case 70..<71:
        for passage in try office.search("zq") {
          for word in RightsWorld.planted(in: passage.body) {
            try #require(world.mayRead(word, person), "\(person.login) \(word)")
            shown += 1
          }
        }
      case 71..<73:
        let text = "\(try office.home())"
        try #require(RightsWorld.planted(in: text).allSatisfy { world.mayRead($0, person) })
      default:
        guard dossier.words < 12 || !dossier.members(on: RightsWorld.today).contains(person.login)
        else { continue }
        let room = try #require(Room.allCases.randomElement(using: &dice))
        let note = Note(world.word(number, room.rawValue, person.login), room: room)
        let outcome = try world.record(
          .attempt(Attempted(medium: .letter, result: .noAnswer, note: note)), by: person.login,
          on: RightsWorld.today, dossier: dossier.id)
        let isMember = dossier.members(on: RightsWorld.today).contains(person.login)
        let mayKeep = isMember && (room.side == nil || room.side == person.side)
        if case .recorded = outcome {
          try #require(mayKeep, "\(person.login) \(room)")
          world.given[number].words += 1
        } else {
          try #require(!mayKeep, "\(person.login) \(room) \(outcome)")
          refused += 1
        }
      }
    }
    // The walk saw both what is allowed and what is not.
    #expect(shown > steps / 5)
    #expect(refused > steps / 5)
  }

  @Test("a line says of everybody what the dossier says, but for a seat that was given up")
  func lines() throws {
    let world = try RightsWorld(dossiers: 42)
    let people = try world.store.professionals()
    for person in RightsWorld.professionals {
      for dossier in world.given {
        let line = try #require(try world.store.line(dossier.id))
        let whole = try #require(try world.store.dossier(dossier.id)).dossier
        let fromLine = line.standing(of: person, among: people, on: RightsWorld.today)
        let fromDossier = whole.standing(of: person, among: people, on: RightsWorld.today)
        if fromDossier == .formerHolder {
          #expect(fromLine == .stranger)
        } else {
          #expect(fromLine == fromDossier, "\(person.login) \(dossier)")
        }
      }
    }
  }
}
