/// Boxes to sign in, side by side, never cut nor parted by the end of a page.
public struct PaperSignatures: Sendable, Hashable {
  /// Who signs.
  public struct Signatory: Sendable, Hashable {
    /// In which role.
    public var role: String
    /// Name. When empty, the box leaves a line to write it on.
    public var name: String

    /// Someone who signs.
    public init(role: String, name: String) {
      self.role = role
      self.name = name
    }
  }

  /// Who signs, one box each.
  public var signatories: [Signatory]
  /// What is filled in by hand on a line of its own: "Fait à", "Le".
  public var blanks: [String]
  /// What stands above the room to sign: "Signature".
  public var caption: String

  /// Boxes to sign in.
  public init(_ signatories: [Signatory], blanks: [String], caption: String) {
    self.signatories = signatories
    self.blanks = blanks
    self.caption = caption
  }
}
