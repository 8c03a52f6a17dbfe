import Casework
import Foundation
import Registry
import TestSupport
import Testing

@Suite("A file that is not a whole store is named for what it is, and left as it was")
struct RefusedFileTests {
  /// Expects the file at `path` to be refused, and nothing in its folder to change.
  private func expectRefused(_ path: String, in folder: String, _ expected: StoreError) throws {
    func content() throws -> [String: Data?] {
      try Dictionary(
        uniqueKeysWithValues: names(in: folder).map { ($0, try? bytes(of: folder + "/" + $0)) })
    }
    let before = try content()
    #expect(throws: expected) { _ = try Store(openingAt: path) }
    #expect(try content() == before)
  }

  /// A closed store with one dossier in it.
  private func withClosedStore(_ body: (_ path: String, _ folder: String) throws -> Void) throws {
    try withFolder { folder throws in
      let path = folder + "/territoire.binome"
      let store = try Store.create(at: path)
      try store.keep(Team.all)
      _ = try store.record(
        .open(), on: day(12, 1, 2026), dossier: nil, seen: nil, by: Fixture.hand(Team.adviser))
      store.close()
      #expect(try names(in: folder) == ["territoire.binome"])
      try body(path, folder)
    }
  }

  @Test("no file", arguments: ["/absent.binome", "/absent/absent.binome"])
  func missing(name: String) throws {
    try withFolder { folder throws in
      try expectRefused(folder + name, in: folder, .notFound(path: folder + name))
    }
  }

  @Test(
    "something else",
    arguments: [
      Data(), Data("bonjour".utf8), Data(repeating: 0, count: 4096),
      Data("SQLite format 3\0".utf8), Data(repeating: 0xFF, count: 100),
    ])
  func foreign(content: Data) throws {
    try withFolder { folder throws in
      let path = folder + "/autre.binome"
      try write(content, to: path)
      try expectRefused(path, in: folder, .foreign(path: path))
    }
  }

  @Test("a store of another program")
  func otherProgram() throws {
    try withClosedStore { path, folder throws in
      var data = try bytes(of: path)
      data[70] ^= 1
      try write(data, to: path)
      try expectRefused(path, in: folder, .foreign(path: path))
    }
  }

  @Test("a folder")
  func folder() throws {
    try withFolder { folder throws in
      try expectRefused(folder, in: folder, .foreign(path: folder))
    }
  }

  @Test("a file cut short, anywhere", arguments: [0.99, 0.75, 0.5, 0.1])
  func truncated(part: Double) throws {
    try withClosedStore { path, folder throws in
      let data = try bytes(of: path)
      try write(data.prefix(Int(Double(data.count) * part)), to: path)
      try expectRefused(path, in: folder, .truncated(path: path))
    }
  }

  @Test("a file cut short beside an empty journal")
  func truncatedWithJournal() throws {
    try withClosedStore { path, folder throws in
      try write(try bytes(of: path).prefix(40_000), to: path)
      try write(Data(), to: path + "-wal")
      try expectRefused(path, in: folder, .truncated(path: path))
    }
  }

  @Test("a file cut inside its first bytes", arguments: [1, 16, 99])
  func stub(count: Int) throws {
    try withClosedStore { path, folder throws in
      try write(try bytes(of: path).prefix(count), to: path)
      try expectRefused(path, in: folder, .foreign(path: path))
    }
  }

  @Test("a store of a newer program", arguments: [10, 12])
  func newer(version: UInt8) throws {
    try withClosedStore { path, folder throws in
      var data = try bytes(of: path)
      data[63] = version
      try write(data, to: path)
      try expectRefused(
        path, in: folder, .newer(path: path, version: Int(version), known: 9))
    }
  }

  @Test(
    "a file that may not be written",
    .enabled(if: geteuid() != 0, "the superuser may write everything"))
  func readOnlyFile() throws {
    try withClosedStore { path, folder throws in
      #expect(chmod(path, 0o400) == 0)
      try expectRefused(path, in: folder, .readOnly(path: path))
    }
  }

  @Test(
    "a folder that may not be written",
    .enabled(if: geteuid() != 0, "the superuser may write everything"))
  func readOnlyFolder() throws {
    try withClosedStore { path, folder throws in
      #expect(chmod(folder, 0o500) == 0)
      defer { chmod(folder, 0o700) }
      try expectRefused(path, in: folder, .readOnly(path: path))
    }
  }

  @Test("the bytes of a whole store do not change by being opened and read")
  func wholeStore() throws {
    try withClosedStore { path, folder throws in
      let before = try bytes(of: path)
      let store = try Store(openingAt: path)
      #expect(try store.verify().findings.isEmpty)
      store.close()
      #expect(try bytes(of: path) == before)
      #expect(try names(in: folder) == ["territoire.binome"])
    }
  }
}
