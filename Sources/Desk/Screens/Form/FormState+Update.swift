import Casework
import Registry
import Terminal

extension DeskState {
  /// Opens the form of an act, and asks what was typed in it before.
  mutating func openForm(
    _ act: ActName, file: DossierFile?, item: EntryID? = nil
  ) -> [Effect] {
    form = FormState(
      act,
      Scene(
        workplace, file: file, item: item, sitting: act == .exchange ? point?.memo.sitting : nil))
    form?.awaitsDraft = true
    return [.findDraft(act, file?.dossier.id)]
  }

  mutating func updateForm(_ key: Key) -> [Effect] {
    // While the act is being recorded nothing is typed that its end would throw away.
    guard var form, !isRecording else { return [] }
    if form.waits != nil { return updateWaiting(key) }
    if keymap.keys(for: .save).contains(key) { return submit() }
    let typing = form.editor != nil
    if !typing, keymap.keys(for: .help).contains(key) { return performAnywhere(.help) }
    if key == .function(1) { return performAnywhere(.help) }
    switch key {
    case .escape: return leaveForm()
    case .tab: form.moveFocus(by: 1)
    case .backTab: form.moveFocus(by: -1)
    case .pageDown: form.moveFocus(by: 8)
    case .pageUp: form.moveFocus(by: -8)
    default:
      let before = form.values
      let picker = handle(key, in: &form)
      self.form = form
      if let picker { layers.append(.picker(picker)) }
      return form.values == before ? [] : [keepDraft(form)]
    }
    self.form = form
    return []
  }

  /// A form that waits for the store is left as it is: it can be let out of sight, or tried now.
  private mutating func updateWaiting(_ key: Key) -> [Effect] {
    if key == .escape {
      form = nil
      return []
    }
    say(.serverAway, .warning)
    return keymap.keys(for: .save).contains(key) ? sendNext() : []
  }

  /// Does what a key means in the field that has the keyboard; gives a list to choose from where the
  /// field needs one.
  private func handle(_ key: Key, in form: inout FormState) -> Picker? {
    guard let field = form.focused else { return nil }
    switch field.kind {
    case .choice(let options):
      switch key {
      case .left: form.cycle(-1)
      case .right, .character(" "): form.cycle(1)
      case .enter:
        if options.count > 3 { return .options(field, form, workplace) }
        form.moveFocus(by: 1)
      case .up: form.moveFocus(by: -1)
      case .down: form.moveFocus(by: 1)
      case .backspace, .delete: form.set(field.id, [])
      case .character(let letter): choose(options, startingWith: letter, in: &form)
      default: break
      }
    case .choices:
      switch key {
      case .enter, .character(" "), .right: return .options(field, form, workplace)
      case .up: form.moveFocus(by: -1)
      case .down: form.moveFocus(by: 1)
      default: break
      }
    case .line, .date, .time:
      switch key {
      case .up: form.moveFocus(by: -1)
      case .down, .enter: form.moveFocus(by: 1)
      default: _ = edit(&form, key)
      }
    case .text:
      guard !edit(&form, key) else { return nil }
      if key == .up { form.moveFocus(by: -1) }
      if key == .down { form.moveFocus(by: 1) }
    }
    return nil
  }

  private func choose(
    _ options: [Field.Option], startingWith letter: Character, in form: inout FormState
  ) {
    let wanted = String(letter).folded
    // The shortest first: `n` is « non » before it is « non abordé ».
    let matching = options.filter { workplace.say($0.label).folded.hasPrefix(wanted) }
      .sorted { workplace.say($0.label).count < workplace.say($1.label).count }
    guard !wanted.isEmpty, !matching.isEmpty else { return }
    let current = matching.firstIndex { $0.code == form.values[form.focus] }
    let next = current.map { ($0 + 1) % matching.count } ?? 0
    form.set(form.focus, [matching[next].code])
  }

  private func edit(_ form: inout FormState, _ key: Key) -> Bool {
    let columns = FormView.valueColumns(size)
    return form.edit { editor in
      switch editor {
      case .line(var line):
        guard line.handle(key) else { return false }
        editor = .line(line)
      case .text(var text):
        text.columns = columns
        guard text.handle(key) else { return false }
        editor = .text(text)
      }
      return true
    }
  }

