import Casework
import Registry
import Testing

@testable import Desk

@Suite("What waits for the store")
struct OutboxTests {
  private func sending(_ receipt: String) throws -> Sending {
    let convention = try Sample.convention()
    let me = Professional(
      login: "clegoff", surname: "Le Goff", givenName: "Claire", role: .adviser, unit: "Agence")
    let workplace = try #require(
      Workplace(
        me: me, professionals: [me.login: me], book: ConventionBook([convention]),
        today: Sample.today, language: .french))
    let act = PreparedAct(
      act: .contact, command: .contact(Contacted(medium: .telephone, note: receipt)),
      on: Sample.today, paper: nil)
    var sending = Sending(act, FormValues(["note": [receipt]]), Scene(workplace))
    sending.receipt = receipt
    return sending
  }

  @Test("it is tried after 2, 5 and 10 seconds, then every 30")
  func delays() throws {
    var outbox = Outbox()
    let act = try sending("1")
    var delays = [outbox.wait(act)]
    for _ in 0..<4 {
      #expect(outbox.timeHasCome() == act)
      delays.append(outbox.wait(act))
    }
    #expect(delays == [2, 5, 10, 30, 30])
  }

  @Test("a try is arranged once, however many acts wait")
  func oneTimer() throws {
    var outbox = Outbox()
    #expect(outbox.wait(try sending("1")) == 2)
    #expect(outbox.wait(try sending("2")) == nil)
  }

  @Test("acts leave in order, one at a time")
  func order() throws {
    var outbox = Outbox()
    let acts = try ["1", "2", "3"].map(sending)
    for act in acts { _ = outbox.wait(act) }
    for act in acts {
      #expect(outbox.answered() == act)
      #expect(outbox.answered() == nil)
      #expect(outbox.timeHasCome() == nil)
      outbox.leave(act, added: [])
    }
    #expect(outbox.answered() == nil)
    #expect(outbox.phrase == nil)
  }

  @Test("how much waits is told")
  func phrase() throws {
    var outbox = Outbox()
    #expect(outbox.phrase == nil)
    _ = outbox.wait(try sending("1"))
    #expect(outbox.phrase?.fr == "1 acte attend le serveur")
    _ = outbox.wait(try sending("2"))
    #expect(outbox.phrase?.fr == "2 actes attendent le serveur")
  }
}
