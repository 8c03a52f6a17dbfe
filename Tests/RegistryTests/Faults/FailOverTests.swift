import Casework
import Foundation
import Registry
import TestSupport
import Testing

@Suite("The first server is lost and the second takes its place")
struct FailOverTests {
  /// Few in each run of the tests; `BINOME_FAILOVERS=100` for the long one.
  private static let count =
    ProcessInfo.processInfo.environment["BINOME_FAILOVERS"].flatMap(Int.init) ?? 3

  @Test("every acknowledged act is there once, no other, after each of them")
  func failOver() throws {
    let pair = try ServerPair()
    try pair.psql("CREATE DATABASE registre", database: "postgres")
    let address = pair.address(of: "registre")
    let store = try Store.create(at: address)
    defer { store.close() }
    try store.keep(Fixture.professionals)
    let fixture = Fixture(engine: .postgresql, folder: "", path: address, store: store)
    let dossiers = try [Person.lenaig, .thierry].map {
      try fixture.record(until: .informed, person: $0).dossier.id
    }
    var dice = Dice(seed: 7)
    let ledger = try Writers(at: address, in: dossiers).run(4) {
      for _ in 0..<Self.count {
        usleep(UInt32.random(in: 0...300_000, using: &dice))
        try pair.failOver()
        usleep(UInt32.random(in: 100_000...300_000, using: &dice))
        try pair.rejoin()
      }
    }
    #expect(ledger.acknowledged.count > Self.count)
    #expect(try ledger.faults(in: store, dossiers) == [])
  }
}
