public import Casework

/// What is found of one act: who, when, and whether it is as its author signed it.
public struct ActCheck: Sendable, Hashable {
  /// The entry; the one that was signed, where it is gone.
  public let entry: EntryID
  /// Its dossier.
  public let dossier: DossierID
  /// Whose act it says it is, by login.
  public let author: String
  /// The day it says.
  public let on: CivilDate?
  /// When it says it was recorded.
  public let recordedAt: Instant?
  /// Its place among its author's acts, from 1; `nil` if it is not signed.
  public let number: Int?
  /// What was found.
  public let verdict: Verdict

  /// What can be found of an act.
  public enum Verdict: String, Sendable, CaseIterable {
    /// It is as its author signed it.
    case valid
    /// Its author had no keys then: nothing can be said.
    case withoutKeys = "without_keys"
    /// It has the form of a signature, and is not its author's.
    case forged
    /// The signature was given in another dossier.
    case otherDossier = "other_dossier"
    /// The signature was given under another act, which is still there.
    case replayed
    /// The signature was given for another day, or another instant.
    case redated
    /// Another text was signed.
    case altered
    /// Its place among its author's acts is not the one it was signed for.
    case reordered
    /// It is not signed, although its author had keys.
    case unsigned
    /// It is gone with its dossier, which a supervisor purged under their signature.
    case purged
    /// It was signed, and the entry is gone.
    case removed
  }
}

extension ActCheck.Verdict {
  /// The problem to report; `nil` if all is well.
  var problem: Finding.Problem? {
    switch self {
    case .valid, .withoutKeys, .purged: nil
    case .forged: .forgedAct
    case .otherDossier: .actOfOtherDossier
    case .replayed: .replayedAct
    case .redated: .redatedAct
    case .altered: .alteredAct
    case .reordered: .reorderedAct
    case .unsigned: .unsignedAct
    case .removed: .removedAct
    }
  }
}
