import Casework
import TestSupport
import Testing

@testable import Registry

@Suite("A server shows a payload without its texts as the program does")
struct RecordPayloadTests {
  @Test("whatever the fact", arguments: FactSamples.all)
  func same(fact: Fact) throws {
    try Engine.postgresql.withStore { fixture throws in
      let shown = try fixture.store.engine.read { session in
        try session.run(
          "SELECT binome_supervision.blank($1, $2)",
          [.text(fact.kind.rawValue), .text(PayloadCoding.text(of: fact))]
        ).first?.text(0)
      }
      let reader = Reader(side: .social, login: "cmorvan", standing: .supervisor)
      let read = try PayloadCoding.fact(kind: fact.kind, text: try #require(shown))
      #expect(read == fact.read(by: reader, author: "sdiarra"))
    }
  }
}