  mutating func paste(_ pasted: String) -> [Effect] {
    if portfolio.search != nil, screen == .portfolio, layers.isEmpty {
      return pasteIntoSearch(pasted)
    }
    if case .prompt(var prompt) = layers.last {
      prompt.editor.insert(pasted)
      layers[layers.count - 1] = .prompt(prompt)
      return []
    }
    guard var form, layers.isEmpty, !isRecording, form.waits == nil, form.editor != nil else {
      say(
        Phrase(
          "Texte collé hors d'un champ : ignoré.", "Text pasted outside a field: ignored."),
        .warning)
      return []
    }
    _ = form.edit { editor in
      switch editor {
      case .line(var line):
        line.insert(pasted)
        editor = .line(line)
      case .text(var text):
        text.insert(pasted)
        editor = .text(text)
      }
      return true
    }
    self.form = form
    return [keepDraft(form)]
  }

  func keepDraft(_ form: FormState) -> Effect {
    .keepDraft(form.typed, form.act, form.scene.dossier?.id)
  }

  // MARK: - Leaving and recording

  private mutating func leaveForm() -> [Effect] {
    guard let form, form.isTouched || form.isFromDraft else {
      self.form = nil
      return []
    }
    layers.append(.question(.leaving(workplace)))
    return []
  }

  mutating func closeForm(keepingDraft: Bool) -> [Effect] {
    guard let form else { return [] }
    self.form = nil
    if keepingDraft {
      say(
        Phrase(
          "Brouillon gardé : il revient quand vous reprenez « \(form.act.title.fr) ».",
          "Draft kept: it comes back when you take up “\(form.act.title.en)” again."))
      return [keepDraft(form)]
    }
    return [.dropDraft(form.act, form.scene.dossier?.id)]
  }

  /// Checks the form; records the act, or asks first if it binds.
  mutating func submit() -> [Effect] {
    guard var form, !isRecording else { return [] }
    if form.awaitsDraft {
      self.form?.savesOnceRead = true
      return []
    }
    switch form.act.prepared(form.values, form.scene) {
    case .failure(let problems):
      form.show(problems)
      self.form = form
      return []
    case .success(let act):
      form.problems = [:]
      self.form = form
      if !form.targets.isEmpty {
        layers.append(.question(.confirmingAll(act, form, workplace)))
        return []
      }
      guard act.act.needsConfirmation else { return record(act) }
      layers.append(.question(.confirming(act, form, workplace)))
      return []
    }
  }

  mutating func record(_ act: PreparedAct) -> [Effect] {
    guard let form else { return [] }
    isRecording = true
    let sending = Sending(act, form.values, form.scene)
    return [outbox.waiting.isEmpty ? .record(sending) : .queue(sending)]
  }
}

extension Picker {
  /// The values of a field, to choose from.
  static func options(_ field: Field, _ form: FormState, _ workplace: Workplace) -> Picker {
    let several = if case .choices = field.kind { true } else { false }
    return Picker(
      purpose: .field(field.id), title: workplace.say(field.label),
      list: ChoiceList(
        field.options.map { Choice($0.code, workplace.say($0.label)) },
        chosen: Set(form.values[all: field.id]), allowsSeveral: several))
  }
}

extension Question {
  static func leaving(_ workplace: Workplace) -> Question {
    func say(_ fr: String, _ en: String) -> String { workplace.say(Phrase(fr, en)) }
    return Question(
      purpose: .leaveForm,
      dialog: Dialog(
        title: say("Quitter sans enregistrer", "Leave without saving"),
        text: say(
          "Ce que vous avez écrit n'est pas encore enregistré.",
          "What you wrote is not recorded yet."),
        options: [
          .init(.no, key: .character("g"), title: say("g garder le brouillon", "g keep the draft")),
          .init(.throwAway, key: .character("j"), title: say("j jeter", "j throw away")),
          .init(.yes, key: .character("c"), title: say("c continuer", "c go on writing")),
        ], harmless: .no))
  }

  /// The summary before an act that binds; it names the person, and its answer is not the key that
  /// asked.
  static func confirming(
    _ act: PreparedAct, _ form: FormState, _ workplace: Workplace
  ) -> Question {
    let name = form.scene.dossier?.person.listName ?? ""
    let summary = ActSummary.lines(act, form, workplace).joined(separator: "\n")
    return Question(
      purpose: .record(act),
      dialog: Dialog(
        title: workplace.say(act.act.title).sentence, text: name + "\n" + summary,
        options: [
          .init(.no, key: .character("n"), title: workplace.say(Phrase("n revenir", "n go back"))),
          .init(
            .yes, key: .character("o"), title: workplace.say(Phrase("o enregistrer", "o record"))),
        ], harmless: .no))
  }
}
