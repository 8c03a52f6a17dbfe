import Casework
import Foundation
import Registry
import TestSupport
import Testing

@Suite("A new store is its owner's, and takes no file's place")
struct CreationTests {
  @Test("a file that is there is not touched", arguments: [Data(), Data("bonjour".utf8)])
  func exists(content: Data) throws {
    try withFolder { folder throws in
      let path = folder + "/deja.binome"
      try write(content, to: path)
      #expect(throws: StoreError.alreadyExists(path: path)) { _ = try Store.create(at: path) }
      #expect(try bytes(of: path) == content)
    }
  }

  @Test("the folders on the way are made, and nobody else reads them nor the file")
  func modes() throws {
    try withFolder { folder throws in
      let path = folder + "/un/deux/territoire.binome"
      let store = try Store.create(at: path)
      defer { store.close() }
      try store.keep(Team.all)
      for name in try names(in: folder + "/un/deux") {
        #expect(try mode(of: folder + "/un/deux/" + name) == 0o600, "\(name)")
      }
      #expect(try mode(of: folder + "/un/deux") == 0o700)
    }
  }

  @Test("a folder that is a file cannot be made")
  func blocked() throws {
    try withFolder { folder throws in
      try write(Data(), to: folder + "/fichier")
      let path = folder + "/fichier/territoire.binome"
      let error = #expect(throws: StoreError.self) { _ = try Store.create(at: path) }
      guard case .cannotOpen(path: path, reason: _) = error else {
        Issue.record("\(String(describing: error))")
        return
      }
    }
  }

  @Test("a new store is known as one at once, while its maker still writes")
  func openAtOnce() throws {
    try withFolder { folder throws in
      let path = folder + "/territoire.binome"
      let maker = try Store.create(at: path)
      defer { maker.close() }
      let other = try Store(openingAt: path)
      defer { other.close() }
      try other.keep(Team.all)
      #expect(try maker.professionals() == Team.byLogin)
    }
  }

  @Test("a store whose maker died before closing it is known as one")
  func makerDied() throws {
    try withFolder { folder throws in
      let path = folder + "/territoire.binome"
      let maker = try Store.create(at: path)
      defer { maker.close() }
      try maker.keep(Team.all)
      // What a kill leaves: the files as they are now.
      let copy = folder + "/copie.binome"
      for suffix in ["", "-wal"] {
        try write(try bytes(of: path + suffix), to: copy + suffix)
      }
      let left = try Store(openingAt: copy)
      defer { left.close() }
      #expect(try left.professionals() == Team.byLogin)
    }
  }

  @Test("names made at random are UUIDs of version 7 of their instant")
  func randomNames() {
    let instant = Instant(day(21, 11, 2026), hour: 9)
    let name = Store.randomIdentifier(instant)
    let other = Store.randomIdentifier(instant)
    #expect(name != other)
    #expect(name.prefix(15) == other.prefix(15))
    #expect(name.count == 36)
    #expect(Array(name)[14] == "7")
  }

  private func mode(of path: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return try #require(attributes[.posixPermissions] as? Int)
  }
}
