import Casework
import Registry
import Terminal

extension DeskState {
  /// Asks which dossier is to be opened with a reason.
  mutating func askOpening() -> [Effect] {
    if let obstacle = ActName.openWithReason.obstacle(Scene(workplace)) {
      say(obstacle.explained(workplace.convention), .warning)
      return []
    }
    return openForm(.openWithReason, file: nil)
  }
}

extension Page {
  /// Who has opened which dossier with a reason, as far as whoever looks may know.
  static func openings(_ openings: [Opening], _ workplace: Workplace) -> Page {
    let lines = workplace.phrases(openings).map(workplace.say)
    return Page(
      title: workplace.say(Phrase("Ouvertures avec un motif", "Openings with a reason")),
      lines: lines.map { StyledLine(" " + $0) }, indent: 3)
  }
}
