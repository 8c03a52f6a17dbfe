import Casework
import Foundation
import Registry
import TestSupport
import Testing

@Suite("What is being typed is kept for who types it")
struct DraftTests {
  private func at(_ minute: Int) -> Instant { Instant(day(12, 1, 2026), hour: 9, minute: minute) }

  private func box(_ fixture: Fixture) throws -> DraftBox {
    try DraftBox(at: fixture.folder + "/drafts", for: fixture.store)
  }

  @Test("a draft is kept, replaced and dropped", arguments: Engine.allCases)
  func life(engine: Engine) throws {
    try engine.withStore { fixture throws in
      let drafts = try box(fixture)
      func draft() throws -> (body: String, savedAt: Instant)? {
        try drafts.draft(author: "mbriand", dossier: "dossier-1", act: "contact")
      }
      #expect(try draft() == nil)
      try drafts.keep(
        "Vu", author: "mbriand", dossier: "dossier-1", act: "contact", at: at(1))
      try drafts.keep(
        "Vue à l'agence…", author: "mbriand", dossier: "dossier-1", act: "contact", at: at(2))
      #expect(try draft()?.body == "Vue à l'agence…")
      #expect(try draft()?.savedAt == at(2))
      try drafts.drop(author: "mbriand", dossier: "dossier-1", act: "contact")
      #expect(try draft() == nil)
      try drafts.drop(author: "mbriand", dossier: "dossier-1", act: "contact")
    }
  }

  @Test("another author, dossier or act does not see it", arguments: Engine.allCases)
  func onlyTheirs(engine: Engine) throws {
    try engine.withStore { fixture throws in
      let drafts = try box(fixture)
      try drafts.keep("Vu", author: "mbriand", dossier: "dossier-1", act: "contact", at: at(1))
      #expect(
        try drafts.draft(author: "sdiarra", dossier: "dossier-1", act: "contact") == nil)
      #expect(
        try drafts.draft(author: "mbriand", dossier: "dossier-2", act: "contact") == nil)
      #expect(try drafts.draft(author: "mbriand", dossier: nil, act: "contact") == nil)
      #expect(try drafts.draft(author: "mbriand", dossier: "dossier-1", act: "exit") == nil)
      try drafts.drop(author: "sdiarra", dossier: "dossier-1", act: "contact")
      #expect(
        try drafts.draft(author: "mbriand", dossier: "dossier-1", act: "contact")?.body == "Vu")
    }
  }

  @Test("a draft outlives the program, and is no entry", arguments: Engine.allCases)
  func outlives(engine: Engine) throws {
    try engine.withStore { fixture throws in
      let drafts = try box(fixture)
      try drafts.keep("Vu", author: "mbriand", dossier: "dossier-1", act: "contact", at: at(1))
      fixture.store.close()
      let again = try engine.open(fixture.path)
      defer { again.close() }
      let draft = try DraftBox(at: fixture.folder + "/drafts", for: again)
        .draft(author: "mbriand", dossier: "dossier-1", act: "contact")
      #expect(draft?.body == "Vu")
      #expect(try again.verify().entries == 0)
    }
  }

  @Test("one file of drafts serves several stores without mixing them", arguments: Engine.allCases)
  func severalStores(engine: Engine) throws {
    try engine.withStore { fixture throws in
      let drafts = try box(fixture)
      try drafts.keep("Vu", author: "mbriand", dossier: "dossier-1", act: "contact", at: at(1))
      let elsewhere = try Store.create(at: fixture.folder + "/autre")
      defer { elsewhere.close() }
      let others = try DraftBox(at: fixture.folder + "/drafts", for: elsewhere)
      #expect(try others.draft(author: "mbriand", dossier: "dossier-1", act: "contact") == nil)
      try others.drop(author: "mbriand", dossier: "dossier-1", act: "contact")
      #expect(
        try drafts.draft(author: "mbriand", dossier: "dossier-1", act: "contact")?.body == "Vu")
    }
  }

  @Test(
    "a store keeps no draft: the words are in the file of drafts only",
    arguments: Engine.allCases)
  func notInTheStore(engine: Engine) throws {
    try engine.withStore { fixture throws in
      let words = "Une phrase que personne d'autre ne lit"
      try box(fixture).keep(words, author: "mbriand", dossier: nil, act: "contact", at: at(1))
      fixture.store.close()
      if engine == .sqlite {
        #expect(try bytes(of: fixture.path).range(of: Data(words.utf8)) == nil)
      }
      let mode = try FileManager.default.attributesOfItem(atPath: fixture.folder + "/drafts")[
        .posixPermissions]
      #expect(mode as? Int == 0o600)
    }
  }
}
