import Casework
import Foundation
import Registry
import TestSupport
import Testing

@Suite("No word that is kept stands in any file")
struct RawBytesTests {
  private func holds(_ bytes: Data, _ secret: String) -> Bool {
    bytes.range(of: Data(secret.utf8)) != nil
      || bytes.range(of: Data(secret.folded.utf8)) != nil
      || bytes.range(of: Data(Data(secret.utf8).base64EncodedString().dropLast(4).utf8)) != nil
  }

  @Test("neither in the store, nor beside it, nor in drafts, while it is open and after")
  func raw() throws {
    try Engine.sqlite.withStore { fixture throws in
      let keys = try fixture.enrol()
      let own = try #require(keys["mbriand"])
      let drafts = fixture.folder + "/brouillons"
      let box = try DraftBox(at: drafts, for: fixture.store, keys: own)
      let secrets = [
        "Kumquat Émeraude", "Zibeline Violette", "Xylophone Écarlate", "Quetzal Orange",
      ]
      let id = try fixture.record(until: .signed, keys: keys).dossier.id
      func add(_ command: Command, by actor: Professional = Team.adviser) throws {
        try fixture.record(
          command, by: actor, on: day(3, 3, 2026), dossier: id, keys: keys[actor.login])
      }
      try add(.attempt(Note(secrets[0], room: .employment)))
      try add(
        .report(.social, note: Note(secrets[1], room: .social), actions: []), by: Team.socialWorker)
      try add(.attempt(Note("Rien", room: .mine)))
      let target = try #require(try fixture.store.dossier(id)?.entries.last?.id)
      try add(
        .replace(
          target, on: day(3, 3, 2026),
          .attempted(
            Attempted(medium: .email, result: .noAnswer, note: Note(secrets[2], room: .mine)))))
      try add(.attempt(Note("Témoin Bleu")))
      try box.keep(
        #"{"note":["\#(secrets[3])"]}"#, author: "mbriand", dossier: id, act: "attempt",
        at: Trust.now)
      try box.keep(secrets[3], author: "mbriand", kind: "filter", name: "f")
      _ = try fixture.store.search(
        "kumquat", in: .seat(.employment, login: "mbriand", on: Trust.today),
        readBy: .of(.employment), keys: own, limit: 5)
      let folder = String(fixture.path.prefix(upTo: fixture.path.lastIndex(of: "/") ?? "".endIndex))
      func expectSilence() throws {
        var all = Data()
        for name in try names(in: folder) { all += try bytes(of: folder + "/" + name) }
        for secret in secrets { #expect(!holds(all, secret), "\(secret)") }
        #expect(!holds(all, Trust.passphrase))
        // The same search finds what is shared: it does look.
        #expect(holds(all, "Témoin Bleu"))
      }
      try expectSilence()
      #expect(try names(in: folder).count >= 4)
      #expect(
        try box.draft(author: "mbriand", dossier: id, act: "attempt")?.body.contains(secrets[3])
          == true)
      #expect(try box.keepsakes(author: "mbriand", kind: "filter").map(\.body) == [secrets[3]])
      fixture.store.close()
      try expectSilence()
    }
  }

  @Test("a draft under seal is nothing to other keys, nor without any; one in clear is read by all")
  func drafts() throws {
    try Engine.sqlite.withStore { fixture throws in
      let keys = try fixture.enrol()
      let path = fixture.folder + "/brouillons"
      func box(_ login: String?) throws -> DraftBox {
        try DraftBox(at: path, for: fixture.store, keys: login.flatMap { keys[$0] })
      }
      try box(nil).keep("Clair", author: "mbriand", dossier: nil, act: "a", at: Trust.now)
      try box("mbriand").keep("Scellé", author: "mbriand", dossier: nil, act: "b", at: Trust.now)
      try box("mbriand").keep("Filtre", author: "mbriand", kind: "filter", name: "f")
      for login in ["mbriand", "ygourvil", nil] {
        let box = try box(login)
        let isOwn = login == "mbriand"
        #expect(try box.draft(author: "mbriand", dossier: nil, act: "a")?.body == "Clair")
        #expect(
          try box.draft(author: "mbriand", dossier: nil, act: "b")?.body
            == (isOwn ? "Scellé" : nil))
        #expect(
          try box.keepsakes(author: "mbriand", kind: "filter").map(\.body)
            == (isOwn ? ["Filtre"] : []))
      }
      try box("mbriand").keep("", author: "mbriand", kind: "filter", name: "f")
      #expect(try box("mbriand").keepsakes(author: "mbriand", kind: "filter").isEmpty)
    }
  }
}
