import Casework
import Exchange
import Testing

@Suite("Paper as a PDF")
struct PaperFileTests {
  @Test("A PDF that qpdf finds nothing wrong with")
  func valid() throws {
    try PrintedPaper.look(at: PaperSamples.small) { paper in
      #expect(paper.bytes.starts(with: Array("%PDF-1.4".utf8)))
      try paper.check()
    }
  }

  @Test("The same document and day give the same bytes, on any thread")
  func deterministic() async throws {
    let first = try PaperPrinter.pdf(PaperSamples.small, created: PaperSamples.day)
    let others = try await withThrowingTaskGroup(of: [UInt8].self) { group in
      for _ in 0..<8 {
        group.addTask { try PaperPrinter.pdf(PaperSamples.small, created: PaperSamples.day) }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(others.allSatisfy { $0 == first })
    let tomorrow = CivilDate(dayNumber: PaperSamples.day.dayNumber + 1)
    #expect(try PaperPrinter.pdf(PaperSamples.small, created: tomorrow) != first)
  }

  @Test("Its properties are those of the document")
  func properties() throws {
    try PrintedPaper.look(at: PaperSamples.small) { paper in
      let information = try paper.information
      #expect(information["Title"] == "Ce que nous décidons")
      #expect(information["Author"] == "France Travail, Département")
      #expect(information["Subject"] == "Un essai")
      #expect(information["Creator"] == "binome")
      #expect(information["CreationDate"] == "Tue Mar  3 00:00:00 2026 UTC")
      #expect(information["Tagged"] == "yes")
      #expect(information["Page size"]?.contains("A4") == true)
    }
  }

  @Test("Its language is said to screen readers", arguments: ["fr-FR", "en-GB"])
  func language(tag: String) throws {
    let document = PaperSamples.document([], language: tag)
    let text = String(
      decoding: try PaperPrinter.pdf(document, created: PaperSamples.day), as: UTF8.self)
    #expect(text.contains("/Lang (\(tag))"))
    #expect(text.contains("/DisplayDocTitle true"))
  }

  @Test("Its text is text, with every sign")
  func text() throws {
    let document = PaperSamples.document(
      PaperSamples.sentences.map { .paragraph(PaperText($0)) }
        + PaperSamples.sentences.map { .paragraph(.bold($0)) })
    try PrintedPaper.look(at: document) { paper in
      let read = try paper.pages.joined(separator: " ")
      for sentence in PaperSamples.sentences {
        let spaced = sentence.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(read.split(separator: spaced, omittingEmptySubsequences: false).count == 3)
      }
      for font in try paper.fonts {
        #expect(font.contains("+Carlito"))
        // Embedded, a subset, with the Unicode of each glyph.
        #expect(font.split(separator: " ").dropFirst().contains("yes"))
        #expect(!font.split(separator: " ").contains("no"))
      }
    }
  }

  @Test("Signs that no text should hold do not stop it")
  func strangeSigns() throws {
    let strange = "a\0b\u{1}c\u{FFFE}d\u{202E}e\r\nf\tg 🙂 李 العربية \u{FFFC}"
    let document = PaperSamples.document([
      .heading(strange), .paragraph(PaperText(strange)),
      .definitions([PaperDefinition(strange, PaperText(strange))]),
    ])
    try PrintedPaper.look(at: document) { try $0.check() }
  }

  @Test("Empty texts and lists are printed as what they are")
  func empty() throws {
    let nothing: [PaperBlock] = [
      .heading(""), .paragraph(""), .list([]), .definitions([]), .together([]),
      .table(PaperTable(columns: [], rows: [["x"]])),
      .table(PaperTable(columns: [.init("", share: .nan)], rows: [[], ["a", "b"]])),
      .notice(PaperNotice([])), .space(lines: -1), .pageBreak,
      .signatures(PaperSignatures([], blanks: [], caption: "")),
    ]
    var document = PaperSamples.document(nothing)
    document.title = ""
    document.issuers = []
    try PrintedPaper.look(at: document) { paper in
      try paper.check()
      #expect(try paper.information["Pages"] == "1")
    }
  }
}
