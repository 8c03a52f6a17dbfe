import Casework
import Registry
import TestSupport

/// A dossier that several people write in, wherever it is kept.
protocol SharedDossier {
  /// Records a command after what its author had read.
  mutating func record(_ attempt: Attempt, seen: [EntryHash]) throws -> Answer
  /// Everything that is recorded, in journal order.
  func read() throws -> [Entry]
}

/// What somebody tries.
struct Attempt {
  let command: Command
  let actor: Professional
  let on: CivilDate
}

/// What became of it.
enum Answer {
  case recorded([Entry])
  case conflict([Entry])
  case refused(Refusal)
}

/// The rules alone, without any store: what is decided, in the order in which it is.
struct ModelDossier: SharedDossier {
  private(set) var story: Story

  /// A dossier at a step of its path.
  init(until step: Story.Step) throws {
    story = Story()
    for earlier in Story.Step.allCases where earlier <= step {
      let (command, actor, on) = earlier.act(in: 2026, person: .lenaig)
      try story.play(command, by: actor, on: on)
    }
  }

  mutating func record(_ attempt: Attempt, seen: [EntryHash]) throws -> Answer {
    do throws(Refusal) {
      let decisions = try story.decide(attempt.command, by: attempt.actor, on: attempt.on)
      let theirs = story.entries.meanwhile(decisions, unseenBy: seen)
      guard theirs.isEmpty else { return .conflict(theirs) }
      return .recorded(
        try story.play(attempt.command, by: attempt.actor, on: attempt.on, seen: seen))
    } catch {
      return .refused(error)
    }
  }

  func read() -> [Entry] { story.entries.inJournalOrder }
}

/// A dossier of a store.
struct StoredDossier: SharedDossier {
  let fixture: Fixture
  let id: DossierID

  /// A dossier at a step of its path, of the person of a number.
  init(_ number: Int, until step: Story.Step, in fixture: Fixture) throws {
    self.fixture = fixture
    var person = Person.thierry
    person.surname = "Personne \(number)"
    id = try fixture.record(until: step, person: person).dossier.id
  }

  func record(_ attempt: Attempt, seen: [EntryHash]) throws -> Answer {
    let outcome = try fixture.store.record(
      attempt.command, on: attempt.on, dossier: id, seen: seen, by: Fixture.hand(attempt.actor))
    switch outcome {
    case .recorded(_, let added): return .recorded(added)
    case .conflict(_, let theirs): return .conflict(theirs)
    case .refused(let refusal): return .refused(refusal)
    }
  }

  func read() throws -> [Entry] { try fixture.store.dossier(id)?.entries ?? [] }
}
