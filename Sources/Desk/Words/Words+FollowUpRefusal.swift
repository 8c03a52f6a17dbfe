import Casework

extension Refusal {
  /// Why not, for the everyday follow-up.
  func followUpPhrase(_ vocabulary: Vocabulary) -> Phrase {
    switch self {
    case .meetingInThePast(let day):
      return Phrase(
        "Le \(day.dayMonthYear) est passé : notez la rencontre plutôt que de la planifier.",
        "\(day.dayMonthYear) has passed: record the meeting rather than plan it.")
    case .meetingReported(let day):
      return Phrase(
        "Cette rencontre est déjà notée, le \(day.dayMonthYear) ; une erreur se corrige au journal.",
        "This meeting is already recorded, on \(day.dayMonthYear); a mistake is corrected in the journal."
      )
    case .nothingSuch(let item): return item.missing
    case .notYourPlan(let side):
      return Phrase(
        "Le \(side.plan.fr) est tenu par \(vocabulary.institution(side)) : vous pouvez le lire, et dire où en sont les actions qui vous reviennent.",
        "The \(side.plan.en) is held by \(vocabulary.institution(side)): you may read it, and say where the actions that are yours stand."
      )
    case .notYourRoom(.mine):
      return Phrase(
        "Cette note est à son auteur seul : lui seul peut la remplacer.",
        "This note is for its author alone: only they can replace it.")
    case .notYourRoom:
      return Phrase(
        "On garde une note pour soi ou pour son propre côté, ou on la partage.",
        "A note is kept to oneself or to one's own side, or shared.")
    case .waitsForItself:
      return Phrase(
        "Cette action finirait par s'attendre elle-même : choisissez une autre action à attendre.",
        "This action would end up waiting for itself: choose another one to wait for.")
    case .handoverPending(let name):
      return Phrase(
        "Ce siège est déjà en cours de transmission (à \(name)) : attendez, ou retirez le relais.",
        "This seat is already being handed over (to \(name)): wait, or withdraw the handover.")
    case .notYourHandover(let name):
      return Phrase(
        "Ce relais est envoyé à \(name), qui seul peut le prendre.",
        "This handover is sent to \(name), who alone can take it up.")
    case .handoverNotYet(let day):
      return Phrase(
        "Ce relais commence le \(day.dayMonthYear) : il se prend à partir de ce jour.",
        "This handover begins on \(day.dayMonthYear): it is taken up from that day.")
    case .standInEndsBefore(let day):
      return Phrase(
        "Un remplacement a un dernier jour, le \(day.dayMonthYear) ou après.",
        "A stand-in has a last day, on \(day.dayMonthYear) or after.")
    default: return requestPhrase
    }
  }
}

extension Refusal.FollowUpItem {
  /// That there is none to deal with.
  fileprivate var missing: Phrase {
    switch self {
    case .meeting:
      Phrase("Cette rencontre n'est pas dans ce dossier.", "This meeting is not in this dossier.")
    case .action:
      Phrase("Aucune action à suivre ici.", "No action to follow up here.")
    case .watch: Phrase("Aucune date à surveiller ici.", "No date to watch here.")
    case .keptNote:
      Phrase(
        "Aucune note gardée à partager sur cette ligne, ou elle l'est déjà.",
        "No kept note to share on this line, or it is shared already.")
    case .request:
      Phrase(
        "Aucune demande de la personne n'attend ici.", "No request of the person waits here.")
    case .noteToReview:
      Phrase(
        "Aucune note sur un tiers à relire ici.", "No note on a third party to read again here.")
    case .hold:
      Phrase("Rien ne retient ce dossier.", "Nothing holds this dossier.")
    case .handover: Phrase("Aucun relais en attente ici.", "No handover is waiting here.")
    }
  }
}
