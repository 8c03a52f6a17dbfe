/// The day from which the start of an *accompagnement* is counted. « délai moyen de démarrage »
/// (Convention Pôle emploi – Département d'Ille-et-Vilaine 2023) says neither of its two days.
public enum StartDelayOrigin: String, Sendable, CaseIterable {
  /// The day the person was identified.
  case identification
  /// The day both professionals agreed.
  case agreement

  /// The signatures of which the days are counted so.
  var kind: CountedFact.Kind { self == .identification ? .entered : .started }
}

extension Indicator {
  /// Every indicator as a convention counts it.
  public static func all(under convention: Convention) -> [Indicator] {
    all.map { $0.under(convention) }
  }

  /// The indicator as a convention counts it: its start delay under the name that the text gives, the
  /// other one beside it.
  public func under(_ convention: Convention) -> Indicator {
    guard convention.startDelayFrom == .agreement else { return self }
    return switch id {
    case Self.startDelay.id: measured(as: .otherStartDelay)
    case Self.otherStartDelay.id: .fromIdentification
    default: self
    }
  }

  /// The other start delay, where a convention counts from the agreement.
  private static let fromIdentification = Indicator(
    otherStartDelay.id,
    Phrase("Délai moyen depuis le repérage", "Mean delay from identification"),
    Phrase(
      "Jours du repérage à la signature, en moyenne sur les entrées de la période.",
      "Days from identification to signature, on average over the entries of the period."),
    .meanDays(Selector(StartDelayOrigin.identification.kind)), unit: .days)

  private func measured(as other: Indicator) -> Indicator {
    Indicator(
      id, title, other.definition, other.measure, unit: unit, source: source,
      reference: reference)
  }
}
