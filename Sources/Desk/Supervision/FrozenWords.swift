import Casework
public import Registry

/// What was sent, and what changed since, in lines and for programs.
public struct FrozenWords {
  private let workplace: Workplace

  /// The words of a workplace.
  public init(_ workplace: Workplace) { self.workplace = workplace }

  /// A line for each transmission, the latest first.
  public func list(_ frozen: [FrozenFigures]) -> [String] {
    guard !frozen.isEmpty else {
      return [
        workplace.say(
          Phrase(
            "Aucune transmission gardée. « binome report monthly --freeze » garde celle du mois.",
            "No transmission kept. “binome report monthly --freeze” keeps that of the month."))
      ]
    }
    return frozen.map { "\($0.period)  \(scope($0))  \(sentOn($0))" }
  }

  /// What changed since a transmission.
  public func differences(_ sent: FrozenFigures, _ changes: [FigureChange]) -> [String] {
    let head = "\(sent.period) · \(scope(sent)) · \(sentOn(sent))"
    guard !changes.isEmpty else {
      return [
        head, workplace.say(Phrase("Rien n'a changé depuis.", "Nothing has changed since.")),
      ]
    }
    return [head, ""]
      + changes.map { change in
        let place = [
          change.period, change.unit ?? "", people(change.people).map(workplace.say) ?? "",
        ].filter { !$0.isEmpty }.joined(separator: ", ")
        let values = workplace.say(
          Phrase(
            "envoyé \(value(change.sent, change)), maintenant \(value(change.now, change))",
            "sent \(value(change.sent, change)), now \(value(change.now, change))"))
        let difference = change.difference.map { " (\(signed($0, change)))" } ?? ""
        return "\(workplace.say(change.title)) (\(place)) : \(values)\(difference)"
      }
  }

  /// The transmissions for programs.
  public func json(_ frozen: [FrozenFigures]) -> JSONValue {
    .array(
      frozen.map {
        .object([
          "period": .string($0.period), "scope": .string($0.scope),
          "frozen_at": .string($0.frozenAt.iso), "author": .string($0.author),
        ])
      })
  }

  /// The differences for programs.
  public func json(_ sent: FrozenFigures, _ changes: [FigureChange]) -> JSONValue {
    func figure(_ figure: Figure?) -> JSONValue {
      guard let figure else { return .null }
      return .object([
        "numerator": JSONValue(figure.numerator), "denominator": JSONValue(figure.denominator),
        "value": figure.value.map(JSONValue.number) ?? .null,
      ])
    }
    return .object([
      "period": .string(sent.period), "scope": .string(sent.scope),
      "frozen_at": .string(sent.frozenAt.iso),
      "changes": .array(
        changes.map { change in
          .object([
            "figure": .string(change.indicator), "period": .string(change.period),
            "unit": JSONValue(change.unit), "people": .string(change.people.rawValue),
            "sent": figure(change.sent), "now": figure(change.now),
            "difference": change.difference.map(JSONValue.number) ?? .null,
          ])
        }),
    ])
  }

  private func scope(_ frozen: FrozenFigures) -> String {
    guard let slash = frozen.scope.firstIndex(of: "/") else {
      return workplace.say(Phrase("tout le territoire", "the whole territory"))
    }
    return String(frozen.scope[frozen.scope.index(after: slash)...])
  }

  private func sentOn(_ frozen: FrozenFigures) -> String {
    let day = CivilDate(String(frozen.frozenAt.iso.prefix(10)))?.dayMonthYear ?? ""
    let name = workplace.shortName(frozen.author)
    return workplace.say(
      Phrase("gardé le \(day) par \(name)", "kept on \(day) by \(name)"))
  }

  private func people(_ people: PublicFigures.Public) -> Phrase? {
    switch people {
    case .rsa: Phrase("RSA", "RSA")
    case .others: Phrase("hors RSA", "not RSA")
    case .all: nil
    }
  }

  private func value(_ figure: Figure?, _ change: FigureChange) -> String {
    guard let value = figure?.value else { return "–" }
    return number(value, change)
  }

  private func signed(_ value: Double, _ change: FigureChange) -> String {
    (value > 0 ? "+" : value < 0 ? "−" : "") + number(abs(value), change)
  }

  /// Shares in hundredths, everything else with one decimal where it has any.
  private func number(_ value: Double, _ change: FigureChange) -> String {
    let isShare = change.unitOfValue == .share
    let tenths = Int((value * (isShare ? 1000 : 10)).rounded(.toNearestOrAwayFromZero))
    let isWhole = tenths % 10 == 0
    let text =
      "\(tenths / 10)" + (isWhole ? "" : workplace.say(Phrase(",", ".")) + "\(tenths % 10)")
    let sign: Phrase =
      isShare
      ? Phrase(" %", "%") : change.unitOfValue == .days ? Phrase(" j", " d") : Phrase("", "")
    return text + workplace.say(sign)
  }
}
