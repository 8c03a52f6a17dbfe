/// The lines the floor shows, made of what `binome list` says, in the columns of its desk: the two
/// programs write texts of the same length with the same changes from line to line.
struct FloorList {
  private let table: Delimited
  private let summary: [Substring]
  /// Days since 1970.
  private let today: Int

  var count: Int { table.records.count }

  init(csv: String, plain: String, today: Int) {
    table = Delimited(csv)
    summary = plain.split(separator: "\n", omittingEmptySubsequences: false).prefix(3).map { $0 }
    self.today = today
  }

  /// A column of the list at its width.
  private struct Column {
    let title: String
    let width: Int
    var isTrailing = false
    let value: ([String]) -> String
  }

  private func columns(_ width: Int) -> [Column] {
    func value(_ name: String) -> ([String]) -> String { { table.value(name, of: $0) } }
    let isWide = width >= 140
    let mark = Column(title: "▲", width: 2) {
      ["0": "!!", "1": "! "][table.value("urgency", of: $0)] ?? ""
    }
    let person = Column(title: "Personne", width: isWide ? width - 113 : width - 62, value: name)
    let stage = Column(title: "Étape", width: 24, value: stage)
    let partner = Column(title: "Avec", width: isWide ? 16 : 13, value: partner)
    let end = Column(title: "Contrat", width: 11, value: end)
    let contact = Column(title: "Contact", width: 7, isTrailing: true, value: contact)
    guard isWide else { return [mark, person, stage, partner, end, contact] }
    return [
      mark, person, stage, partner, end,
      Column(title: "Renouv.", width: 7) { value("renewals")($0) + "/1" },
      Column(title: "Freins", width: 22, value: value("barriers")),
      Column(title: "Commune", width: 16, value: value("commune")), contact,
    ]
  }

  /// The file the floor reads, for a screen of this width.
  func file(columns width: Int) -> String {
    let columns = columns(width)
    let stageColumn = columns.prefix(2).reduce(0) { $0 + $1.width + 1 }
    var lines = ["S \(stageColumn) \(columns[2].width)"]
    lines += summary.map { "H " + $0.filter { $0 != "\t" } }
    lines.append("T " + columns.map { fit($0.title, $0) }.joined(separator: " "))
    lines.append("K " + keys(Self.keys, width))
    lines.append("F " + keys(Self.searchKeys, width))
    for record in table.records {
      let text = columns.map { fit($0.value(record), $0) }.joined(separator: " ")
      let urgency = table.value("urgency", of: record)
      let key = [
        name(record), partner(record), table.value("commune", of: record),
        table.value("ft_identifier", of: record),
      ].joined(separator: " ").folded
      lines.append("\(urgency) \(key)\t\(text)")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The keys the last line of the desk shows; a star switches bold.
  private static let keys =
    " *Entrée* ouvrir   */* chercher   *f* filtrer   *t* trier   *o* contact   *n* repérer"
  private static let searchKeys = " *Entrée* ouvrir   *Échap* revenir"

  /// The last line, with the key of the help at its end.
  private func keys(_ text: String, _ width: Int) -> String {
    let shown = text.filter { $0 != "*" }.count
    return text + String(repeating: " ", count: max(1, width - 2 - shown)) + "*?*"
  }

  /// A name in the middle of the list.
  var someName: String { table.records.isEmpty ? "" : name(table.records[count / 2]) }

  /// Three letters that begin the name of several people, if some do.
  var letters: String {
    let starts = table.records.map { String(name($0).folded.prefix(3)) }
      .filter { $0.allSatisfy(\.isLetter) && $0.count == 3 }
    let counts = Dictionary(starts.map { ($0, 1) }, uniquingKeysWith: +)
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? "mar"
  }

  private func fit(_ text: String, _ column: Column) -> String {
    if text.count > column.width { return text.prefix(column.width - 1) + "…" }
    let spaces = String(repeating: " ", count: column.width - text.count)
    return column.isTrailing ? spaces + text : text + spaces
  }
}

extension FloorList {
  private func name(_ record: [String]) -> String {
    table.value("surname", of: record).uppercased() + " " + table.value("given_name", of: record)
  }

  private static let alerts = [
    "contract_over": "terme dépassé de 4 j", "waits_for_me": "attend mon accord 9 j",
    "review_due": "revue à faire, 4 j", "contract_ends": "fin dans 40 j",
    "no_contact": "sans contact", "half_missing": "volet manquant 23 j",
    "waits_for_other": "attend L. PERCEVAULT 8 j", "trust_to_complete": "diagnostic à compléter",
  ]

  private func stage(_ record: [String]) -> String {
    if let alert = table.value("alerts", of: record).split(separator: " ").first {
      return Self.alerts[String(alert)] ?? String(alert)
    }
    let stage = table.value("stage", of: record)
    let entered = days(table.value("entered_on", of: record))
    guard let entered, table.value("renewals", of: record) == "0" else {
      return ["accompanied": "renouvelé"][stage] ?? stage
    }
    return "accompagné, mois \((today - entered) / 30 + 1)"
  }

  /// Logins are the initial and the surname.
  private func partner(_ record: [String]) -> String {
    let login = table.value("social_worker", of: record)
    return login.isEmpty ? "–" : "\(login.prefix(1)). \(login.dropFirst())".uppercased()
  }

  private func end(_ record: [String]) -> String {
    let date = table.value("ends_on", of: record)
    guard !date.isEmpty else { return "–" }
    let left = table.value("days_left", of: record) + " j"
    return date.prefix(5) + String(repeating: " ", count: max(1, 6 - left.count)) + left
  }

  private func contact(_ record: [String]) -> String {
    days(table.value("last_contact", of: record)).map { "\(today - $0) j" } ?? "–"
  }

  /// Days from 1970 to a date written `31/12/2026`.
  private func days(_ text: String) -> Int? {
    let parts = text.split(separator: "/").compactMap { Int($0) }
    guard parts.count == 3 else { return nil }
    let (day, month) = (parts[0], parts[1])
    let year = month > 2 ? parts[2] : parts[2] - 1
    let shifted = (month + 9) % 12
    return 365 * year + year / 4 - year / 100 + year / 400 + (153 * shifted + 2) / 5 + day - 719_469
  }
}

extension String {
  /// Lower case without accents, for the Latin letters of names.
  var folded: String {
    let plain: [Character: String] = [
      "à": "a", "â": "a", "ä": "a", "á": "a", "ç": "c", "é": "e", "è": "e", "ê": "e", "ë": "e",
      "î": "i", "ï": "i", "í": "i", "ô": "o", "ö": "o", "ó": "o", "ù": "u", "û": "u", "ü": "u",
      "ú": "u", "ÿ": "y", "ñ": "n", "œ": "oe", "æ": "ae",
    ]
    return lowercased().map { plain[$0] ?? String($0) }.joined()
  }
}
