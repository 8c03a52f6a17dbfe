internal import Casework

/// A table of a settings file being read. Each reading notes what is wrong and gives a stand-in, so
/// that all problems of a file are found at once; nothing is used if the report holds any.
struct SettingsTable {
  let entries: [String: SettingsNode]
  let path: String
  let report: SettingsReport
  /// Whether it stands in for a table that is missing, which was noted: its keys are not missed too.
  var isStandIn = false

  /// Path of a key of this table.
  func path(_ key: String) -> String { path.isEmpty ? key : path + "." + key }

  /// Notes the keys that are not among `known`.
  func allowOnly(_ known: [String]) {
    for key in entries.keys.sorted() where !known.contains(key) {
      report.add(
        .unknownKey(nearest: Nearest.word(to: key, among: known)), at: path(key),
        expected: Phrase(
          "une clé parmi " + known.joined(separator: ", "),
          "one of the keys " + known.joined(separator: ", ")))
    }
  }

  /// A text that is not empty.
  func text(_ key: String) -> String {
    let expected = Phrase("un texte entre guillemets, non vide", "a text in quotes, not empty")
    return text(key, expected: expected) { !$0.trimmed.isEmpty } ?? ""
  }

  /// A text that is not empty, or `nil` without the key.
  func optionalText(_ key: String) -> String? { entries[key] == nil ? nil : text(key) }

  /// A code stored in the journal: lower-case letters, digits and `_`, a letter first.
  func code(_ key: String) -> String {
    let expected = Phrase(
      "un code en minuscules sans accent, chiffres et « _ »",
      "a code of lower-case letters, digits and “_”")
    return text(key, expected: expected) { code in
      guard let first = code.utf8.first, (0x61...0x7A).contains(first) else { return false }
      return code.utf8.count <= 60
        && code.utf8.allSatisfy {
          (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "_")
        }
    } ?? ""
  }

  /// A text that `accepts` allows, or `nil` after noting what `expected` says.
  func text(_ key: String, expected: Phrase, accepts: (String) -> Bool) -> String? {
    guard let value = value(key, expected: expected) else { return nil }
    guard case .text(let text) = value else { return wrongType(key, value, expected) }
    guard accepts(text) else {
      report.add(.notAllowed(text), at: path(key), expected: expected)
      return nil
    }
    return text.composed.trimmed
  }

  /// A whole number of `range`, its lowest value as a stand-in; `absent` without the key if it is
  /// given.
  func integer(_ key: String, in range: ClosedRange<Int>, absent: Int? = nil) -> Int {
    if let absent, entries[key] == nil { return absent }
    let expected = Phrase(
      "un nombre entier de \(range.lowerBound) à \(range.upperBound)",
      "a whole number from \(range.lowerBound) to \(range.upperBound)")
    guard let value = value(key, expected: expected) else { return range.lowerBound }
    guard case .integer(let number) = value else {
      return wrongType(key, value, expected) ?? range.lowerBound
    }
    guard range.contains(number) else {
      report.add(.notAllowed(String(number)), at: path(key), expected: expected)
      return range.lowerBound
    }
    return number
  }

  /// `true` or `false`; `absent` without the key if it is given.
  func boolean(_ key: String, absent: Bool? = nil) -> Bool {
    if let absent, entries[key] == nil { return absent }
    let expected = Phrase("true (oui) ou false (non)", "true or false")
    guard let value = value(key, expected: expected) else { return false }
    guard case .boolean(let answer) = value else {
      return wrongType(key, value, expected) ?? false
    }
    return answer
  }

  /// A day, written `2023-07-10` without quotes.
  func date(_ key: String) -> CivilDate {
    let expected = Phrase(
      "un jour sans guillemets, comme 2023-07-10", "a day without quotes, as 2023-07-10")
    let none = CivilDate(dayNumber: 0)
    guard let value = value(key, expected: expected) else { return none }
    guard case .date(let day) = value else { return wrongType(key, value, expected) ?? none }
    return day
  }

