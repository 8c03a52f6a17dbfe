import Casework

/// A form asked line by line, with numbered choices: for a screen reader, a simple terminal, a
/// script. The same questions as on the full screen.
struct PlainForm {
  let workplace: Workplace
  let console: any PlainConsole

  /// What the person answers.
  enum Ending {
    case filled(PreparedAct, FormValues)
    case given(up: FormValues)
  }

  /// Asks every question of an act; `draft` is what was typed before and not recorded. `keep` is
  /// called after each answer, so that a lost connection loses nothing.
  func fill(
    _ act: ActName, _ scene: Scene, draft: FormValues?, keep: (FormValues) -> Void
  ) -> Ending {
    let form = act.form(scene)
    var values = (draft ?? FormValues()).filled(from: form.initial)
    say(Phrase("\(act.title.fr.sentence).", "\(act.title.en.sentence)."))
    for phrase in form.intro { say(phrase) }
    if draft != nil { say(Phrase("Votre brouillon est repris.", "Your draft is taken up.")) }
    say(
      Phrase(
        "Entrée garde la réponse proposée, un point l'efface, ! abandonne.",
        "Enter keeps the answer offered, a full stop clears it, ! gives up."))
    var index = 0
    while index < form.asked(values).count {
      let field = form.asked(values)[index]
      if let heading = field.heading { say(Phrase("— \(heading.fr)", "— \(heading.en)")) }
      guard let answer = ask(field, values) else { return .given(up: values) }
      values[all: field.id] = answer
      values = act.definition.completed(values, after: field.id, scene)
      keep(values)
      index += 1
    }
    switch act.prepared(values, scene) {
    case .success(let prepared): return .filled(prepared, values)
    case .failure(let problems):
      for problem in problems.problems { say(problem.phrase) }
      return .given(up: values)
    }
  }

  /// Asks one question until the answer fits; `nil` if the person gives up.
  private func ask(_ field: Field, _ values: FormValues) -> [String]? {
    while true {
      write(options: field.options)
      let offered = field.shown(values, workplace)
      var help = field.help.map { " (\(workplace.say($0)))" } ?? ""
      if field.kind == .text {
        help += workplace.say(Phrase(" (| : à la ligne)", " (|: new line)"))
      }
      let proposal = offered.isEmpty ? "" : " [\(offered)]"
      guard
        let typed = console.ask("\(workplace.say(field.label))\(help)\(proposal) : ")?.trimmed
      else { return nil }
      if typed == "!" { return nil }
      let candidate = typed.isEmpty ? values[all: field.id] : typed == "." ? [] : read(typed, field)
      do throws(FormProblem) {
        _ = try field.checked(candidate, today: workplace.today)
        return candidate
      } catch {
        say(error.phrase)
      }
    }
  }

  private func write(options: [Field.Option]) {
    for (number, option) in options.enumerated() {
      console.write("  \(number + 1). \(workplace.say(option.label))")
    }
  }

  /// Numbers of a list, or the text itself.
  private func read(_ typed: String, _ field: Field) -> [String] {
    let options = field.options
    guard !options.isEmpty else {
      return [typed.split(separator: "|").map { String($0).trimmed }.joined(separator: "\n")]
    }
    return typed.split { $0 == "," || $0 == " " }.map { piece in
      if let number = Int(piece), options.indices.contains(number - 1) {
        return options[number - 1].code
      }
      return String(piece)
    }
  }

  private func say(_ phrase: Phrase) { console.write(workplace.say(phrase)) }
}
