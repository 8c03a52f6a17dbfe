public import Casework
public import Registry

/// What a form is asked about: the desk, the dossier, and what is chosen in it.
public struct Scene: Sendable {
  /// Who is at the desk, and when.
  public let workplace: Workplace
  /// The dossier; `nil` to open one.
  public let file: DossierFile?
  /// The meeting, action, watched date, handover or line of the journal the act is about; `nil` where
  /// none was chosen.
  public let item: EntryID?
  /// The sitting in which the dossier is looked at, if it is.
  public let sitting: Sitting?

  /// What a form is asked about.
  public init(
    _ workplace: Workplace, file: DossierFile? = nil, item: EntryID? = nil,
    sitting: Sitting? = nil
  ) {
    self.workplace = workplace
    self.file = file
    self.item = item
    self.sitting = sitting
  }

  /// The same, about something chosen.
  func about(_ item: EntryID?) -> Scene {
    Scene(workplace, file: file, item: item ?? self.item, sitting: sitting)
  }

  /// The line of the journal to correct.
  public var target: Entry? { item.flatMap { id in file?.entries.first { $0.id == id } } }

  /// The dossier.
  public var dossier: Dossier? { file?.dossier }

  /// The rules the dossier follows.
  public var convention: Convention {
    dossier.map(workplace.convention(of:)) ?? workplace.convention
  }
}
