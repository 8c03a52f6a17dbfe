import Casework
import TestSupport
import Testing

@Suite("Whatever is tried in whatever order, no gate is passed without its key")
struct RandomWalkTests {
  @Test("with or without trust", arguments: [false, true], 1...40)
  func invariants(trust: Bool, seed: UInt64) throws {
    let convention = trust ? Convention.sixMonths : .nineMonths
    let story = try RandomWalk.story(seed: seed, under: convention)
    let dossier = story.dossier
    for entry in story.entries {
      let author = try #require(Team.byLogin[entry.author])
      switch entry.fact {
      case .seatTaken, .handoverSent, .handoverEnded, .requested, .requestExtended,
        .requestAnswered, .retentionHeld, .retentionReleased, .purgeAnnounced:
        break
      default: #expect(!author.role.isSupervisor)
      }
      if case .answered(let answered) = entry.fact { #expect(author.side == answered.side) }
      if case .partRecorded(let recorded) = entry.fact { #expect(author.side == recorded.side) }
    }
    if let contract = dossier.contract {
      let agreed = try #require(dossier.agreedOn(.orientation))
      let presented = try #require(dossier.presentation)
      #expect(dossier.isDiagnosticShared)
      #expect(dossier.information != nil)
      #expect(agreed <= contract.signedOn)
      #expect(presented.on <= contract.signedOn)
      #expect(contract.renewals.count <= contract.terms.renewals)
      #expect(contract.renewals.count <= dossier.reviews.count)
      for number in contract.renewals.indices {
        #expect(dossier.agreedOn(.renewal(number + 1)) != nil)
      }
    }
    if !trust { #expect(dossier.trust == nil) }
    #expect(dossier.exit == nil || dossier.contract != nil)
    #expect(dossier.closure == nil || dossier.contract == nil)
    try expectSoundFollowUp(story)
    var dice = Dice(seed: seed)
    #expect(Dossier(entries: story.entries.shuffled(using: &dice)) == dossier)
  }

  @Test("many of these walks reach the contract, the renewal and the end, and try every act")
  func reach() throws {
    var stages: Set<Stage> = []
    var kinds: Set<Fact.Kind> = []
    for seed in 1...60 {
      let story = try RandomWalk.story(seed: UInt64(seed), under: .nineMonths)
      stages.insert(story.dossier.stage)
      kinds.formUnion(story.entries.map(\.fact.kind))
    }
    #expect(stages.isSuperset(of: [.closed, .exited, .renewed]))
    let missing = Set(Fact.Kind.allCases).subtracting(kinds)
    #expect(missing == [.trusted, .purgeAnnounced])
  }
}

/// Expects that each side wrote what is its own, and that what refers to something finds it once.
private func expectSoundFollowUp(_ story: Story) throws {
  let dossier = story.dossier
  func side(_ login: String) -> Side? { Team.byLogin[login]?.side }
  for action in dossier.actions {
    #expect(side(action.versions[0].author) == action.now.plan)
    for version in action.versions { #expect(version.value.plan == action.now.plan) }
    var waits = Set<EntryID>()
    var next: EntryID? = action.id
    while let current = next, waits.insert(current).inserted {
      next = dossier.action(current)?.now.waitsFor
    }
    #expect(next == nil, "a circle of actions")
  }
  let notes =
    dossier.meetings.compactMap(\.report).map { ($0.author, $0.value.note) }
    + dossier.attempts.map { ($0.author, $0.value.note) }
  for case (let author, let note?) in notes {
    #expect(note.room == .shared || note.room == .mine || note.room.side == side(author))
  }
  if let first = dossier.milestones.map(\.on).min() {
    #expect(try first >= #require(dossier.contract).signedOn)
  }
  for handover in dossier.handovers where handover.sent.value.kind != .service {
    let sent = handover.sent
    #expect(sent.value.side == side(sent.author))
    #expect(sent.value.side == side(sent.value.to))
    if let taken = handover.taken { #expect(taken.author == sent.value.to) }
  }
  for side in Side.allCases {
    let pending = dossier.handovers.filter { $0.isPending && $0.sent.value.side == side }
    #expect(pending.count { $0.sent.value.kind != .service } <= 1)
  }
  #expect(AgendaItem.items(in: AgendaItem.text(of: dossier.agenda)) == dossier.agenda)
  for reader in [Side.employment, .social, nil] {
    let read = story.entries.map { $0.read(by: .of(reader)) }
    if reader != nil { #expect(Dossier(entries: read).map(DossierLine.init) == story.line) }
    for entry in Dossier.effective(read.inJournalOrder) {
      let isOpen = entry.fact.room.isOpen(to: .of(reader), author: entry.author)
      #expect(isOpen || !entry.fact.words.contains("Dit"))
    }
  }
}
