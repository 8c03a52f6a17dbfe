import Casework
import Registry

extension Outcome {
  /// The refusal, if it is one.
  var refusal: Refusal? {
    guard case .refused(let refusal) = self else { return nil }
    return refusal
  }

  /// The dossier, if it was recorded.
  var recorded: DossierFile? {
    guard case .recorded(let file, _) = self else { return nil }
    return file
  }

  /// What the others wrote, if there is a conflict.
  var theirs: [Entry]? {
    guard case .conflict(_, let theirs) = self else { return nil }
    return theirs
  }
}
