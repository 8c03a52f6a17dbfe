import Casework
import Registry

extension Finding.Problem {
  /// What was found of an act, or of the keys it is signed with; empty for anything else.
  var actPhrase: Phrase {
    switch self {
    case .forgedAct:
      Phrase(
        "la signature n'est pas celle de son auteur", "the signature is not that of its author")
    case .actOfOtherDossier:
      Phrase(
        "la signature a été donnée dans un autre dossier",
        "the signature was given in another dossier")
    case .replayedAct:
      Phrase(
        "la signature a été donnée sous un autre acte", "the signature was given under another act")
    case .redatedAct:
      Phrase(
        "la signature a été donnée pour une autre date", "the signature was given for another date")
    case .alteredAct:
      Phrase(
        "ce n'est pas ce texte qui a été signé", "this is not the text that was signed")
    case .reorderedAct:
      Phrase(
        "l'acte n'est pas à la place où son auteur l'a signé",
        "the act is not where its author signed it")
    case .removedAct: Phrase("un acte signé a disparu", "a signed act is gone")
    case .unsignedAct:
      Phrase(
        "l'acte n'est pas signé, alors que son auteur avait ses clés",
        "the act is not signed, although its author had keys")
    case .forgedHead:
      Phrase(
        "le compte de ses actes n'est pas celui que l'auteur a signé",
        "the count of acts is not the one its author signed")
    case .forgedKey:
      Phrase(
        "les clés du compte ne viennent pas de qui pouvait les donner",
        "the keys of the account do not come from whoever could give them")
    case .forgedRoom:
      Phrase(
        "les clés de la salle ne viennent pas de qui pouvait les donner",
        "the keys of the room do not come from whoever could give them")
    case .forgedPurge:
      Phrase(
        "ce qui tient lieu du dossier supprimé n'est pas signé par un responsable, ou le dossier est encore là",
        "what stands for the purged dossier is not signed by a supervisor, or the dossier is still there"
      )
    case .rolledBack:
      Phrase(
        "ce poste a vu un registre plus récent : des actes manquent",
        "this machine has seen a later store: acts are missing")
    case .changedKey:
      Phrase(
        "ces clés ne sont pas celles que ce poste a vues",
        "these keys are not those that this machine has seen")
    case .changedEntry, .missingParent, .unreadableEntry, .brokenRule, .staleLine, .stalePhrases,
      .staleFacts,
      .staleStanding, .missingLine, .lineWithoutEntries:
      Phrase("", "")
    }
  }
}
