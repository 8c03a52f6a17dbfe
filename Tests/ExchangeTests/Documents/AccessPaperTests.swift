import Casework
import Exchange
import TestSupport
import Testing

@Suite("The paper that tells a person who looked at their dossier")
struct AccessPaperTests {
  private func access(
    _ kind: AccessKind, _ login: String, _ day: CivilDate, hour: Int = 9,
    detail: AccessCode = .none
  ) -> Access {
    Access(
      id: "\(day.iso)\(hour)\(login)", at: Instant(day, hour: hour), login: login, kind: kind,
      dossier: "d", detail: detail)
  }

  @Test("days, names, functions, institutions and what, each once a day")
  func golden() throws {
    let story = try PaperStory.rich()
    let accesses = [
      access(
        .documentMade, "mbriand", day(26, 1, 2026), hour: 11, detail: AccessCode("access_log")),
      access(.dossierRead, "mbriand", day(26, 1, 2026), hour: 10),
      access(
        .documentMade, "sdiarra", day(22, 1, 2026), hour: 15,
        detail: AccessCode(DocumentKind.contract)),
      access(.dossierRead, "sdiarra", day(22, 1, 2026), hour: 14),
      access(.dossierRead, "sdiarra", day(22, 1, 2026)),
      access(
        .exported, "mbriand", day(20, 1, 2026), detail: AccessCode(AccessExport.dossierJSON)),
      access(.openedWithReason, "hroussel", day(14, 1, 2026)),
      access(.dossierRead, "parti", day(13, 1, 2026)),
    ]
    let paper = story.maker().accesses(accesses, since: day(12, 1, 2026))
    Golden.expect(paper.plainText(columns: 80), named: "document-accesses")
  }
}
