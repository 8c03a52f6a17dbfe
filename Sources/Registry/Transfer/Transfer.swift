/// Moves all that cannot be made again from one session to another, and makes the rest there.
struct Transfer {
  /// What is written at once: a server's answer takes its time, whatever the number of rows.
  private static let batch = 100
  /// What each table gave, in their order.
  private var digests: [(table: TableShape, digest: RowDigest)] = []

  /// Copies every row that is moved.
  mutating func copy(from source: any SQLSession, to target: any SQLSession) throws {
    digests = []
    for table in TableShape.all {
      guard let selection = table.selection else { continue }
      var digest = RowDigest()
      var rows: [SQLRow] = []
      func flush() throws {
        guard !rows.isEmpty else { return }
        _ = try target.run(table.insertion(of: rows.count), rows.flatMap(\.values))
        rows.removeAll(keepingCapacity: true)
      }
      try source.forEach(selection, []) { row in
        digest.add(row)
        rows.append(row)
        if rows.count == Self.batch { try flush() }
      }
      try flush()
      digests.append((table, digest))
    }
  }

  /// Compares what was written with what was read, makes again what follows from it, and looks whether it holds.
  ///
  /// - Parameter known: what was found where it comes from; asked only if something is found here.
  /// - Throws: `notTheSame` if a row is not what it was, or does not hold where it held.
  func finish(
    in target: any SQLSession, known: () throws -> [Finding]
  ) throws -> TransferReport {
    var report = TransferReport()
    for (table, digest) in digests {
      var written = RowDigest()
      if let selection = table.selection {
        try target.forEach(selection, []) { written.add($0) }
      }
      guard written == digest else { throw StoreError.notTheSame(table: table.name) }
      if digest.count > 0 { report.parts.append(.init(table: table.name, rows: digest.count)) }
    }
    report.dossiers = try Store.rebuild(target)
    report.findings = try Store.check(target).findings
    if let new = try Set(report.findings).subtracting(report.findings.isEmpty ? [] : known()).first
    {
      throw StoreError.notTheSame(table: new.problem.rawValue)
    }
    return report
  }
}
