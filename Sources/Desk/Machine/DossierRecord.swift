import Casework
import FoundationEssentials
public import Registry

/// A dossier for other programs.
public enum DossierRecord {
  /// Names of the columns of a journal as a table.
  public static let journalFields = [
    "id", "on", "recorded_at", "author", "kind", "what",
  ]

  /// The journal as rows of cells, in order.
  public static func journalRows(
    _ file: DossierFile, _ workplace: Workplace
  ) -> [[String]] {
    file.entries.map { entry in
      [
        entry.id, entry.on.dayMonthYear, entry.recordedAt.iso, entry.author,
        entry.fact.kind.rawValue, workplace.say(entry.fact.visiblePhrase(workplace)),
      ]
    }
  }

  /// The dossier as a JSON object: its line, its path, its journal in words.
  public static func json(_ file: DossierFile, _ workplace: Workplace) -> JSONValue {
    let dossier = file.dossier
    let row = PortfolioRow(DossierLine(dossier), workplace)
    guard case .object(var object) = PortfolioRecord(row, workplace).json else { return .null }
    object["steps"] = .array(
      dossier.steps.map { step in
        .object(["stage": .string(step.stage.rawValue), "on": .string(step.on.iso)])
      })
    object["contract"] = dossier.contract.map(contract) ?? .null
    object["requirements"] = .array(requirements(dossier, workplace))
    object["alerts"] = .array(
      workplace.alerts(row.line).map { alert in
        .object([
          "kind": .string(alert.kind.rawValue), "urgent": .bool(alert.isUrgent),
          "day": .string(alert.day.iso), "days": .number(Double(alert.days)),
          "why": .string(
            workplace.say(alert.explanation(workplace, under: workplace.convention(of: dossier)))),
        ])
      })
    object["journal"] = .array(
      file.entries.map { entry in
        .object([
          "id": .string(entry.id), "on": .string(entry.on.iso),
          "recorded_at": .string(entry.recordedAt.iso), "author": .string(entry.author),
          "kind": .string(entry.fact.kind.rawValue), "hash": .string(entry.hash),
          "what": .string(workplace.say(entry.fact.visiblePhrase(workplace))),
        ])
      })
    if !workplace.me.role.isSupervisor { object["diagnostic"] = diagnostic(dossier) }
    return .object(object)
  }

  private static func contract(_ contract: Contract) -> JSONValue {
    .object([
      "signed_on": .string(contract.signedOn.iso), "ends_on": .string(contract.endsOn.iso),
      "convention": .string(contract.signature.value.convention),
      "social_referent": .string(contract.signature.value.socialReferent),
      "original_kept_at": .string(contract.signature.value.originalKeptAt),
      "terms": .array(
        contract.line.map { term in
          .object([
            "number": .number(Double(term.number)), "from": .string(term.from.iso),
            "to": .string(term.to.iso), "signed_on": .string(term.signedOn.iso),
          ])
        }),
    ])
  }

  private static func requirements(
    _ dossier: Dossier, _ workplace: Workplace
  ) -> [JSONValue] {
    let convention = workplace.convention(of: dossier)
    let goal: Goal = dossier.contract == nil ? .entry : .renewal
    return dossier.requirements(for: goal, under: convention).map { requirement in
      .object([
        "what": .string(workplace.say(requirement.what.phrase(convention.vocabulary))),
        "met": .bool(requirement.met != nil), "on": JSONValue(requirement.met?.on?.iso),
        "by": JSONValue(requirement.met?.by), "blocking": .bool(requirement.isBlocking),
      ])
    }
  }

  private static func diagnostic(_ dossier: Dossier) -> JSONValue {
    let encoder = JSONEncoder()
    encoder.keyEncodingStrategy = .convertToSnakeCase
    func part(_ side: Side) -> JSONValue {
      guard let version = dossier.part(side),
        let bytes = try? encoder.encode(version.part),
        case .object(var object)? = JSONValue(Array(bytes))
      else { return .null }
      object["author"] = .string(version.author)
      object["on"] = .string(version.on.iso)
      return .object(object)
    }
    return .object([
      "employment": part(.employment), "social": part(.social),
      "added_value": JSONValue(dossier.syntheses.last?.value.addedValue),
    ])
  }
}
