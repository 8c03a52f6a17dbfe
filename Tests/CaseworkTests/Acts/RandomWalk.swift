import Casework
import TestSupport
import Testing

/// Attempts on one dossier by anybody, corrections included; what is refused changes nothing.
struct RandomWalk {
  private var commands: RandomCommands
  private var story: Story
  private var now = day(12, 1, 2026)

  private init(seed: UInt64, under convention: Convention) throws {
    story = Story(under: convention, today: day(31, 12, 2027))
    try story.play(.open(), on: now)
    commands = RandomCommands(seed: seed, over: story.entries, story.dossier, on: now)
  }

  /// The dossier after three hundred attempts.
  static func story(seed: UInt64, under convention: Convention) throws -> Story {
    var walk = try RandomWalk(seed: seed, under: convention)
    for _ in 0..<300 { try walk.attempt() }
    return walk.story
  }

  private mutating func attempt() throws {
    now = now.adding(days: Int.random(in: 0...2, using: &commands.dice))
    let late = now.adding(days: Int.random(in: -3...0, using: &commands.dice))
    let actor = try #require(
      (Team.all + [Team.adviser, Team.socialWorker]).randomElement(using: &commands.dice))
    guard let command = commands.next(over: story.entries, story.dossier, on: now) else { return }
    do throws(Refusal) {
      try story.play(command, by: actor, on: late)
    } catch {
      return
    }
  }
}
