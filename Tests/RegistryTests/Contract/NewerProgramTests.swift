import Casework
import Registry
import TestSupport
import Testing

@Suite("A desk that is open while a newer program upgrades the store")
struct NewerProgramTests {
  @Test("writes nothing more, and says why", arguments: Engine.allCases)
  func refused(engine: Engine) throws {
    try engine.withStore { fixture throws in
      let file = try fixture.record(until: .signed)
      let (there, back) =
        engine == .sqlite
        ? ("PRAGMA user_version = 99", "PRAGMA user_version = 9")
        : ("UPDATE schema_version SET version = 99", "UPDATE schema_version SET version = 9")
      try fixture.tamper(there)
      #expect(throws: StoreError.newer(path: fixture.path, version: 99, known: 9)) {
        try fixture.record(.call("Appel"), on: day(5, 5, 2026), dossier: file.dossier.id)
      }
      #expect(try fixture.store.dossier(file.dossier.id) == file)
      try fixture.tamper(back)
      #expect(try fixture.entryCount() == file.entries.count)
    }
  }
}
