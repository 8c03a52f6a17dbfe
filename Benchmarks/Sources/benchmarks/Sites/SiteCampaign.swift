import Casework
import Glibc
import Registry
import Synchronization

/// What several sites cost: many desks on one server, then one portfolio in a great store.
struct SiteCampaign {
  let options: Options
  let folder: Folder
  let address: String

  private var today: CivilDate {
    var seconds = time(nil)
    var parts = tm()
    localtime_r(&seconds, &parts)
    return CivilDate(dayNumber: (seconds + parts.tm_gmtoff) / 86_400)
  }

  func run() throws -> [String] {
    complain("building a territory on the server…")
    let outcome = try Program(
      name: "binome", path: options.binome,
      arguments: [
        "demo", "--build-only", "--store", address, "--advisers", "20", "--today", today.iso,
      ], home: folder.path
    ).question(keepErrors: true)
    guard outcome.status == 0 else { throw Problem("binome demo has failed: " + outcome.output) }
    let crowd = CrowdedServer(address: address, desks: 200, seconds: options.seconds, today: today)
    complain("\(crowd.desks) desks at work for \(crowd.seconds) s…")
    let lines = try lines(of: crowd.run(), crowd)
    for line in lines { print(line) }
    let last = try great()
    for line in last { print(line) }
    return lines + last
  }

  private func lines(of outcome: CrowdedServer.Outcome, _ crowd: CrowdedServer) throws -> [String] {
    let store = try Store(openingAt: address)
    defer { store.close() }
    let psql = Psql(address: address, home: folder.path)
    let held = try psql.run(
      "SELECT body FROM phrase WHERE body LIKE 'Mesure %-%'"
    ).split(separator: "\n").map(String.init)
    let recorded = outcome.recorded.withLock { $0 }
    let report = try store.verify()
    let errors = outcome.errors.withLock { $0 }
    return [
      "\(crowd.desks) desks, \(crowd.seconds) s, a doing every \(Int(crowd.thinking)) s each on average",
      row("opening a dossier, ms", outcome.openings), row("saving an act, ms", outcome.acts),
      row("a portfolio read again, ms", outcome.readings),
      "refused or met by somebody else's: \(outcome.refused.value)   errors: \(errors.count) \(errors.first ?? "")",
      "acts acknowledged: \(recorded.count)   held: \(held.count)   once each: \(Set(held).count == held.count && held.count == recorded.count)",
      "verify: \(report.dossiers) dossiers, \(report.entries) entries, \(report.findings.count) findings",
    ]
  }

  private func row(_ name: String, _ times: Times) -> String {
    func text(_ part: Double) -> String { tenths(times.quantile(part)) }
    return
      "\(name): \(times.count) times, median \(text(0.5)), 95 % \(text(0.95)), 99 % \(text(0.99)), most \(text(1))"
  }

  private func great() throws -> [String] {
    complain("growing to 100 000 dossiers…")
    let store = GreatStore(
      psql: Psql(address: address, home: folder.path), address: address, today: today)
    try store.grow(to: 100_000)
    let result = try store.measure(rounds: 40)
    let (desk, raw) = (median(result.desk), median(result.raw))
    return [
      "a portfolio of \(result.lines) in \(result.dossiers) dossiers: the desk \(tenths(desk)) ms, psql \(tenths(raw)) ms, \(tenths(desk / raw)) times"
    ]
  }

  private func median(_ values: [Double]) -> Double {
    values.isEmpty ? .nan : values.sorted()[values.count / 2]
  }

  private func tenths(_ value: Double) -> String {
    value.isFinite ? "\((value * 100).rounded() / 100)" : "–"
  }
}
