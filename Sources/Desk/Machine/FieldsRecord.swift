import Casework

/// The fields of a form, for whoever fills it from a file.
public enum FieldsRecord {
  /// Each field with its kind, its possible values and what it holds at first.
  public static func json(_ form: Form, _ workplace: Workplace) -> JSONValue {
    .array(
      form.fields.map { field in
        var object: [String: JSONValue] = [
          "field": .string(field.id), "label": .string(workplace.say(field.label)),
          "kind": .string(field.kindName), "required": .bool(field.isRequired),
          "initial": .array(form.initial[all: field.id].map(JSONValue.string)),
        ]
        if !field.options.isEmpty {
          object["values"] = .object(
            Dictionary(
              field.options.map { ($0.code, .string(workplace.say($0.label))) },
              uniquingKeysWith: { first, _ in first }))
        }
        if let condition = field.condition {
          object["only_when"] = .object([
            condition.field: .array(condition.values.map(JSONValue.string))
          ])
        }
        return .object(object)
      })
  }
}

extension Field {
  fileprivate var kindName: String {
    switch kind {
    case .line: "line"
    case .text: "text"
    case .date: "date"
    case .time: "time"
    case .choice: "choice"
    case .choices: "choices"
    }
  }
}