  /// A text in both languages, the keys `fr` and `en` of this table.
  func phrase() -> Phrase { Phrase(text("fr"), text("en")) }

  /// A text in both languages under `key`: `{ fr = "…", en = "…" }`.
  func phrase(_ key: String) -> Phrase {
    let table = table(key)
    table.allowOnly(["fr", "en"])
    return table.phrase()
  }

  /// One of the raw values of a closed list, or `nil`.
  func choice<Choice: RawRepresentable & CaseIterable>(_ key: String, of _: Choice.Type) -> Choice?
  where Choice.RawValue == String {
    choice(key, among: Choice.allCases.map(\.rawValue)).flatMap(Choice.init(rawValue:))
  }

  /// One of `known`, or `nil`.
  func choice(_ key: String, among known: [String]) -> String? {
    let expected = Phrase(
      "l'un de " + known.joined(separator: ", "), "one of " + known.joined(separator: ", "))
    guard let text = text(key, expected: expected, accepts: { _ in true }) else { return nil }
    if known.contains(text) { return text }
    let nearest = Nearest.word(to: text, among: known)
    report.add(.unknownValue(text, nearest: nearest), at: path(key), expected: expected)
    return nil
  }

  /// The table under `key`; an empty one as a stand-in.
  func table(_ key: String) -> SettingsTable {
    let expected = Phrase("une table [\(path(key))]", "a table [\(path(key))]")
    let none = SettingsTable(entries: [:], path: path(key), report: report, isStandIn: true)
    guard let value = value(key, expected: expected) else { return none }
    guard case .table(let entries) = value else { return wrongType(key, value, expected) ?? none }
    return SettingsTable(entries: entries, path: path(key), report: report)
  }

  /// The tables of a list under `key`: `[[key]]` or `[{ … }]`. A missing list is noted unless it
  /// is `optional`.
  func tables(_ key: String, optional: Bool = false) -> [SettingsTable] {
    if optional, entries[key] == nil { return [] }
    let expected = Phrase("une liste de tables [[\(path(key))]]", "a list of [[\(path(key))]]")
    guard let value = value(key, expected: expected) else { return [] }
    guard case .array(let elements) = value else { return wrongType(key, value, expected) ?? [] }
    return elements.enumerated().compactMap { index, element in
      let name = "\(key)[\(index)]"
      guard case .table(let entries) = element else {
        return wrongType(name, element, expected)
      }
      return SettingsTable(entries: entries, path: path(name), report: report)
    }
  }

  /// The texts of a list under `key`; none without the key.
  func texts(_ key: String) -> [String] {
    let expected = Phrase("une liste de textes entre guillemets", "a list of texts in quotes")
    guard let value = entries[key] else { return [] }
    guard case .array(let elements) = value else { return wrongType(key, value, expected) ?? [] }
    return elements.enumerated().compactMap { index, element in
      guard case .text(let text) = element else {
        return wrongType("\(key)[\(index)]", element, expected)
      }
      return text
    }
  }

  /// Notes each value that stands more than once among the `id`s of `tables`.
  func allowOnce(_ ids: [String], key: String = "id", in tables: [SettingsTable]) {
    var seen: Set<String> = []
    for (id, table) in zip(ids, tables) where !id.isEmpty && !seen.insert(id).inserted {
      report.add(
        .duplicate(id), at: table.path(key),
        expected: Phrase(
          "une valeur différente pour chaque élément de la liste",
          "a different value for each element of the list"))
    }
  }

  private func value(_ key: String, expected: Phrase) -> SettingsNode? {
    if let value = entries[key] { return value }
    if !isStandIn { report.add(.missing, at: path(key), expected: expected) }
    return nil
  }

  private func wrongType<Value>(
    _ key: String, _ value: SettingsNode, _ expected: Phrase
  ) -> Value? {
    report.add(.wrongType(value.kind), at: path(key), expected: expected)
    return nil
  }
}
