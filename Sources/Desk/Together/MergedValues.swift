import Casework

/// Two texts in one form, one under the other, to be arranged by whoever reads both.
struct MergedValues: Sendable {
  /// What the form holds.
  let values: FormValues
  /// What the other had answered where only one answer fits, by field.
  let notes: [String: Phrase]

  /// `nil` where both in one give nothing that one of them is not.
  init?(mine: TwoTexts.Typed, now: TwoTexts.Typed, theirs: FormValues, author: String) {
    let before = mine.form
    let form = now.form
    let workplace = now.scene.workplace
    var values = theirs
    var notes: [String: Phrase] = [:]
    for field in form.fields {
      let base = before.initial[all: field.id]
      let (own, other) = (mine.values[all: field.id], theirs[all: field.id])
      guard own != base, field.read(mine.values, workplace) != field.read(theirs, workplace) else {
        continue
      }
      switch field.kind {
      case .text where !other.isEmpty:
        values[field.id] = Self.joined(theirs[field.id], mine.values[field.id])
      case .choices: values[all: field.id] = other + own.filter { !other.contains($0) }
      default:
        values[all: field.id] = own
        if other != base, !other.isEmpty {
          let text = field.read(theirs, workplace)
          notes[field.id] = Phrase("\(author) : \(text)", "\(author): \(text)")
        }
      }
    }
    func isOther(_ values: FormValues, than one: FormValues) -> Bool {
      let asked = form.asked(values)
      return asked != form.asked(one)
        || asked.contains { $0.read(values, workplace) != $0.read(one, workplace) }
    }
    guard isOther(values, than: now.values), isOther(values, than: theirs) else { return nil }
    self.values = values
    self.notes = notes
  }

  /// One text under the other; lines that both hold stand once.
  static func joined(_ first: String, _ second: String) -> String {
    let lines = first.split(separator: "\n", omittingEmptySubsequences: false)
    let more = second.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !lines.contains($0) }
    return (lines + more).joined(separator: "\n").trimmed
  }
}
