import Casework
import Registry
import TestSupport
import Testing

@Suite("On a server a session in psql does in each dossier what the table of rights says")
struct DossierRightsTests {
  private static let own = Result { try RightsServer() }
  private let server: RightsServer

  init() throws { server = try Self.own.get() }

  private func standing(_ person: Professional, _ id: DossierID) throws -> Standing {
    let people = try server.store.professionals()
    let dossier = try #require(try server.store.dossier(id)).dossier
    return dossier.standing(of: person, among: people, on: RightsServer.today)
  }

  @Test("in the dossiers of these tests everybody stands in every way")
  func everybody() throws {
    var seen: [Side: Set<Standing>] = [:]
    for person in RightsServer.people {
      for id in [server.held, server.vacant] {
        seen[person.side, default: []].insert(try standing(person, id))
      }
    }
    #expect(seen == [.employment: Set(Standing.allCases), .social: Set(Standing.allCases)])
  }

  @Test("an entry of each kind is inserted by whoever may record it, under their own name only")
  func entries() throws {
    for person in RightsServer.people {
      var trial = ServerTrial()
      for id in [server.held, server.vacant] {
        for kind in Fact.Kind.allCases {
          for author in [person.login, "e.holder"] {
            trial.add(
              "\(id) \(kind) \(author)",
              """
              INSERT INTO entry (id, dossier, kind, version, payload, author, fact_on, recorded_at,
                parents, hash) VALUES ('essai', '\(id)', '\(kind.rawValue)', 1, '{}', '\(author)',
                '2026-12-31', '2026-12-31T12:00:00.000Z', '', 'ab')
              """)
          }
        }
      }
      let results = try trial.run(as: person.login, on: server)
      for id in [server.held, server.vacant] {
        let standing = try standing(person, id)
        for kind in Fact.Kind.allCases {
          let may =
            kind == .openedWithReason
            ? standing == .opener : kind.rights.contains { RightsTable.allows(standing, $0) }
          let place = "\(person.login) \(standing) \(kind)"
          #expect(results["\(id) \(kind) \(person.login)"] == .some(may ? 1 : nil), "\(place)")
          if person.login != "e.holder" {
            #expect(results["\(id) \(kind) e.holder"] == .some(nil), "\(place)")
          }
        }
      }
    }
  }

  /// What somebody who stands so may do in the tables of a dossier.
  private func rights(_ standing: Standing) -> [String: Bool] {
    func may(_ rights: Right...) -> Bool {
      rights.contains { RightsTable.allows(standing, $0) }
    }
    let records = may(.follow, .assign, .handOver, .takeUp, .answerRequests, .retain)
    let moves = may(.follow, .assign, .handOver, .takeUp)
    return [
      "entry select": may(.record), "entry update": false, "entry delete": false,
      "dossier_line select": may(.record), "dossier_line update": records || standing == .opener,
      "dossier_line delete": false, "phrase select": may(.search), "phrase insert": records,
      "phrase update": false, "phrase delete": may(.follow),
      "counted_fact select": may(.find) || standing.supervises, "counted_fact insert": records,
      "counted_fact update": records, "counted_fact delete": records,
      "standing select": may(.record), "standing insert": moves, "standing update": moves,
      "standing delete": moves, "standing open": false, "presence select": may(.record),
      "presence insert": may(.record), "presence insert for another": false,
    ]
  }

