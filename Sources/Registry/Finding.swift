public import Casework

/// Something in the store that does not hold together.
public struct Finding: Sendable, Hashable {
  /// What is wrong.
  public enum Problem: String, Sendable, Hashable {
    /// The stored texts of an entry do not give its hash: it was changed.
    case changedEntry
    /// An entry names a predecessor that is not there: one was removed.
    case missingParent
    /// An entry cannot be read.
    case unreadableEntry
    /// An entry that the program would have refused: its act lacked what it needs, or its author had no part
    /// in the dossier.
    case brokenRule
    /// The line of a dossier is not what its entries give.
    case staleLine
    /// The words of a dossier that search looks into are not those of its entries.
    case stalePhrases
    /// What is counted of a dossier is not what its entries give.
    case staleFacts
    /// Who stands how to a dossier is not what its entries give.
    case staleStanding
    /// A dossier has entries and no line.
    case missingLine
    /// A line has no entries: they were removed.
    case lineWithoutEntries
    /// The signature under an act is not its author's.
    case forgedAct
    /// The signature under an act was given in another dossier.
    case actOfOtherDossier
    /// The signature under an act was given under another one.
    case replayedAct
    /// The signature under an act was given for another day or instant.
    case redatedAct
    /// Another text was signed than the one that stands there.
    case alteredAct
    /// An act does not stand where its author signed it among theirs.
    case reorderedAct
    /// An act of an author is gone.
    case removedAct
    /// An act is not signed although its author had keys.
    case unsignedAct
    /// What an account says of its last act is not signed by its owner.
    case forgedHead
    /// Nobody who may vouches for the keys of an account.
    case forgedKey
    /// Nobody who may vouches for the keys of a room.
    case forgedRoom
    /// The line that stands for a purged dossier is not signed by a supervisor, or the dossier is still there.
    case forgedPurge
    /// The store is older than what this machine has seen of an author's acts.
    case rolledBack
    /// Keys of an account are not those that this machine has seen.
    case changedKey
  }

  /// What is wrong.
  public let problem: Problem
  /// The dossier, where it is one.
  public let dossier: DossierID?
  /// The entry, where it is one.
  public let entry: EntryID?
  /// The author, where it is about somebody's acts or keys.
  public let author: String?

  init(
    problem: Problem, dossier: DossierID? = nil, entry: EntryID? = nil, author: String? = nil
  ) {
    self.problem = problem
    self.dossier = dossier
    self.entry = entry
    self.author = author
  }
}
