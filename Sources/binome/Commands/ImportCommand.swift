import ArgumentParser
import Casework
import Desk
import Exchange
import Registry

/// `binome import`: people from a file become *repérés*.
struct ImportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "import",
      abstract: say("Repérer les personnes d'un fichier.", "Identify the people of a file."),
      discussion: say(
        """
        Séparateur, codage et format sont reconnus. Le NIR n'est jamais gardé. Qui est déjà suivi le
        reste : importer deux fois ne change rien. Un fichier fautif n'applique rien.

        Exemples :
          binome import extrait.csv --dry-run
          binome import extrait.csv --as clegoff
        """,
        """
        Separator, encoding and format are recognised. The NIR is never kept. Who is already followed
        stays so: importing twice changes nothing. A faulty file applies nothing.

        Examples:
          binome import extract.csv --dry-run
          binome import extract.csv --as clegoff
        """))
  }

  @OptionGroup var options: CommonOptions

  @OptionGroup var list: ListFileOptions

  func run() throws {
    let session = try Session(options)
    let workplace = session.workplace
    let people = try PeopleFile.read(
      System.read(list.file), name: list.file, today: workplace.today,
      themes: workplace.convention.diagnostic.themes, barrierColumns: try columns(session))
    let importer = PeopleImport(session: session, file: people)
    let plan = try importer.plan()
    System.write(importer.report(plan))
    try list.unlessTrial { try importer.apply(plan) }
  }
}

extension ImportCommand {
  /// The columns that announce a barrier, as the territory's own file of barriers names them.
  private func columns(_ session: Session) throws -> BarrierColumns {
    let id = session.workplace.convention.id
    guard let text = try session.store.conventions().first(where: { $0.id == id }) else {
      return .employmentExtract
    }
    return try BarriersFile.columns(text.barriers, file: text.file)
  }
}

/// What an import does with each person of a file.
struct PeopleImport {
  let session: Session
  let file: PeopleFile

  /// A person of the file and what is known of them.
  struct Item {
    let person: ImportedPerson
    let open: KnownDossier?
    let ended: KnownDossier?
    /// When the dossier that has ended did, for whoever may see it.
    let endedOn: CivilDate?
  }

  func plan() throws -> [Item] {
    try file.people.map { person in
      let known = try session.store.dossiers(of: person.person, externalID: person.externalID)
      let ended = known.first { !$0.isOpen }
      return Item(
        person: person, open: known.first(where: \.isOpen), ended: ended,
        endedOn: try ended.flatMap { try session.store.line($0.id)?.endedOn })
    }
  }

  func report(_ plan: [Item]) -> [String] {
    let format = say(file.format.label)
    let new = plan.filter { $0.open == nil }.count
    var lines = [
      say(
        "\(file.name) : \(format), \(file.encoding.rawValue), séparateur \(file.separator.label.fr).",
        "\(file.name): \(format), \(file.encoding.rawValue), separator \(file.separator.label.en)."),
      say(
        "Lignes : \(file.recordCount). Personnes : \(plan.count), dont \(new) à repérer et \(plan.count - new) déjà suivies.",
        "Lines: \(file.recordCount). People: \(plan.count), of whom \(new) to identify and \(plan.count - new) already followed."
      ),
    ]
    for item in plan {
      let name = item.person.person.listName
      if let open = item.open {
        lines.append(
          say(
            "  = ligne \(item.person.line) : \(name), déjà suivie",
            "  = line \(item.person.line): \(name), already followed") + contact(open))
      } else {
        let again = item.endedOn.map {
          say(" (dossier terminé le \($0.dayMonthYear))", " (dossier ended on \($0.dayMonthYear))")
        }
        lines.append(
          say("  + ligne \(item.person.line) : \(name)", "  + line \(item.person.line): \(name)")
            + (again ?? ""))
      }
    }
    if plan.contains(where: { $0.open.map { !contact($0).isEmpty } ?? false }) {
      lines.append(
        say(
          "  · Pour lire le dossier d'une personne suivie par d'autres, un professionnel l'ouvre avec un motif : binome open.",
          "  · To read the dossier of somebody whom others follow, a professional opens it with a reason: binome open."
        ))
    }
    lines += file.duplicates.map { "  ≡ " + say($0.phrase) }
    lines += file.notices.map { "  · " + say($0.phrase) }
    return lines
  }

  /// Whom to contact about somebody who is already followed by others, after a colon.
  private func contact(_ open: KnownDossier) -> String {
    session.workplace.contactPhrase(open).map { say(" : \($0.fr)", ": \($0.en)") } ?? ""
  }

  func apply(_ plan: [Item]) throws {
    let workplace = session.workplace
    let commands = plan.filter { $0.open == nil }.map { command($0.person) }
    let outcomes = try session.store.record(
      opening: commands, on: workplace.today,
      by: Hand(
        login: workplace.me.login, today: workplace.today, now: session.clock.now,
        conventions: workplace.book))
    var recorded = 0
    for outcome in outcomes {
      switch outcome {
      case .recorded: recorded += 1
      case .refused(let refusal):
        System.complain(say(refusal.explained(workplace.convention)))
      case .conflict: break
      }
    }
    System.write([
      say("Personnes repérées : \(recorded).", "People identified: \(recorded).")
    ])
  }

  private func command(_ imported: ImportedPerson) -> Command {
    let workplace = session.workplace
    let side = imported.originHint ?? workplace.me.side
    let origins = workplace.convention.origins
    let origin = origins.first { $0.id == side.rawValue } ?? origins.first
    return .identify(
      Identified(
        person: imported.person, origin: origin?.id ?? "", externalID: imported.externalID,
        toExplore: imported.toExplore),
      adviser: seat(.employment, imported), socialWorker: seat(.social, imported))
  }

  /// Who takes a seat: the professional the file names, if they work here; else whoever imports.
  private func seat(_ side: Side, _ imported: ImportedPerson) -> String? {
    let workplace = session.workplace
    let emails = Set(
      ([imported.adviserEmail].compactMap(\.self) + imported.referentEmails).map { $0.lowercased() }
    )
    let named = workplace.candidates(for: side).first { candidate in
      candidate.email.map { emails.contains($0.lowercased()) } ?? false
    }
    if let named { return named.login }
    let me = workplace.me
    return me.side == side && !me.role.isSupervisor ? me.login : nil
  }
}
