import Casework
import Registry

/// The same place of a dossier written twice at once: what a colleague has recorded, and what one was
/// about to record. Nothing of either is left out.
struct TwoTexts: Sendable {
  /// A question and its two answers.
  struct Row: Sendable, Hashable {
    let label: String
    let theirs: String
    let mine: String

    var differs: Bool { theirs != mine }
  }

  /// What is written.
  let act: ActName
  /// The person.
  let person: String
  /// Who wrote the other text, and when.
  let author: String
  /// Who writes the one that is not recorded.
  let me: String
  /// The questions, those with two different answers first.
  let rows: [Row]
  /// What else was written there meanwhile, as sentences.
  let others: [String]
  /// Both texts in one form, where that makes another text than either.
  let merged: MergedValues?

  /// - Parameters:
  ///   - mine: what was typed, over the dossier as it was.
  ///   - now: the form of the same act over the dossier as it is now, holding what was typed.
  ///   - theirs: what was written there meanwhile, in the order of the journal.
  init(mine: Typed, now: Typed, theirs: [Entry]) {
    let scene = now.scene
    let workplace = scene.workplace
    act = mine.act
    person = scene.dossier?.person.listName ?? ""
    me = workplace.say(Phrase("Vous, pas encore noté", "You, not recorded yet"))
    let same = theirs.last { mine.act.values(writtenBy: $0, scene) != nil }
    let shown = same ?? theirs.last
    author = shown.map { Self.author(of: $0, workplace) } ?? ""
    others = theirs.filter { $0.id != shown?.id }.map {
      JournalView.sentence($0, workplace, isCorrected: false)
    }
    guard let same, let values = mine.act.values(writtenBy: same, scene) else {
      let sentence = shown.map { workplace.say($0.fact.visiblePhrase(workplace)) } ?? ""
      rows = [
        Row(
          label: workplace.say(Phrase("En deux mots", "In short")), theirs: sentence,
          mine: Self.answers(now).joined(separator: "\n"))
      ]
      merged = nil
      return
    }
    let recorded = values.filled(from: now.form.initial)
    let rows = Self.rows(now, recorded)
    self.rows = rows.filter(\.differs) + rows.filter { !$0.differs }
    merged = MergedValues(mine: mine, now: now, theirs: recorded, author: author)
  }

  /// What was typed in a form, and over what.
  struct Typed: Sendable {
    let act: ActName
    let scene: Scene
    let values: FormValues

    var form: Form { act.form(scene) }
  }

  private static func author(of entry: Entry, _ workplace: Workplace) -> String {
    let name =
      entry.author == workplace.me.login
      ? workplace.say(Phrase("Vous, sur un autre poste", "You, at another desk"))
      : workplace.fullName(entry.author)
    let recorded = entry.recordedAt.day
    guard recorded != entry.on else { return "\(name), \(entry.on.dayMonthYear)" }
    let day = recorded.dayMonthYear
    return name + workplace.say(Phrase(", noté le \(day)", ", recorded on \(day)"))
  }

  private static func rows(_ now: Typed, _ recorded: FormValues) -> [Row] {
    let form = now.form
    let asked = Set((form.asked(now.values) + form.asked(recorded)).map(\.id))
    let workplace = now.scene.workplace
    return form.fields.filter { asked.contains($0.id) && $0.id != now.act.itemField }.compactMap {
      let theirs = $0.read(recorded, workplace)
      let mine = $0.read(now.values, workplace)
      guard !theirs.isEmpty || !mine.isEmpty else { return nil }
      // An answer that depends on another is named with it: « Logement · impact ».
      var label = workplace.say($0.label)
      if label.hasPrefix("·"), let whole = $0.condition.flatMap({ form.field($0.field) }) {
        label = workplace.say(whole.label) + " " + label
      }
      return Row(label: label, theirs: theirs, mine: mine)
    }
  }

  private static func answers(_ typed: Typed) -> [String] {
    let workplace = typed.scene.workplace
    return typed.form.asked(typed.values).compactMap { field in
      let text = field.read(typed.values, workplace)
      guard !text.isEmpty, field.id != typed.act.itemField else { return nil }
      return workplace.say(Phrase("\(field.label.fr) : ", "\(field.label.en): ")) + text
    }
  }
}

extension Field {
  /// Its answer as people read it, whole: a text keeps its lines, a date is written in full.
  func read(_ values: FormValues, _ workplace: Workplace) -> String {
    switch kind {
    case .text: values[id].trimmed
    case .date:
      CivilDate(typed: values[id], today: workplace.today)?.dayMonthYear ?? values[id].trimmed
    case .line, .time, .choice, .choices: shown(values, workplace).trimmed
    }
  }
}
