/// Who may read what was said. Shared unless its author keeps it: secrecy is kept apart by
/// institution, and sharing is limited to what the common work needs (CASF, art. L121-6-2).
public enum Room: String, Sendable, CaseIterable, Codable {
  /// Both sides read it, and it may go on paper.
  case shared
  /// The employment side only.
  case employment
  /// The social side only.
  case social
  /// *Moi seul*: whoever wrote it, and nobody else.
  case mine

  /// The room of one side.
  public init(_ side: Side) { self = side == .employment ? .employment : .social }

  /// The side it belongs to; `nil` for the shared one, and for what is kept to oneself.
  public var side: Side? {
    switch self {
    case .shared, .mine: nil
    case .employment: .employment
    case .social: .social
    }
  }

  /// Whether `reader` may read what `author` keeps there: a supervisor reads no notes, whoever opened a
  /// dossier with a reason those that are shared.
  public func isOpen(to reader: Reader, author: String) -> Bool {
    switch (self, reader.side) {
    case (_, nil): false
    case (.shared, _): true
    case _ where !reader.opensKept: false
    case (.employment, .employment), (.social, .social): true
    case (.mine, _): reader.login == author
    default: false
    }
  }
}

/// Who reads.
public struct Reader: Sendable, Hashable {
  /// The side of the seats they hold; `nil` for whoever holds none: a supervisor reads no notes.
  public let side: Side?
  /// Their login.
  public let login: String
  /// Whether they open what is kept to their side and to themselves.
  public let opensKept: Bool

  /// Who reads, and from which side.
  public init(side: Side?, login: String, opensKept: Bool = true) {
    self.side = side
    self.login = login
    self.opensKept = opensKept
  }
}
