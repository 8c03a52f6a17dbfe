import Exchange
import Testing

@Suite("Where pages end")
struct PaperPagesTests {
  @Test("A table that goes on repeats its header, and no row is cut")
  func table() throws {
    let document = PaperSamples.document([.table(PaperSamples.longTable(rows: 70))])
    try PrintedPaper.look(at: document) { paper in
      let pages = try paper.pages
      #expect(pages.count > 2)
      for (index, page) in pages.enumerated() {
        #expect(page.contains("Ce qui est à faire"), "page \(index + 1)")
      }
      for row in 1...70 {
        let page = try #require(pages.first { $0.contains("Rang \(row) début\(row) ") })
        #expect(page.contains("fin\(row) "), "row \(row)")
      }
    }
  }

  @Test("A row longer than a page goes on on the next, and loses nothing")
  func longRow() throws {
    let table = PaperTable(
      columns: [.init("Quoi"), .init("Dire", share: 2)], rows: [["Tout", PaperSamples.prose(200)]])
    try PrintedPaper.look(at: PaperSamples.document([.table(table)])) { paper in
      let read = try paper.pages.joined(separator: " ")
      for sentence in 1...200 { #expect(read.contains("Phrase \(sentence) de")) }
    }
  }

  @Test("Signature boxes stay together, with what is signed", arguments: 30...50)
  func signatures(lines: Int) throws {
    let document = PaperSamples.document([
      .list((1...lines).map { "Point \($0)" }), .paragraph("Lu et compris."),
      .signatures(PaperSamples.signatures),
    ])
    try PrintedPaper.look(at: document) { paper in
      let signed = try paper.pages.filter { page in
        ["Mme Nguyễn Thị Ánh", "M. Benaïssa", "La référente sociale"].contains(
          where: page.contains)
      }
      #expect(signed.count == 1)
      #expect(signed.first?.contains("Lu et compris.") == true)
    }
  }

  @Test("No line of a paragraph stands alone on a page", arguments: 30...50)
  func widows(lines: Int) throws {
    let document = PaperSamples.document([
      .list((1...lines).map { "Point \($0)" }), .paragraph("un\ndeux\ntrois\nquatre\ncinq"),
    ])
    try PrintedPaper.look(at: document) { paper in
      for page in try paper.pages {
        #expect(page.contains("un deux") || !page.contains("deux"))
        #expect(page.contains("quatre") == page.contains("cinq"))
      }
    }
  }

  @Test("A heading is followed by its text", arguments: 30...50)
  func headings(lines: Int) throws {
    let document = PaperSamples.document([
      .list((1...lines).map { "Point \($0)" }), .heading("Grand titre"),
      .heading("Petit titre", .subsection), .paragraph("Le texte\nen deux lignes."),
    ])
    try PrintedPaper.look(at: document) { paper in
      let page = try #require(try paper.pages.first { $0.contains("Grand titre") })
      #expect(page.contains("Petit titre Le texte en deux lignes."))
    }
  }

  @Test("What belongs together is parted only if no page could hold it")
  func together() throws {
    let points = PaperBlock.list((1...25).map { "Point \($0)" })
    try PrintedPaper.look(
      at: PaperSamples.document([points, .together([.paragraph("Premier"), points])])
    ) { paper in
      let pages = try paper.pages
      #expect(pages.count == 2)
      #expect(pages.last?.hasPrefix("Premier • Point 1 ") == true)
    }
    let tooLong = PaperSamples.document([.together([points, points])])
    let parted = try PrintedPaper.look(at: tooLong) { try $0.pages }
    #expect(parted.count == 2)
    #expect(parted.first?.contains("Point 1 ") == true)
  }

  @Test("A page break begins a page, once")
  func pageBreak() throws {
    let document = PaperSamples.document([
      .pageBreak, .paragraph("Un"), .pageBreak, .pageBreak, .space(lines: 3), .paragraph("Deux"),
      .pageBreak,
    ])
    try PrintedPaper.look(at: document) { paper in
      let pages = try paper.pages
      #expect(pages.count == 3)
      #expect(pages[1].hasPrefix("Un "))
      #expect(pages[2].hasPrefix("Deux "))
    }
  }

  @Test("Each page says which document it is, and which page of how many")
  func feet() throws {
    try PrintedPaper.look(at: PaperSamples.document([.paragraph(PaperSamples.prose(120))])) {
      let pages = try $0.pages
      #expect(pages.count == 2)
      for (index, page) in pages.enumerated() {
        #expect(page.contains("Page \(index + 1) / 2"))
        #expect(page.contains("Ce que nous décidons · Modèle 1 · Nantes, le 3 mars 2026"))
      }
    }
  }

  @Test("The address of a letter stands at the right, above the title")
  func letter() throws {
    let document = PaperSamples.document([], addressee: ["Mme Ánh", "44000 Nantes"])
    try PrintedPaper.look(at: document) { paper in
      let lines = try paper.layout.split(separator: "\n")
      let address = try #require(lines.firstIndex { $0.contains("Mme Ánh") })
      #expect(lines[address].hasPrefix(String(repeating: " ", count: 20)))
      #expect(lines[address...].contains { $0.contains("Ce que nous décidons") })
    }
  }
}
