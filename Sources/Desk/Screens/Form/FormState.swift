import Casework
import Registry
import Terminal

/// A form being filled in on the screen.
struct FormState: Sendable {
  let scene: Scene
  let form: Form
  /// The dossiers the act is asked about once for all; empty where it is about the one of the scene.
  var targets: [BulkTarget] = []
  private(set) var values: FormValues
  /// The field that has the keyboard.
  private(set) var focus: String
  /// The text being typed in that field, if it is one.
  private(set) var editor: Editor?
  var problems: [String: Phrase] = [:]
  /// Whether something was typed since the form was opened.
  private(set) var isTouched = false
  /// Whether the store has not said yet if something was typed before.
  var awaitsDraft = false
  /// Whether saving was asked meanwhile.
  var savesOnceRead = false
  /// The receipt under which what it holds waits for the store; `nil` if nothing waits.
  var waits: String?
  /// Whether what is shown comes from a draft.
  private(set) var isFromDraft = false

  /// The text of a field under the cursor.
  enum Editor: Sendable, Hashable {
    case line(LineEditor)
    case text(TextEditor)

    var text: String {
      switch self {
      case .line(let editor): editor.text
      case .text(let editor): editor.text
      }
    }
  }

  init(_ act: ActName, _ scene: Scene) {
    self.scene = scene
    form = act.form(scene)
    values = form.initial
    focus = ""
    moveFocus(to: form.startsAt ?? firstOpenField)
  }

  var act: ActName { form.act }

  var asked: [Field] { form.asked(values) }

  var focused: Field? { form.field(focus) }

  /// The first question still to be answered, else the first.
  private var firstOpenField: String {
    let asked = asked
    let open = asked.first { $0.isRequired && values[$0.id].isEmpty }
    let firstText = asked.first { $0.id != "on" }
    return (open ?? firstText ?? asked.first)?.id ?? ""
  }

  mutating func takeDraft(_ draft: FormValues) {
    guard !isTouched else { return }
    for field in draft.fields where form.field(field) != nil {
      values[all: field] = draft[all: field]
    }
    isFromDraft = true
    moveFocus(to: form.startsAt ?? firstOpenField)
  }

  /// What differs from what the form proposed. A draft keeps this and no more, so that it does not
  /// bring back what a colleague has changed since.
  var typed: FormValues {
    var typed = FormValues()
    for field in form.fields where values[all: field.id] != form.initial[all: field.id] {
      typed[all: field.id] = values[all: field.id]
    }
    return typed
  }

  /// Takes over what was typed in the same form over an earlier state of the dossier.
  mutating func retake(_ typed: FormValues) {
    values = typed
    isTouched = true
    moveFocus(to: focus)
  }

  mutating func moveFocus(to field: String) {
    focus = field
    switch form.field(field)?.kind {
    case .line, .date, .time: editor = .line(LineEditor(values[field]))
    case .text: editor = .text(TextEditor(values[field], columns: 40))
    case .choice, .choices, nil: editor = nil
    }
  }

  mutating func moveFocus(by step: Int) {
    let asked = asked
    let index = asked.firstIndex { $0.id == focus } ?? 0
    moveFocus(to: asked[min(max(0, index + step), asked.count - 1)].id)
  }

  mutating func set(_ field: String, _ codes: [String]) {
    values[all: field] = codes
    values = act.definition.completed(values, after: field, scene)
    isTouched = true
    problems[field] = nil
  }

  mutating func edit(_ change: (inout Editor) -> Bool) -> Bool {
    guard var editing = editor else { return false }
    let before = editing.text
    guard change(&editing) else { return false }
    editor = editing
    if editing.text != before {
      values[focus] = editing.text
      isTouched = true
      problems[focus] = nil
    }
    return true
  }

  /// Steps through the values of a choice.
  mutating func cycle(_ step: Int) {
    guard let field = focused, case .choice(let options) = field.kind, !options.isEmpty else {
      return
    }
    let current = options.firstIndex { $0.code == values[focus] }
    let next =
      current.map { min(max(0, $0 + step), options.count - 1) }
      ?? (step > 0 ? 0 : options.count - 1)
    set(focus, [options[next].code])
  }

  /// Goes to the first field that has a problem.
  mutating func show(_ found: FormProblems) {
    problems = Dictionary(
      found.problems.map { ($0.field, $0.phrase) }, uniquingKeysWith: { first, _ in first })
    if let first = found.problems.first { moveFocus(to: first.field) }
  }
}
