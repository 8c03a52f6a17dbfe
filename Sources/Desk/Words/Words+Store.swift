public import Casework
public import Registry

extension StoreError {
  /// What happened, where, and what to do.
  public var phrase: Phrase {
    switch self {
    case .notFound(let path):
      Phrase(
        "Il n'y a pas de registre ici : \(path). Pour en créer un : binome init, ou binome demo pour essayer.",
        "There is no store here: \(path). To make one: binome init, or binome demo to try.")
    case .alreadyExists(let path):
      Phrase(
        "Il y a déjà un fichier ici, il reste tel quel : \(path). Choisissez un autre nom avec --store.",
        "There is already a file here, left as it is: \(path). Choose another name with --store.")
    case .foreign(let path):
      Phrase(
        "Ce fichier n'est pas un registre de binome, il reste tel quel : \(path).",
        "This file is not a binome store, it is left as it is: \(path).")
    case .truncated(let path):
      Phrase(
        "Le registre est abîmé ou tronqué, il reste tel quel : \(path). Reprenez la dernière sauvegarde et gardez ce fichier.",
        "The store is damaged or cut short, it is left as it is: \(path). Go back to the last backup and keep this file."
      )
    case .newer(let path, let version, let known):
      Phrase(
        "Ce registre vient d'un binome plus récent (version \(version), ce programme connaît la \(known)) : \(path). Mettez binome à jour.",
        "This store comes from a newer binome (version \(version), this program knows \(known)): \(path). Update binome."
      )
    case .readOnly(let path):
      Phrase(
        "Le registre est en lecture seule pour vous : \(path). Voyez les droits du fichier et de son dossier.",
        "The store is read-only for you: \(path). See the rights of the file and its folder.")
    case .cannotOpen(let path, let reason):
      Phrase(
        "Le registre ne s'ouvre pas : \(path) (\(reason)).",
        "The store cannot be opened: \(path) (\(reason)).")
    case .busy:
      Phrase(
        "Quelqu'un d'autre écrit dans le registre en ce moment. Rien n'est perdu : réessayez dans un instant.",
        "Someone else is writing to the store right now. Nothing is lost: try again in a moment.")
    case .full:
      Phrase(
        "Le disque est plein : rien n'a été enregistré. Faites de la place et réessayez.",
        "The disk is full: nothing was recorded. Make room and try again.")
    case .damaged(let what):
      Phrase(
        "Une valeur du registre n'a pas de sens (\(what)). Lancez binome verify.",
        "A value in the store makes no sense (\(what)). Run binome verify.")
    case .keysNeeded(let login):
      Phrase(
        "\(login) a un compte, ou le registre en a : cet acte se signe, ou cette note se garde, après avoir ouvert sa session.",
        "\(login) has an account, or the store has some: this act is signed, or this note kept, once logged in."
      )
    case .keysRefused(let login):
      Phrase(
        "Les clés de \(login) ne sont plus celles d'un compte ouvert : rien n'a été enregistré. Ouvrez de nouveau votre session, ou voyez votre responsable.",
        "The keys of \(login) are no longer those of an open account: nothing was recorded. Log in again, or see your supervisor."
      )
    case .notSupervisor:
      Phrase(
        "Seul l'encadrement supprime des dossiers.", "Only supervisors purge dossiers.")
    case .noDatabase, .badAddress, .passwordInAddress, .insecure, .passwordNeeded, .serverRefuses,
      .notAllowed,
      .away, .unsure, .stopped, .tooLong:
      serverPhrase
    case .engine(let what):
      Phrase(
        "Le registre a refusé l'opération : \(what).", "The store refused the operation: \(what).")
    }
  }
}

extension Finding {
  /// What was found, naming the dossier and the entry.
  public var phrase: Phrase {
    let place = [
      author.map { "actes de \($0)" }, dossier.map { "dossier \($0)" },
      entry.map { "entrée \($0)" },
    ].compactMap(\.self).joined(separator: ", ")
    let placeInEnglish = [
      author.map { "acts of \($0)" }, dossier.map { "dossier \($0)" },
      entry.map { "entry \($0)" },
    ].compactMap(\.self).joined(separator: ", ")
    let what =
      switch problem {
      case .changedEntry:
        Phrase("l'entrée a été modifiée après coup", "the entry was changed afterwards")
      case .missingParent:
        Phrase("une entrée qui précédait a disparu", "an entry that came before is gone")
      case .unreadableEntry: Phrase("l'entrée est illisible", "the entry cannot be read")
      case .brokenRule:
        Phrase(
          "l'acte n'était pas possible : il y manquait quelque chose, ou son auteur n'avait pas de place au dossier",
          "the act was not possible: something it needs was missing, or its author had no part in the dossier"
        )
      case .staleLine:
        Phrase(
          "la ligne du portefeuille ne correspond pas au journal",
          "the portfolio line does not follow from the journal")
      case .stalePhrases:
        Phrase(
          "les mots cherchés ne sont pas ceux du journal",
          "the words searched are not those of the journal")
      case .staleFacts:
        Phrase(
          "ce qui est compté ne correspond pas au journal",
          "what is counted does not follow from the journal")
      case .staleStanding:
        Phrase(
          "qui a droit au dossier ne correspond pas au journal",
          "who has rights in the dossier does not follow from the journal")
      case .missingLine:
        Phrase("la ligne du portefeuille manque", "the portfolio line is missing")
      case .lineWithoutEntries:
        Phrase("les entrées du dossier ont disparu", "the dossier's entries are gone")
      case .forgedAct, .actOfOtherDossier, .replayedAct, .redatedAct, .alteredAct, .reorderedAct,
        .removedAct, .unsignedAct, .forgedHead, .forgedKey, .forgedRoom, .forgedPurge, .rolledBack,
        .changedKey:
        problem.actPhrase
      }
    guard !place.isEmpty else { return what }
    return Phrase("\(place) : \(what.fr)", "\(placeInEnglish): \(what.en)")
  }
}
