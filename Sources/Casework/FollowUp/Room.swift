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

  /// Whether `reader` may read what `author` keeps there.
  public func isOpen(to reader: Reader, author: String) -> Bool {
    let right: Right =
      switch self {
      case .shared: .sharedNotes
      case .employment, .social: side == reader.side ? .sideNotes : .otherSideNotes
      case .mine: reader.login == author ? .ownNotes : .othersNotes
      }
    return RightsTable.allows(reader.standing, right)
  }
}

/// Who reads.
public struct Reader: Sendable, Hashable {
  /// Their side.
  public let side: Side
  /// Their login.
  public let login: String
  /// How they stand to what they read.
  public let standing: Standing

  /// Who reads, from which side, and how they stand to it.
  public init(side: Side, login: String, standing: Standing) {
    self.side = side
    self.login = login
    self.standing = standing
  }
}
