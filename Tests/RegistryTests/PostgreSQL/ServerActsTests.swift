import Casework
import Registry
import TestSupport
import Testing

@Suite(
  "On a server everybody works under their own role, and what they record is whole", .serialized)
struct ServerActsTests {
  private static let own = Result { try RightsServer() }
  private let server: RightsServer

  init() throws { server = try Self.own.get() }

  private func record(
    _ command: Command, by login: String, dossier: DossierID?,
    on day: CivilDate = RightsServer.today
  ) throws -> DossierFile {
    let store = try server.open(login)
    defer { store.close() }
    return try RightsServer.record(command, by: login, in: store, dossier: dossier, on: day)
  }

  private func findings() throws -> [Finding] { try server.store.verify().findings }

  private func person(_ number: String) -> Person {
    var person = Person(surname: "Traoré", givenNames: "Fanta")
    person.surname += " " + number
    person.birthDate = day(2, 2, 1990)
    person.ftIdentifier = FTIdentifier(number)
    return person
  }

  @Test("a whole path by the two professionals, from the identification to the exit")
  func path() throws {
    let begun = day(1, 3, 2026)
    let id = try record(
      .open(person("2000001A"), adviser: "e.holder", socialWorker: "s.holder"), by: "e.holder",
      dossier: nil, on: begun
    ).dossier.id
    let acts: [(Command, String)] = [
      (.informed, "e.holder"), (.recordPart(.employmentHalf), "e.holder"),
      (.recordPart(.socialHalf), "s.holder"), (.agree, "e.holder"), (.agree, "s.holder"),
      (.presentation, "e.holder"), (.signature, "s.holder"),
      (.planAction(.todo("Code")), "e.holder"),
      (.report(.bipartite, note: Note("Ensemble")), "s.holder"), (.exit(), "e.holder"),
    ]
    for (command, login) in acts { try _ = record(command, by: login, dossier: id, on: begun) }
    #expect(try server.store.dossier(id)?.dossier.stage == .exited)
    #expect(try findings() == [])
  }

  @Test("a person is identified for colleagues, by anybody, and is then theirs")
  func identified() throws {
    for (number, login) in ["e.stranger", "s.chief", "e.other"].enumerated() {
      let id = try record(
        .open(person("200001\(number)A"), adviser: "e.holder", socialWorker: "s.holder"), by: login,
        dossier: nil
      ).dossier.id
      #expect(try server.open("e.holder").dossier(id) != nil)
      let store = try server.open("s.stranger")
      #expect(try store.dossier(id) == nil)
      #expect(try store.line(id) == nil)
      let again = try store.record(
        .open(person("200001\(number)A"), adviser: nil, socialWorker: nil),
        on: RightsServer.today, dossier: nil, seen: nil, by: RightsServer.hand("s.stranger"))
      let contact = RightsServer.people.first { $0.login == "s.holder" }
      #expect(again.refusal == .alreadyFollowed(id, contact: contact))
    }
    #expect(try findings() == [])
  }

  @Test(
    "a seat goes from one to another: assigned by a supervisor, sent, lent, taken up, given back")
  func seats() throws {
    let id = try record(
      .open(person("2000020A"), adviser: nil, socialWorker: "s.holder"), by: "s.holder",
      dossier: nil, on: day(1, 3, 2026)
    ).dossier.id
    _ = try record(.informed, by: "s.holder", dossier: id, on: day(2, 3, 2026))
    _ = try record(
      .planAction(.todo("Dossier CAF", in: .social)), by: "s.holder", dossier: id,
      on: day(2, 3, 2026))
    _ = try record(
      .assign(.employment, login: "e.holder"), by: "e.chief", dossier: id, on: day(1, 3, 2026))
    _ = try record(
      .assign(.employment, login: "e.stranger"), by: "e.chief", dossier: id, on: day(3, 3, 2026))
    let other = try #require(RightsServer.people.first { $0.login == "e.opener" })
    var file = try record(
      .standIn(other, from: RightsServer.today, until: day(9, 1, 2027)), by: "e.stranger",
      dossier: id)
    let lent = try #require(file.dossier.handovers.last?.id)
    _ = try record(.takeUp(lent), by: "e.opener", dossier: id)
    _ = try record(.call("Appel"), by: "e.opener", dossier: id)
    _ = try record(.end(lent), by: "e.opener", dossier: id)
    file = try record(
      .change(to: other, from: RightsServer.today), by: "e.stranger", dossier: id)
    let sent = try #require(file.dossier.handovers.last?.id)
    file = try record(.takeUp(sent), by: "e.opener", dossier: id)
    #expect(file.dossier.holder(.employment) == "e.opener")
    #expect(try findings() == [])
  }

