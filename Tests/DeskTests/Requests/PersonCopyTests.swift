import Casework
import Exchange
import Foundation
import Registry
import TestSupport
import Testing

@testable import Desk

@Suite("The person's copy tells everything")
struct PersonCopyTests {
  /// A text as one line without what French print changes.
  private func plain(_ text: String) -> String {
    let spaces: Set<Character> = ["\u{A0}", "\u{202F}", "\n", " "]
    return text.map { spaces.contains($0) ? " " : $0 == "\u{2019}" ? "'" : $0 }
      .reduce(into: "") { $0 += $0.last == " " && $1 == " " ? "" : String($1) }
  }

  private func copy(_ file: DossierFile, _ robot: Robot) throws -> String {
    let scene = Scene(try robot.office.workplace(for: .print), file: file)
    return plain(
      try #require(scene.documents).document(.personCopy).plainLines(columns: 100_000)
        .map(\.text).joined(separator: "\n"))
  }

  /// What the copy must say of a fact: each word that somebody wrote or chose by hand.
  private func words(_ fact: Fact, _ robot: Robot) -> [String] {
    let workplace = robot.office.workplace
    func theme(_ code: String) -> String {
      workplace.convention.diagnostic.theme(code)?.label.fr ?? code
    }
    switch fact {
    case .identified(let identified): return words(identified.person)
    case .personRectified(let rectified): return words(rectified.person)
    case .seatTaken(let seat): return [workplace.fullName(seat.login)]
    case .informed: return ["Vous avez été informé(e)"]
    case .partRecorded(let recorded):
      return [recorded.part.strengths, recorded.part.observation, recorded.part.personWords]
        + recorded.part.findings.map { theme($0.theme) }
    case .synthesisWritten(let synthesis): return [synthesis.addedValue]
    case .trusted(let trusted): return [trusted.motive]
    case .answered(let answered): return [answered.motive]
    case .presented: return ["L'accompagnement vous a été présenté"]
    case .signed(let signed):
      return signed.signatories + [signed.socialReferent, signed.originalKeptAt]
    case .reviewed(let reviewed): return reviewed.participants + [reviewed.conclusion]
    case .renewed(let renewed): return [renewed.originalKeptAt]
    case .exited(let exited):
      return [
        exited.nextResponsible, exited.noRelayMotive, exited.missedMeetings, exited.attempts,
        workplace.convention.exitReason(exited.reason)?.label.fr ?? exited.reason,
      ]
    case .closed(let closed): return [closed.note]
    case .contacted(let contacted): return [contacted.note]
    case .meetingPlanned(let plan): return [plan.place, plan.about] + plan.others
    case .meetingReported(let report): return [report.place] + report.others
    case .attempted: return ["On a essayé de vous joindre"]
    case .actionPlanned(let action): return [action.what, action.thirdParty, theme(action.theme)]
    case .actionRevised(let revised): return [revised.now.what, revised.comment]
    case .milestoneReached(let milestone): return [milestone.detail]
    case .watchSet(let watch): return [watch.about, watch.day.long(.french)]
    case .watchCleared(let cleared): return [cleared.comment]
    case .handoverSent(let sent):
      return [sent.service, sent.message, sent.to.isEmpty ? "" : workplace.fullName(sent.to)]
    case .handoverTaken(let taken): return [taken.comment]
    case .handoverEnded(let ended): return [ended.comment]
    case .printed(let printed): return [printed.version, printed.sha256]
    case .noteShared(let shared): return [shared.reason]
    case .openedWithReason(let opened): return [opened.reason]
    case .requested(let asked): return [asked.words]
    case .requestExtended(let extended): return [extended.reason]
    case .requestAnswered(let answered): return [answered.reason]
    case .noteReviewed: return ["Une note qui parle d'une autre personne a été relue"]
    case .retentionHeld(let held): return [held.reason]
    case .retentionReleased, .purgeAnnounced: return []
    case .corrected(let corrected):
      return [corrected.reason] + (corrected.replacement.map { words($0.fact, robot) } ?? [])
    }
  }

