import Casework
import Glibc

/// Builds the territories whose figures are measured, and measures them one after the other.
struct FigureCampaign {
  let options: Options
  let folder: Folder

  private var today: CivilDate {
    var seconds = time(nil)
    var parts = tm()
    localtime_r(&seconds, &parts)
    return CivilDate(dayNumber: (seconds + parts.tm_gmtoff) / 86_400)
  }

  func department() throws -> [Department.Line] {
    let ground = try build(advisers: 30)
    complain("measuring the figures of a département…")
    return try Department(shell: ground.shell, store: ground.store, today: today)
      .run(named: ground.named)
  }

  func nation() throws -> [Nation.Stage] {
    let ground = try build(advisers: 10)
    return try Nation(shell: ground.shell, store: ground.store, today: today)
      .run(named: ground.named, sizes: [20_000, 200_000, 2_000_000])
  }

  private func build(advisers: Int) throws -> (shell: Shell, store: String, named: Int) {
    let shell = try Shell(home: folder.path)
    let store = folder.path + "/figures-\(advisers).sqlite"
    complain("building a store of about \(advisers * 400) dossiers…")
    let outcome = try Program(
      name: "binome", path: options.binome,
      arguments: [
        "demo", "--build-only", "--store", store, "--advisers", "\(advisers)", "--today", today.iso,
      ], home: folder.path
    ).question(keepErrors: true)
    guard outcome.status == 0 else { throw Problem("binome demo has failed: " + outcome.output) }
    let count = try shell.run("SELECT COUNT(*) FROM dossier_line", on: store).text
    return (shell, store, Int(count.filter(\.isNumber)) ?? 0)
  }
}
