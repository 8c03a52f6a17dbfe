import Casework
import TestSupport
import Testing

@Suite("Nothing passes between the two sides before the person is informed")
struct ExchangeGateTests {
  private static let exchanges: [Command] = [
    .recordPart(.employmentHalf), .writeSynthesis("Un seul interlocuteur"),
  ]

  @Test("an exchange before the information is refused", arguments: exchanges)
  func uninformed(command: Command) throws {
    let story = try Story.reaching(.identified)
    expectRefused(story.refusal(of: command), .missing(.information), citing: .information)
  }

  @Test("an exchange with a person who does not adhere is refused", arguments: exchanges)
  func notAdhering(command: Command) throws {
    var story = try Story.reaching(.identified)
    try story.play(.inform(Informed(medium: .telephone, adheres: false)), on: day(13, 1, 2026))
    expectRefused(story.refusal(of: command), .doesNotAdhere, citing: .information)
  }

  @Test("an exchange dated before the information is refused", arguments: exchanges)
  func tooEarly(command: Command) throws {
    let story = try Story.reaching(.informed)
    expectRefused(
      story.refusal(of: command, on: day(12, 1, 2026)),
      .tooEarly(.information, needs: day(13, 1, 2026)), citing: .information)
  }

  @Test("on the day of the information it passes", arguments: exchanges)
  func sameDay(command: Command) throws {
    let story = try Story.reaching(.informed)
    #expect(story.refusal(of: command, on: day(13, 1, 2026)) == nil)
  }

  @Test("a person may adhere later")
  func adheresLater() throws {
    var story = try Story.reaching(.identified)
    try story.play(.inform(Informed(medium: .telephone, adheres: false)), on: day(13, 1, 2026))
    try story.play(.informed, on: day(15, 1, 2026))
    #expect(story.refusal(of: .recordPart(.employmentHalf), on: day(15, 1, 2026)) == nil)
  }

  @Test("a person who no longer adheres stops the path")
  func leavesLater() throws {
    var story = try Story.reaching(.presented)
    try story.play(.inform(Informed(medium: .telephone, adheres: false)), on: day(27, 1, 2026))
    expectRefused(story.refusal(of: .signature), .doesNotAdhere, citing: .information)
  }

  @Test("a contact may be noted before the information")
  func contact() throws {
    #expect(try Story.reaching(.identified).refusal(of: .call()) == nil)
  }
}