  private func trial(_ id: DossierID, as login: String) -> ServerTrial {
    var trial = ServerTrial()
    trial.add("presence select", "PERFORM 1 FROM presence WHERE session = 'là \(id)'")
    for (name, other) in [("insert", login), ("insert for another", "personne")] {
      trial.add(
        "presence \(name)",
        "INSERT INTO presence VALUES ('essai', '\(other)', '\(id)', '', '2026-12-31')")
    }
    for table in ["entry", "dossier_line", "phrase", "counted_fact", "standing"] {
      let words = table == "phrase" ? "body" : "1"
      trial.add("\(table) select", "PERFORM \(words) FROM \(table) WHERE dossier = '\(id)'")
      trial.add("\(table) update", "UPDATE \(table) SET dossier = dossier WHERE dossier = '\(id)'")
      trial.add("\(table) delete", "DELETE FROM \(table) WHERE dossier = '\(id)'")
    }
    trial.add(
      "phrase insert", "INSERT INTO phrase VALUES ('essai', '\(id)', 'shared', 'Dit', 'dit')")
    trial.add(
      "counted_fact insert",
      """
      INSERT INTO counted_fact VALUES ('\(id)', 'contact', '2026-12-31', '9999-12-31', NULL, NULL,
        0, '', '', 0, 0)
      """)
    for (name, standing) in [("insert", "holder"), ("open", "opener")] {
      trial.add(
        "standing \(name)",
        """
        INSERT INTO standing VALUES ('\(id)', 'e.stranger', 'social', '\(standing)', '2026-12-31',
          '2026-12-31')
        """)
    }
    return trial
  }

  @Test("rows of a dossier are read and changed by whoever may, table by table")
  func rows() throws {
    for id in [server.held, server.vacant] {
      try server.cluster.psql(
        "INSERT INTO binome.presence VALUES ('là \(id)', 'personne', '\(id)', '', '9999')",
        database: server.database)
    }
    for person in RightsServer.people {
      for id in [server.held, server.vacant] {
        let standing = try standing(person, id)
        // Nothing is searched, and nothing counts but one fact, where nobody works.
        let results = try trial(id, as: person.login).run(
          as: person.login, on: server)
        for (name, may) in rights(standing) {
          if id == server.vacant, name.hasPrefix("phrase"), !name.hasSuffix("insert") { continue }
          // A supervisor of the other side may have rows of theirs for their eyes only in evaluation.
          let expected = name == "counted_fact select" && person.role.isSupervisor ? true : may
          let place = "\(person.login) \(standing) \(name) \(String(describing: results[name]))"
          let hasRows = ((results[name] ?? nil) ?? 0) > 0
          #expect(hasRows == expected, "\(place)")
        }
      }
    }
  }

  @Test("of notes each reads those of their own side, their own, and the shared ones")
  func rooms() throws {
    for person in RightsServer.people {
      let standing = try standing(person, server.held)
      let found = try server.psql(
        person.role.isSupervisor
          ? "SELECT dossier FROM phrase WHERE false"
          : "SELECT body FROM phrase WHERE body LIKE 'dit %'",
        as: person.login)
      let letter = person.login.prefix(1)
      var expected: Set<String> = []
      if RightsTable.allows(standing, .search) {
        expected = ["dit e shared", "dit s shared", "dit \(letter) \(Room(person.side))"]
        if standing == .holder { expected.insert("dit \(letter) mine") }
      }
      #expect(Set(found) == expected, "\(person.login)")
    }
  }

  @Test(
    "a supervisor reads entries and lines without the texts, and the tables themselves not at all")
  func supervisors() throws {
    for login in ["e.chief", "s.chief"] {
      let file = try #require(try server.open(login).dossier(server.held))
      let whole = try #require(try server.store.dossier(server.held))
      let reader = Reader(
        side: login == "e.chief" ? .employment : .social, login: login, standing: .supervisor)
      #expect(file == whole.read(by: reader))
      let line = try #require(try server.open(login).line(server.held))
      #expect(line == DossierLine(whole.dossier).withoutTexts)
      var trial = ServerTrial()
      for (table, column) in [
        ("entry", "payload"), ("dossier_line", "barriers"), ("dossier_line", "agenda_words"),
        ("phrase", "body"),
      ] {
        trial.add("\(table) \(column)", "PERFORM \(column) FROM binome.\(table)")
      }
      let results = try trial.run(as: login, on: server)
      #expect(results.count == 4)
      #expect(results.values.allSatisfy { $0 == nil }, "\(results)")
    }
  }
}