  private func words(_ person: Person) -> [String] {
    [
      person.surname, person.birthName, person.givenNames, person.birthDate?.long(.french),
      person.address, person.commune, person.ftIdentifier?.text, person.cafNumber?.text,
    ].compactMap(\.self) + person.phones + person.emails + person.otherRights
  }

  @Test("every line of the journal, as it is and as it was before it was corrected")
  func complete() throws {
    let robot = try Robot()
    let mine = robot.office.workplace.scope
    var (told, corrected, held) = (0, 0, 0)
    let ended = try robot.office.store.quiet(mine, since: Sample.today).prefix(120)
    let open = try robot.office.store.portfolio(mine)
    for line in Array(ended) + open {
      guard let file = try robot.office.dossier(line.id) else { continue }
      let text = try copy(file, robot)
      let raw = try #require(try robot.office.store.dossier(line.id))
      for entry in file.entries {
        for word in words(entry.fact, robot) where !word.trimmed.isEmpty {
          #expect(text.contains(plain(word.trimmed)), "\(line.id) \(entry.fact.kind): \(word)")
        }
        #expect(text.contains(plain(entry.on.long(.french))), "\(line.id) \(entry.fact.kind)")
        #expect(text.contains(robot.office.workplace.fullName(entry.author)))
        if entry.fact.kind == .corrected { corrected += 1 }
      }
      for entry in raw.entries {
        guard let note = entry.fact.note, let words = note.text, words.count > 12 else { continue }
        let isGiven = note.room.isOpen(
          to: .init(side: .employment, login: "clegoff", standing: .holder), author: entry.author)
        let isHeld = !isGiven || note.mentionsOthers
        held += isHeld ? 1 : 0
        // The same words may stand elsewhere, shared.
        let elsewhere = raw.entries.contains { other in
          other.id != entry.id && other.fact.words.contains(words) && other.fact.room == .shared
        }
        if !elsewhere { #expect(text.contains(plain(words)) != isHeld, "\(line.id): \(words)") }
      }
      let lines = file.entries.count { $0.fact.kind != .corrected }
      #expect(text.components(separatedBy: "(par ").count - 1 == lines)
      told += lines
    }
    #expect(told > 2000)
    #expect(corrected > 5)
    #expect(held > 5)
  }

  @Test("what speaks of a third party waits to be read again, and is counted")
  func thirdParty() throws {
    let robot = try Robot()
    let id = try Robot.common(robot)
    var file = try robot.record(
      .attempt, on: id,
      ["note": "Zibeline au téléphone", "room": "employment", "mentions_others": "yes"])
    #expect(!(try copy(file, robot).contains("Zibeline")))
    #expect(try copy(file, robot).contains("1 note parle aussi d'une autre personne"))
    file = try robot.record(.reread, on: id, ["given": "no", "reason": "Sa sœur est nommée"])
    let text = try copy(file, robot)
    #expect(!text.contains("Zibeline"))
    #expect(!text.contains("sœur"))
    let entry = try #require(file.entries.last { $0.fact.kind == .attempted }?.id)
    file = try robot.record(
      .reread, on: id, ["entry": entry, "given": "yes", "reason": "Elle est d'accord"])
    #expect(try copy(file, robot).contains("Zibeline au téléphone"))
  }

  @Test("the text that was given is found again, whatever the convention says since")
  func notice() throws {
    let robot = try Robot()
    let id = try Robot.common(robot)
    let file = try robot.record(.inform, on: id, ["adheres": "yes", "medium": "face_to_face"])
    let given = try #require(file.dossier.information?.value.notice)
    #expect(given.version == robot.office.workplace.convention.notice.version)
    let text = Sample.conventionText
    let changed = text.body.replacing("On vous propose un accompagnement global.", with: "Autre.")
    try robot.office.store.keep(
      ConventionText(id: text.id, file: text.file, body: changed, barriers: text.barriers),
      at: Instant(Sample.today, hour: 10))
    let notices = try robot.office.notices()
    #expect(notices.count == 2)
    #expect(notices[given]?.paragraphs.first?.hasPrefix("On vous propose") == true)
    #expect(
      try copy(file, robot).contains("Texte remis, version \(given.version) : On vous propose"))
  }
}
