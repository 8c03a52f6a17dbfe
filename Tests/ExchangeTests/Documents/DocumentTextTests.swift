import Casework
import Exchange
import TestSupport
import Testing

@Suite("Documents, word by word")
struct DocumentTextTests {
  @Test(
    "A rich dossier, each document",
    arguments: [DocumentKind.contract, .plans, .notice, .synthesis, .summons, .personCopy])
  func golden(kind: DocumentKind) throws {
    Golden.expect(try PaperStory.rich().text(kind), named: "document-\(kind.rawValue)")
  }

  @Test("A signed contract is a copy, with its real days")
  func signed() throws {
    var story = try PaperStory.rich()
    story.sign()
    Golden.expect(try story.text(.contract, on: day(5, 2, 2026)), named: "document-contract-signed")
  }

  @Test("A renewal on which both agree can be signed")
  func renewal() throws {
    var story = try PaperStory.rich()
    story.sign()
    story.record(
      .reviewed(Reviewed(participants: [], conclusion: "Poursuivre")), on: day(15, 10, 2026))
    let before = try story.text(.contract, on: day(16, 10, 2026))
    #expect(!before.contains("Renouvellement à signer"))
    story.agree(to: .renewal(1))
    let text = try story.maker(on: day(19, 10, 2026)).document(.contract)
      .plainText(columns: 400)
    #expect(text.contains("Renouvellement à signer"))
    #expect(text.contains("le contrat ira jusqu’au 2 février 2027"))
    #expect(text.contains("Fait à ...."))
  }

  @Test("What was renewed and what has ended is said as it was")
  func ended() throws {
    var story = try PaperStory.rich()
    story.sign()
    story.record(.renewed(Renewed(number: 1, originalKeptAt: "")), on: day(20, 10, 2026))
    let running = try story.text(.contract, on: day(1, 11, 2026))
    #expect(
      running.contains(
        "Renouvellement 1 : du 3 novembre 2026 au 2 février 2027, signé le 20 octobre"))
    #expect(running.contains("Il n’est plus renouvelable."))
    story.record(
      .exited(Exited(reason: "training", group: .positive, barriers: [], nextResponsible: "")),
      on: day(11, 12, 2026))
    let ended = try story.text(.contract, on: day(12, 12, 2026))
    #expect(ended.contains("Fin de l’accompagnement : le 11 décembre 2026"))
    #expect(!ended.contains("plus renouvelable"))
  }

  @Test("A contract names who held the seats when it was signed")
  func changedHands() throws {
    var story = try PaperStory.rich()
    story.sign()
    story.seat(Team.otherAdviser, on: day(1, 6, 2026))
    story.seat(Team.otherSocialWorker, on: day(1, 6, 2026))
    let text = try story.text(.contract, on: day(2, 6, 2026))
    #expect(text.contains("Le conseiller emploi : Maëlle BRIAND"))
    #expect(text.contains("Le référent social : Sékou DIARRA\n  CDAS du Port, Département"))
    #expect(!text.contains("Yann GOURVIL"))
  }

  @Test("A referent whom the directory does not know is named without a unit")
  func otherReferent() throws {
    var story = try PaperStory.rich()
    story.sign("Ève L'HÉRITIER")
    let text = try story.text(.contract, on: day(5, 2, 2026))
    #expect(text.contains("Le référent social : Ève L'HÉRITIER\n\n"))
  }

  @Test("Each territory: its institutions, its months, its clause if it has one")
  func territories() throws {
    let story = try PaperStory.rich()
    for (id, months, clause) in [
      ("67-2021", 6, "renouvelable une fois sur accord conjoint"), ("69M-2021", 6, nil),
      ("intensif-2025", 6, nil), ("35-2023", 9, "après examen concerté"),
    ] {
      let convention = try Files.convention(id)
      let maker = DocumentMaker(
        dossier: story.dossier, convention: convention, professionals: story.professionals,
        directory: Directory(), day: day(26, 1, 2026))
      let text = try maker.document(.contract).plainText(columns: 200)
      #expect(text.contains("Le contrat dure \(months) mois."))
      #expect(text.hasPrefix(convention.vocabulary.employmentInstitution))
      #expect(text.contains("Ce que dit le texte") == (clause != nil))
      if let clause { #expect(text.contains(clause)) }
      let notice = try maker.document(.notice)
      #expect(notice.version == convention.notice.version)
    }
  }

  @Test("A contract signed under another convention quotes nothing of this one")
  func otherConvention() throws {
    var story = try PaperStory.rich()
    story.sign()
    let maker = DocumentMaker(
      dossier: story.dossier, convention: try Files.convention("67-2021"),
      professionals: story.professionals, directory: Directory(), day: day(5, 2, 2026))
    let text = try maker.document(.contract).plainText(columns: 200)
    #expect(!text.contains("Ce que dit le texte"))
    #expect(text.contains("du 2 février 2026 au 2 novembre 2026"))
    #expect(text.contains("une fois pour 3 mois"))
  }
}
