import ArgumentParser
import Casework
import Desk
import Registry

/// `binome proof`: an act with all that is needed to check it elsewhere.
struct ProofCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "proof",
      abstract: say(
        "Exporter un acte signé, pour le vérifier ailleurs.",
        "Export a signed act, to check it elsewhere."),
      discussion: say(
        """
        Sans --entry, montre les actes signés du dossier et le nom de leur entrée. Le fichier contient le
        texte de l'acte : à garder comme le dossier. docs/security.md dit comment le vérifier avec des
        outils publics.

        Exemples :
          binome proof diallo
          binome proof diallo --entry 019a6f… > acte.json
        """,
        """
        Without --entry, shows the signed acts of the dossier and the names of their entries. The file
        holds the text of the act: keep it like the dossier. docs/security.md tells how to check it with
        public tools.

        Examples:
          binome proof diallo
          binome proof diallo --entry 019a6f… > act.json
        """))
  }

  @OptionGroup var options: CommonOptions
  @OptionGroup var reference: DossierArgument

  @Option(
    help: ArgumentHelp(
      say("L'entrée, ou le début de son nom.", "The entry, or the beginning of its name."),
      valueName: say("entrée", "entry")))
  var entry: String?

  func run() throws {
    let session = try Session(options)
    guard !session.workplace.me.role.isSupervisor else {
      throw Failure(
        Phrase(
          "Un acte exporté porte ses motifs, que l'encadrement ne lit pas : demandez-le au binôme.",
          "An exported act holds its motives, which supervisors do not read: ask the binôme."),
        status: Failure.notPermitted)
    }
    let file = try session.file(reference.dossier)
    let workplace = session.workplace
    guard !workplace.readsByReason(file.dossier) else {
      throw Failure(
        Phrase(
          "Un dossier ouvert avec un motif se lit ; ses actes s'exportent par ses deux professionnels.",
          "A dossier opened with a reason is read; its acts are exported by its two professionals."),
        status: Failure.notPermitted)
    }
    let signed = file.entries.filter(\.fact.kind.binds)
    guard let entry else {
      System.write(
        signed.map { entry in
          let what = say(entry.fact.phrase(workplace))
          return
            "\(entry.id)  \(entry.on.dayMonthYear)  \(workplace.fullName(entry.author))  \(what)"
        })
      return
    }
    let meant = signed.filter { $0.id.hasPrefix(entry) }
    guard meant.count == 1, let one = meant.first, let proof = try session.store.proof(of: one.id)
    else {
      throw Failure(
        Phrase(
          "Aucun acte signé de ce dossier ne s'appelle ainsi, ou plusieurs : « binome proof \(reference.dossier) » les montre.",
          "No signed act of this dossier is called so, or several are: “binome proof \(reference.dossier)” shows them."
        ),
        status: Failure.noInput)
    }
    try session.office().noteExport(.proofJSON, dossier: file.dossier.id)
    System.write([proof])
  }
}
