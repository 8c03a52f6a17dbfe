import Casework

/// Looks at what is left of purged dossiers: a line that a supervisor signed covers the acts that are gone
/// with their dossier, and no other does.
struct PurgeChecker {
  private let covered: Set<DossierID>
  /// Lines that do not hold: unsigned or signed by somebody else, or of a dossier that is still there.
  let findings: [Finding]

  init(_ session: any SQLSession, storeID: String?, keys: TrustedKeys?) throws {
    var covered = Set<DossierID>()
    var findings: [Finding] = []
    for row in try PurgeTable(session: session).all() {
      let left = try session.run(
        "SELECT 1 FROM entry WHERE dossier = $1 LIMIT 1", [.text(row.dossier)])
      let isSigned = try Self.isSigned(row, storeID, keys)
      let hadKeys = keys?.all.contains { $0.login == row.author && $0.isOwn && $0.madeAt <= row.at }
      if isSigned { covered.insert(row.dossier) }
      if !left.isEmpty || (!isSigned && (hadKeys == true || !row.signature.isEmpty)) {
        findings.append(
          Finding(problem: .forgedPurge, dossier: row.dossier, author: row.author))
      }
    }
    self.covered = covered
    self.findings = findings
  }

  /// Whether an act whose entry is gone went with its dossier.
  func covers(_ act: SignedAct) -> Bool { covered.contains(act.dossier) }

  private static func isSigned(
    _ row: PurgeRow, _ storeID: String?, _ keys: TrustedKeys?
  ) throws -> Bool {
    guard let storeID, let key = try keys?.trusted(row.author, row.generation), key.supervises,
      let signature = [UInt8](base64: row.signature)
    else { return false }
    return Sodium.isSigned(row.preimage(storeID), signature, by: key.signing)
  }
}
