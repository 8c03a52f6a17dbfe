public import Casework

/// An act, asked as a list of questions. Described once: the full screen draws it, the plain mode
/// asks it line by line, a script fills it from a file.
public struct Form: Sendable, Hashable {
  /// The act it asks for.
  public let act: ActName
  /// What the form is about, before the questions: reminders and clauses.
  public let intro: [Phrase]
  /// The questions, in order.
  public let fields: [Field]
  /// What is filled in at first.
  public let initial: FormValues
  /// The question that has the keyboard first on a screen; `nil` for the first one open.
  public let startsAt: String?

  /// A form with its questions.
  public init(
    _ act: ActName, intro: [Phrase] = [], fields: [Field], initial: FormValues,
    startsAt: String? = nil
  ) {
    self.act = act
    self.intro = intro
    self.fields = fields
    self.initial = initial
    self.startsAt = startsAt
  }

  /// The question named `id`.
  public func field(_ id: String) -> Field? { fields.first { $0.id == id } }

  /// The questions that are asked, given what is filled in.
  public func asked(_ values: FormValues) -> [Field] {
    fields.filter { isAsked($0, values) }
  }

  private func isAsked(_ field: Field, _ values: FormValues) -> Bool {
    guard let condition = field.condition else { return true }
    guard let other = self.field(condition.field), isAsked(other, values) else { return false }
    return condition.values.contains(values[condition.field])
  }

  /// What is filled in, in the form in which acts read it: dates as `YYYY-MM-DD`, texts composed and
  /// without spaces at the ends, nothing for questions that are not asked; or what is wrong, field
  /// by field.
  public func checked(_ values: FormValues, today: CivilDate) -> Result<FormValues, FormProblems> {
    var result = FormValues()
    var problems: [FormProblem] = []
    for field in asked(values) {
      do throws(FormProblem) {
        result[all: field.id] = try field.checked(values[all: field.id], today: today)
      } catch {
        problems.append(error)
      }
    }
    for name in values.fields where self.field(name) == nil {
      problems.append(
        FormProblem(
          name,
          Phrase(
            "« \(name) » n'est pas un champ de cet acte.", "“\(name)” is not a field of this act."))
      )
    }
    return problems.isEmpty ? .success(result) : .failure(FormProblems(problems))
  }
}

/// Everything wrong in a form; at least one problem.
public struct FormProblems: Error, Sendable, Hashable {
  /// The problems, in the order of the fields.
  public let problems: [FormProblem]

  init(_ problems: [FormProblem]) { self.problems = problems }
}

extension Field {
  func checked(_ raw: [String], today: CivilDate) throws(FormProblem) -> [String] {
    let values = raw.map { $0.composed.trimmed }.filter { !$0.isEmpty }
    guard !values.isEmpty else {
      guard isRequired else { return [] }
      throw FormProblem(
        id, Phrase("\(label.fr) : à remplir.", "\(label.en): to be filled in."))
    }
    switch kind {
    case .line, .text: return [values.joined(separator: "\n")]
    case .date:
      guard let date = CivilDate(typed: values[0], today: today) else {
        throw FormProblem(
          id,
          Phrase(
            "\(label.fr) : « \(values[0]) » n'est pas une date. Écrivez par exemple \(today.dayMonthYear).",
            "\(label.en): “\(values[0])” is not a date. Write \(today.dayMonthYear) for instance."))
      }
      return [date.iso]
    case .time:
      guard let time = TimeOfDay(typed: values[0]) else {
        throw FormProblem(
          id,
          Phrase(
            "\(label.fr) : « \(values[0]) » n'est pas une heure. Écrivez par exemple 14h30.",
            "\(label.en): “\(values[0])” is not an hour. Write 14:30 for instance."))
      }
      return [time.text]
    case .choice(let options):
      return [try code(of: values[0], among: options)]
    case .choices(let options):
      var codes: [String] = []
      for value in values {
        let code = try code(of: value, among: options)
        if !codes.contains(code) { codes.append(code) }
      }
      return codes
    }
  }

  private func code(of value: String, among options: [Option]) throws(FormProblem) -> String {
    if let option = options.first(where: { $0.code == value }) { return option.code }
    let known = options.map(\.code).joined(separator: ", ")
    throw FormProblem(
      id,
      Phrase(
        "\(label.fr) : « \(value) » n'est pas prévu. Valeurs possibles : \(known).",
        "\(label.en): “\(value)” is not possible. Possible values: \(known)."))
  }
}
