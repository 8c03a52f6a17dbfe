import Casework
import Exchange

/// What an act comes to, in a few lines, before it is recorded.
enum ActSummary {
  static func lines(_ act: PreparedAct, _ form: FormState, _ workplace: Workplace) -> [String] {
    let targets = form.scene.dossier.map { [BulkTarget($0)] } ?? form.targets
    return lines(act, form.scene) + answers(form.form, form.values, workplace)
      + LoadWords.lines(act, on: targets, workplace) + preview(act, form.scene)
  }

  /// What follows from the act under the convention.
  private static func lines(_ act: PreparedAct, _ scene: Scene) -> [String] {
    let workplace = scene.workplace
    switch act.command {
    case .sign(let referent, _, _):
      // The rules of the day of the signature, as the decision will have them.
      let rules = workplace.book.applying(on: act.on) ?? scene.convention
      let end = rules.terms.end(signedOn: act.on, renewals: 0)
      let review = end.adding(days: -rules.delays.reviewBeforeEnd)
      return [
        workplace.say(
          Phrase(
            "Entrée le \(act.on.dayMonthYear), fin le \(end.dayMonthYear), examen concerté à partir du \(review.dayMonthYear).",
            "Entry on \(act.on.dayMonthYear), end on \(end.dayMonthYear), joint review from \(review.dayMonthYear)."
          )),
        workplace.say(
          Phrase("Référent social : \(referent).", "Social referent: \(referent).")),
      ]
    case .renew:
      guard let contract = scene.dossier?.contract else { return [] }
      let end = contract.endIfRenewed
      return [
        workplace.say(
          Phrase(
            "Renouvelé jusqu'au \(end.dayMonthYear).", "Renewed until \(end.dayMonthYear)."))
      ]
    case .exit(let declaration):
      let left = declaration.barriers.filter { $0.answer == .yes }.compactMap { finding in
        scene.convention.diagnostic.theme(finding.theme).map { workplace.say($0.short) }
      }
      let names = left.isEmpty ? "–" : left.joined(separator: ", ")
      return [
        workplace.say(Phrase("Freins qui restent : \(names)", "Barriers that remain: \(names)"))
      ]
    default: return []
    }
  }

  /// The document as it will be, to be read before it is made.
  private static func preview(_ act: PreparedAct, _ scene: Scene) -> [String] {
    guard let order = act.paper,
      let document = try? scene.documents?.document(order.kind, meeting: order.meeting)
    else { return [] }
    return [""] + document.plainLines(columns: 70).map(\.text)
  }

  /// The answers given, without those that say nothing.
  private static func answers(
    _ form: Form, _ values: FormValues, _ workplace: Workplace
  ) -> [String] {
    form.asked(values).compactMap { field in
      guard !field.id.hasPrefix("barriers."), field.id != "entry",
        !values[field.id].isEmpty
      else {
        return nil
      }
      return workplace.say(field.label) + " : " + field.shown(values, workplace)
    }
  }
}

extension Field {
  /// Its value as people read it, on one line.
  func shown(_ values: FormValues, _ workplace: Workplace) -> String {
    switch kind {
    case .line, .date, .time: return values[id]
    case .text:
      return values[id].split(whereSeparator: \.isNewline).joined(separator: ", ")
    case .choice(let options), .choices(let options):
      return values[all: id].map { code in
        options.first { $0.code == code }.map { workplace.say($0.label) } ?? code
      }.joined(separator: ", ")
    }
  }
}
