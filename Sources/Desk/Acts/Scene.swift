public import Casework
public import Registry

/// What a form is asked about: the desk, the dossier, and the line of the journal for a correction.
public struct Scene: Sendable {
  /// Who is at the desk, and when.
  public let workplace: Workplace
  /// The dossier; `nil` to open one.
  public let file: DossierFile?
  /// The entry to correct.
  public let target: Entry?

  /// What a form is asked about.
  public init(_ workplace: Workplace, file: DossierFile? = nil, target: Entry? = nil) {
    self.workplace = workplace
    self.file = file
    self.target = target
  }

  /// The dossier.
  public var dossier: Dossier? { file?.dossier }

  /// The rules the dossier follows.
  public var convention: Convention {
    dossier.map(workplace.convention(of:)) ?? workplace.convention
  }
}
