import Casework
import Registry

extension FormValues {
  /// The fields of a form, from a JSON object: objects make dots in names, `true` is `yes`, a list
  /// gives several values, `null` clears.
  ///
  /// - Throws: what is wrong and in which field.
  public init(_ json: JSONValue) throws(FormProblems) {
    guard case .object(let object) = json else {
      throw FormProblems([
        FormProblem(
          "", Phrase("Un objet JSON est attendu : { … }.", "A JSON object is expected: { … }."))
      ])
    }
    self.init()
    try add(object, prefix: "")
  }

  private mutating func add(
    _ object: [String: JSONValue], prefix: String
  ) throws(FormProblems) {
    for (key, value) in object.sorted(by: { $0.key < $1.key }) {
      let name = prefix + key
      if case .object(let inner) = value {
        try add(inner, prefix: name + ".")
      } else {
        self[all: name] = try Self.texts(of: value, name)
      }
    }
  }

  private static func texts(
    of value: JSONValue, _ name: String
  ) throws(FormProblems) -> [String] {
    switch value {
    case .null: return []
    case .bool(let flag): return [flag ? "yes" : "no"]
    case .number(let number): return [Int(exactly: number).map(String.init) ?? String(number)]
    case .string(let text): return [text]
    case .array(let items):
      var texts: [String] = []
      for item in items { texts += try Self.texts(of: item, name) }
      return texts
    case .object:
      throw FormProblems([
        FormProblem(
          name,
          Phrase(
            "\(name) : un objet n'est pas attendu dans une liste.",
            "\(name): an object is not expected in a list."))
      ])
    }
  }
}

extension ActName {
  /// The act filled from a file: what the file does not say is as the form proposes it.
  public func prepared(
    from given: FormValues, _ scene: Scene
  ) -> Result<PreparedAct, FormProblems> {
    let scene = scene.about(itemField.map { given[$0] }.flatMap { $0.isEmpty ? nil : $0 })
    let definition = definition
    var initial = form(scene).initial
    for field in given.fields {
      var answered = initial
      answered[all: field] = given[all: field]
      initial = definition.completed(answered, after: field, scene)
    }
    return prepared(given.filled(from: initial), scene)
  }
}
