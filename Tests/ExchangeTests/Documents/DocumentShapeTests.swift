import Casework
import Exchange
import TestSupport
import Testing

@Suite("Documents, their shape")
struct DocumentShapeTests {
  /// The blocks of a document in the order in which they stand, whatever holds them together.
  private func blocks(_ blocks: [PaperBlock]) -> [PaperBlock] {
    blocks.flatMap { block in
      if case .together(let inner) = block { self.blocks(inner) } else { [block] }
    }
  }

  private func headings(_ document: PaperDocument) -> [String] {
    blocks(document.blocks).compactMap { block in
      if case .heading(let text, _) = block { text } else { nil }
    }
  }

  @Test("In French, with a model and a title", arguments: DocumentKind.allCases)
  func opening(kind: DocumentKind) throws {
    let document = try PaperStory.rich().maker().document(kind)
    #expect(document.language == "fr-FR")
    #expect(!document.title.isEmpty && !document.version.isEmpty)
    #expect(document.issuers.allSatisfy { ["Pôle emploi", "Département"].contains($0.name) })
  }

  @Test(
    "Every heading has a text, every part begins by a section", arguments: DocumentKind.allCases)
  func headingsLead(kind: DocumentKind) throws {
    for story in [try PaperStory.rich(), try poor()] {
      guard story.maker().obstacle(to: kind) == nil else { continue }
      let document = try story.maker().document(kind)
      var rank: PaperHeading?
      for block in blocks(document.blocks) + [.heading("Fin")] {
        if case .heading(let text, let next) = block {
          #expect(!text.isEmpty)
          // A section may open on a subsection; nothing else follows a heading but text.
          #expect(rank == nil || (rank == .section && next == .subsection), "\(text)")
          rank = next
        } else {
          rank = nil
        }
        if case .table(let table) = block {
          #expect(!table.rows.isEmpty && table.columns.allSatisfy { !$0.title.isEmpty })
          #expect(table.rows.allSatisfy { $0.count == table.columns.count })
        }
      }
    }
  }

  /// As little as each document can be made from.
  private func poor() throws -> PaperStory {
    var story = try PaperStory(Person(surname: "Pélissard", givenNames: "Thierry"))
    story.agree()
    story.plan("S'inscrire à la médiathèque", .social, by: .thirdParty)
    story.meet(.social, on: day(3, 2, 2026), at: nil)
    story.record(
      .partRecorded(PartRecorded(side: .social, part: DiagnosticPart(findings: []))), by: .social,
      on: day(21, 1, 2026))
    return story
  }

  @Test("What is not known leaves no empty heading, column or line")
  func poorDocuments() throws {
    let story = try poor()
    let plans = try story.maker().document(.plans)
    #expect(
      headings(plans) == ["Plan social", "Vos prochains rendez-vous", "Qui joindre"])
    let synthesis = try story.maker().document(.synthesis)
    #expect(headings(synthesis).isEmpty)
    #expect(synthesis.plainText(columns: 80).contains("Volet emploi : à venir"))
    let contract = try story.maker().document(.contract).plainText(columns: 80)
    #expect(contract.contains("La personne : Thierry PÉLISSARD\nLe conseiller emploi"))
    let summons = try story.maker().document(.summons)
    #expect(summons.addressee.isEmpty)
    #expect(summons.plainText(columns: 80).contains("Pour Thierry PÉLISSARD"))
    #expect(summons.plainText(columns: 80).contains("Quand : mardi 3 février 2026, à …"))
  }

  @Test("A letter has the address of the person, as an envelope shows it")
  func envelope() throws {
    let summons = try PaperStory.rich().maker().document(.summons)
    #expect(
      summons.addressee == [
        "Thị Hồng Ngọc ĐẶNG-ŒUVRARD", "12 bis, rue de l’Île-aux-Oies", "35000 Saint-Aubin-des-Prés",
      ])
    #expect(try PaperStory.rich().maker().document(.plans).addressee.isEmpty)
  }

  @Test("How the person is met says what the letter tells")
  func media() throws {
    var story = try PaperStory.rich()
    func summons(_ medium: Medium, _ kind: MeetingKind = .social, place: String = "") throws
      -> String
    {
      let meeting = story.meet(kind, medium, on: day(12, 2, 2026), place: place)
      return try story.text(.summons, meeting: meeting)
    }
    #expect(try summons(.telephone).contains("Nous vous appellerons"))
    #expect(try summons(.telephone).contains("Comment : par téléphone, au 06 12 34 56 78"))
    #expect(try summons(.homeVisit).contains("Où : chez vous"))
    #expect(try summons(.video, place: "lien envoyé").contains("Comment : en visio, lien envoyé"))
    #expect(try summons(.faceToFace, place: "CDAS").contains("Où : CDAS"))
    let group = try summons(.faceToFace, .collective, place: "CDAS")
    #expect(group.contains("Avec : rencontre collective"))
    #expect(group.contains("Maëlle BRIAND") && group.contains("Sékou DIARRA"))
  }

  @Test("Long plans go on over two pages, with their headers")
  func longPlans() throws {
    var story = try PaperStory.rich()
    for number in 1...40 {
      story.plan(
        "Démarche n° \(number) : réunir les justificatifs, puis déposer la demande", .social,
        by: .person, due: day(1, 3, 2026).adding(days: number))
    }
    let document = try story.maker().document(.plans)
    #expect(document.plainText(columns: 80).contains("Démarche n° 40"))
    guard let text = try PrintedText.of(document) else { return }
    let pages = text.split(separator: "\u{C}").map(String.init)
    #expect(pages.count >= 2)
    #expect(text.contains("Démarche n° 40"))
    #expect(pages.dropFirst().first?.contains("Pour quand") == true)
    #expect(text.contains("Page 2 / \(pages.count)"))
  }

  @Test("The same dossier on the same day gives the same bytes", arguments: DocumentKind.allCases)
  func sameBytes(kind: DocumentKind) throws {
    let first = try PrintedText.pdf(try PaperStory.rich().maker().document(kind))
    #expect(try PrintedText.pdf(try PaperStory.rich().maker().document(kind)) == first)
  }
}
