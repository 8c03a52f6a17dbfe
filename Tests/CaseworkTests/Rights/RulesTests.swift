import Casework
import TestSupport
import Testing

@Suite("What the program records is possible, and its author has the right to it")
struct RulesTests {
  /// Reads a journal again, each entry against the dossier before it.
  private func replay(_ entries: [Entry], _ body: (Dossier, Entry) -> Void) {
    let ordered = entries.inJournalOrder
    for (number, entry) in ordered.enumerated().dropFirst() {
      guard let dossier = Dossier(entries: ordered[..<number]) else { continue }
      body(dossier, entry)
    }
  }

  @Test("over random lives, corrections included, no act is named")
  func walks() throws {
    var kinds: Set<Fact.Kind> = []
    for seed in 1...30 as ClosedRange<UInt64> {
      let story = try RandomWalk.story(seed: seed, under: .nineMonths)
      replay(story.entries) { dossier, entry in
        kinds.insert(entry.fact.kind)
        #expect(
          dossier.mayHold(entry) || entry.fact.kind == .identified,
          "\(seed) \(entry.author) \(entry.fact)")
        let author = Team.byLogin[entry.author] ?? Team.adviser
        let rights = entry.fact.kind.rights
        // The rows of rights are asked on the day on which the act was decided.
        let standing = dossier.standing(of: author, among: Team.byLogin, on: story.today)
        #expect(
          rights.isEmpty || entry.fact.kind == .seatTaken
            || rights.contains { RightsTable.allows(standing, $0) },
          "\(seed) \(entry.author) \(standing) \(entry.fact)")
        if let next = dossier.adding(entry) {
          #expect(next == Dossier(entries: story.entries.inJournalOrder.upTo(entry)))
        }
      }
    }
    #expect(kinds.count > 20)
  }

  @Test("an act that lacks what it needs, or by somebody who has no part, is not")
  func broken() throws {
    let story = try Story.reaching(.employmentAgreement)
    func may(_ fact: Fact, by actor: Professional = Team.adviser) -> Bool {
      var forged = story
      let entry = forged.record(fact, by: actor, on: day(1, 3, 2026))
      return story.dossier.mayHold(entry)
    }
    let agreed = Answered(decision: .orientation, side: .social, answer: .agreed)
    #expect(may(.answered(agreed), by: Team.socialWorker))
    #expect(!may(.answered(agreed)))
    #expect(!may(.answered(agreed), by: Team.otherSocialWorker))
    #expect(!may(.presented(Presented(medium: .video))))
    #expect(
      !may(.exited(Exited(reason: "cdi", group: .durable, barriers: [], nextResponsible: "X"))))
    #expect(!may(.renewed(Renewed(number: 1, originalKeptAt: "Agence"))))
    #expect(!may(.handoverTaken(HandoverTaken(handover: "ailleurs"))))
    #expect(!may(.contacted(Contacted(medium: .email)), by: Team.employmentSupervisor))
    #expect(may(.requested(Requested(right: .access)), by: Team.employmentSupervisor))
    #expect(
      !may(.identified(Identified(person: .thierry, origin: "emploi"))))
    let signed = try Story.reaching(.signed)
    var twice = signed
    guard case .signed(let contract) = signed.entries.last?.fact else { return }
    #expect(!signed.dossier.mayHold(twice.record(.signed(contract), on: day(3, 3, 2026))))
    let ended = try Story.reaching(.exited)
    var after = ended
    #expect(
      !ended.dossier.mayHold(after.record(.contacted(Contacted(medium: .email)), on: ended.today)))
  }
}

extension [Entry] {
  /// The entries up to one, that one included.
  fileprivate func upTo(_ entry: Entry) -> [Entry] {
    Array(prefix { $0.id != entry.id }) + [entry]
  }
}