  @Test("a correction, a request, a hold; what a supervisor records wipes nothing of the texts")
  func together() throws {
    let id = server.held
    var file = try record(.call("Appel long"), by: "e.holder", dossier: id)
    let call = try #require(file.entries.last)
    _ = try record(
      .planAction(.todo("Permis", due: day(3, 1, 2027))), by: "e.holder", dossier: id)
    _ = try record(
      .request(Requested(right: .access, words: "Sa copie")), by: "s.chief", dossier: id)
    _ = try record(
      .holdRetention(RetentionHeld(reason: "Recours", until: day(1, 3, 2030))), by: "e.chief",
      dossier: id)
    file = try record(
      .replace(
        call.id, on: RightsServer.today,
        .contacted(Contacted(medium: .telephone, note: "Appel bref"))), by: "e.holder", dossier: id)
    try _ = record(.strike(call.id), by: "e.holder", dossier: id)
    #expect(try server.store.line(id)?.agenda.contains { $0.label == "Permis" } == true)
    #expect(try findings() == [])
  }

  @Test("opening with a reason gives two days, and a refused one leaves nothing")
  func opening() throws {
    let id = try record(
      .open(person("2000030A"), adviser: "e.holder", socialWorker: "s.holder"), by: "e.holder",
      dossier: nil
    ).dossier.id
    let store = try server.open("s.stranger")
    func open(_ command: Command) throws -> Outcome {
      try store.record(
        command, on: RightsServer.today, dossier: nil, seen: nil,
        by: RightsServer.hand("s.stranger"))
    }
    #expect(try open(.reading("2000030A", reason: "court")).refusal == .reasonTooShort(15))
    #expect(try store.dossier(id) == nil)
    #expect(try open(.reading("9999999Z")).refusal == .notDesignated)
    #expect(try open(.reading("2000030A")).recorded?.dossier.id == id)
    #expect(try store.dossier(id) != nil)
    #expect(try open(.reading("2000030A")).recorded != nil)
    #expect(throws: StoreError.notAllowed) {
      try store.record(
        .call("Appel"), on: RightsServer.today, dossier: id, seen: nil,
        by: RightsServer.hand("e.holder"))
    }
    let seen = try server.open("s.chief").openings(from: RightsServer.today)
    #expect(seen.allSatisfy { $0.author != "s.stranger" || $0.dossier == id })
    #expect(try findings() == [])
  }

  @Test("what begins an opening gives nothing without its reason")
  func bare() throws {
    let begun = try? server.psql("SELECT begin_opening('\(server.vacant)')", as: "e.former")
    #expect(begun == nil)
    #expect(try server.open("e.former").dossier(server.vacant) == nil)
    #expect(try findings() == [])
  }

  @Test("who was let go comes in no more; another password lets in again")
  func dismissed() throws {
    let address = server.cluster.address(of: server.database)
    try Store.dismiss("e.other", onServer: address)
    #expect(throws: StoreError.self) { try server.open("e.other") }
    #expect(throws: StoreError.self) {
      try Store(
        openingAt: server.cluster.address(of: server.database, role: "e.chief"), password: "faux")
    }
    try Store.admit("e.other", password: RightsServer.password("e.other"), onServer: address)
    #expect(try server.open("e.other").dossier(server.vacant) != nil)
    #expect(throws: StoreError.self) {
      try Store.admit("personne", password: "secret", onServer: address)
    }
    #expect(throws: StoreError.self) { try Store.dismiss("registre", onServer: address) }
  }
}
