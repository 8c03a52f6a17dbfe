import Casework
public import Registry

/// What has come to the end of its conservation, and what became of it, as plain lines and for programs.
public struct RetentionPages: Sendable {
  private let workplace: Workplace

  /// The pages of a workplace.
  public init(_ workplace: Workplace) { self.workplace = workplace }

  /// The dossiers, those still open apart: they are closed first.
  public func list(_ lines: [RetentionLine]) -> [String] {
    let rules = workplace.convention.retention
    let isDefault = workplace.convention.isDefault("retention.months")
    let mark = isDefault ? Phrase(" (par défaut)", " (default)") : Phrase("", "")
    let head = Phrase(
      "Conservation : \(rules.months.inMonths.fr) après le dernier contact\(mark.fr) ; suppression \(rules.noticeDays.inDays.fr) après son annonce.",
      "Conservation: \(rules.months.inMonths.en) after the last contact\(mark.en); purge \(rules.noticeDays.inDays.en) after it is announced."
    )
    let ended = lines.filter { $0.state != .toClose }
    let open = lines.filter { $0.state == .toClose }
    var page = [workplace.say(head)]
    if lines.isEmpty {
      page.append(
        workplace.say(
          Phrase(
            "Aucun dossier n'est arrivé au terme.", "No dossier has come to its term.")))
    }
    page += ended.map(line)
    if !open.isEmpty {
      page += [
        "",
        workplace.say(
          Phrase("Encore ouverts, à clore d'abord :", "Still open, to be closed first:")),
      ]
      page += open.map(line)
    }
    return page
  }

  /// A dossier: where it stands, since when, who.
  private func line(_ item: RetentionLine) -> String {
    let day = item.status.dueOn.dayMonthYear
    let contact = item.status.clock.dayMonthYear
    let why = workplace.say(
      Phrase(
        "terme le \(day), dernier contact ou fin le \(contact)",
        "term on \(day), last contact or end on \(contact)"))
    return "\(workplace.say(state(item))) · \(item.line.listName) · \(item.line.id) · \(why)"
  }

  private func state(_ item: RetentionLine) -> Phrase {
    func date(_ day: CivilDate?) -> String { day?.dayMonthYear ?? "" }
    switch item.state {
    case .kept: return Phrase("conservé", "kept")
    case .toClose: return Phrase("à clore", "to close")
    case .held:
      let until = date(item.status.hold?.until)
      let reason = item.status.hold?.reason ?? ""
      return Phrase("retenu jusqu'au \(until) (\(reason))", "held until \(until) (\(reason))")
    case .asked:
      let due = date(item.status.requestDue)
      return Phrase("demande à répondre pour le \(due)", "request to answer by \(due)")
    case .due: return Phrase("à annoncer", "to announce")
    case .announced:
      let from = date(item.status.purgeableFrom)
      return Phrase("annoncé, à supprimer à partir du \(from)", "announced, to purge from \(from)")
    case .purgeable: return Phrase("à supprimer", "to purge")
    }
  }

  /// A dossier for another program.
  public func json(_ item: RetentionLine) -> JSONValue {
    .object([
      "dossier": .string(item.line.id), "person": .string(item.line.listName),
      "state": .string(item.state.rawValue), "clock": .string(item.status.clock.iso),
      "due_on": .string(item.status.dueOn.iso),
      "held_until": JSONValue(item.status.hold?.until.iso),
      "hold_reason": JSONValue(item.status.hold?.reason),
      "announced_on": JSONValue(item.status.announcedOn?.iso),
      "purgeable_from": JSONValue(item.status.purgeableFrom?.iso),
    ])
  }

  /// What a purge came to, to be printed and kept.
  public func report(_ report: PurgeReport) -> [String] {
    let (day, author) = (report.on.dayMonthYear, workplace.fullName(report.author))
    let count = report.purged.count.inDossiers
    var page = [
      workplace.say(
        Phrase(
          "Suppression du \(day), par \(author) : \(count.fr), \(report.factCount) faits anonymisés gardés pour les chiffres.",
          "Purge of \(day), by \(author): \(count.en), \(report.factCount) anonymised facts kept for the figures."
        ))
    ]
    page += report.purged.map { item in
      let due = item.dueOn.dayMonthYear
      return workplace.say(
        Phrase(
          "  \(item.dossier) · \(item.entries) lignes · terme le \(due) · empreinte \(item.digest)",
          "  \(item.dossier) · \(item.entries) entries · term on \(due) · fingerprint \(item.digest)"
        ))
    }
    page += report.kept.sorted { $0.key < $1.key }.map { dossier, state in
      workplace.say(
        Phrase(
          "  \(dossier) : reste, il n'est pas prêt (\(state.rawValue))",
          "  \(dossier): stays, it is not ready (\(state.rawValue))"))
    }
    if !report.isClean {
      page.append(
        workplace.say(
          Phrase(
            "Un autre programme tenait le registre ouvert : le fichier reste à nettoyer. Fermez les postes et relancez binome retention purge.",
            "Another program had the store open: the file is still to be cleaned. Close the desks and run binome retention purge again."
          )))
    }
    guard !report.purged.isEmpty else { return page }
    page.append(
      workplace.say(
        Phrase(
          "Restent, hors de ce registre : les sauvegardes, les papiers imprimés, les brouillons des postes jusqu'à leur prochaine ouverture.",
          "What remains outside this store: backups, printed paper, drafts on machines until they are next opened."
        )))
    return page
  }

  /// The same for another program.
  public func json(_ report: PurgeReport) -> JSONValue {
    .object([
      "on": .string(report.on.iso), "by": .string(report.author),
      "facts_kept": JSONValue(report.factCount), "clean": .bool(report.isClean),
      "purged": .array(
        report.purged.map { item in
          .object([
            "dossier": .string(item.dossier), "entries": JSONValue(item.entries),
            "due_on": .string(item.dueOn.iso), "digest": .string(item.digest),
          ])
        }),
      "kept": .array(
        report.kept.sorted { $0.key < $1.key }.map { dossier, state in
          .object(["dossier": .string(dossier), "state": .string(state.rawValue)])
        }),
    ])
  }
}
