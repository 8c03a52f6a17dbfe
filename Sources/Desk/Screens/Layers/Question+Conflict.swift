import Casework
import Registry
import Terminal

extension Question {
  /// Someone wrote the same section meanwhile: their text and mine, and the choice.
  static func conflict(
    _ act: PreparedAct, _ theirs: [Entry], _ form: FormState?, _ workplace: Workplace
  ) -> Question {
    let lines = theirs.map { entry in
      "\(workplace.fullName(entry.author)), \(entry.on.dayMonthYear) : "
        + workplace.say(entry.fact.phrase(workplace))
    }
    let mine = form.map { ActSummary.lines(act, $0, workplace) } ?? []
    let text =
      [workplace.say(Phrase("Écrit entre-temps :", "Written meanwhile:"))] + lines
      + [workplace.say(Phrase("Vous alliez écrire :", "You were about to write:"))] + mine
    return Question(
      purpose: .conflict(act),
      dialog: Dialog(
        title: workplace.say(Phrase("Quelqu'un a écrit au même endroit", "Someone wrote here too")),
        text: text.joined(separator: "\n"),
        options: [
          .init(
            .no, key: .character("r"),
            title: workplace.say(Phrase("r relire d'abord", "r read first"))),
          .init(
            .yes, key: .character("o"),
            title: workplace.say(
              Phrase(
                "o mettre le mien (le sien reste au journal)",
                "o put mine (theirs stays in the journal)"))),
        ], harmless: .no))
  }
}
