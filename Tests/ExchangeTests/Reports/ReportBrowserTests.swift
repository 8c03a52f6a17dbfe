import Casework
import Exchange
import Foundation
import TestSupport
import Testing

/// The pages of reports, opened in a real browser.
@Suite("Reports in a browser", .browser, .serialized)
struct ReportBrowserTests {
  /// A report, and what it is called when a test speaks of it.
  struct Sample: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let report: Report
  }

  static let samples = [
    Sample(testDescription: "in French", report: ReportSamples.report()),
    Sample(testDescription: "in English", report: ReportSamples.report(.english)),
    Sample(testDescription: "as it leaves the unit", report: ReportSamples.report().protected()),
    Sample(testDescription: "with long words", report: ReportSamples.longWords),
  ]

  private func open(
    _ sample: Sample, width: Int = 1280, _ body: (BrowserPage, URL) throws -> Void
  ) throws {
    let path = RunFolder.newPath("report", "html")
    try Data(sample.report.html).write(to: URL(filePath: path))
    try BrowserTrait.current.open(path, width: width) { page in
      try body(page, URL(filePath: path))
    }
  }

  @Test(
    "Readable at any width, without a complaint or an outside request", arguments: samples,
    [375, 1280])
  func screen(sample: Sample, width: Int) throws {
    try open(sample, width: width) { page, file in
      #expect(try page.value(of: "document.documentElement.scrollWidth") == width)
      // Letters of a chart are as large as it is shown.
      let letters: Double = try page.value(
        of: """
          Math.min(...[...document.querySelectorAll("svg text")]
            .filter(text => text.getClientRects().length > 0)
            .map(text => parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM().a))
          """)
      #expect(letters >= 11)
      // Nothing of a chart is cut by its frame.
      let outside: [String] = try page.value(
        of: """
          [...document.querySelectorAll("svg")].filter(svg => svg.getClientRects().length > 0)
            .flatMap(svg => [...svg.querySelectorAll("text")].filter(text => {
              const box = text.getBBox(), frame = svg.viewBox.baseVal
              return box.x < -1 || box.x + box.width > frame.width + 1
                || box.y < -1 || box.y + box.height > frame.height + 1
            })).map(text => `${svg.querySelector("title").textContent}: ${text.textContent}`)
          """)
      #expect(outside == [])
      // No line is drawn over a text that was written before it.
      let crossed: [String] = try page.value(
        of: """
          [...document.querySelectorAll("svg")].filter(svg => svg.getClientRects().length > 0)
            .flatMap(svg => [...svg.querySelectorAll("line, path[stroke-dasharray]")].flatMap(line =>
              [...svg.querySelectorAll("text")].filter(text => {
                const a = line.getBBox(), b = text.getBBox()
                const isBefore =
                  text.compareDocumentPosition(line) & Node.DOCUMENT_POSITION_FOLLOWING
                return isBefore && line.closest("pattern") === null
                  && a.width * a.height === 0
                  && a.x < b.x + b.width && a.x + a.width > b.x
                  && a.y < b.y + b.height && a.y + a.height > b.y
              })).map(text => `${svg.querySelector("title").textContent}: ${text.textContent}`))
          """)
      #expect(crossed == [])
      #expect(page.complaints == [])
      #expect(page.requests == [file.absoluteString])
    }
  }

  @Test("Printed whole, with its text", arguments: samples)
  func paper(sample: Sample) throws {
    try open(sample) { page, _ in
      try PrintedPaper.look(at: page.printed()) { paper in
        let pages = try paper.pages
        // A section begins a page.
        #expect(pages.count >= sample.report.sections.count)
        let text = pages.joined(separator: " ").unspaced
        for section in sample.report.sections {
          let said = [section.title] + section.blocks.compactMap(\.title)
          for words in said {
            #expect(text.contains(words.unspaced), "\(words)")
          }
        }
        // The foot of each page.
        for (index, page) in pages.enumerated() {
          #expect(page.contains("\(index + 1) / \(pages.count)"))
        }
      }
      #expect(page.complaints == [])
    }
  }

  @Test("Headings, tables and charts as they are read aloud", arguments: samples)
  func aloud(sample: Sample) throws {
    try open(sample) { page, _ in
      let opened: Int = try page.value(
        of: """
          [...document.querySelectorAll("details")].map(part => part.open = true).length
          """)
      let tree = try page.accessibility()

      let levels = tree.all("heading").compactMap(\.level)
      #expect(levels.filter { $0 == 1 }.count == 1)
      #expect(levels.first == 1)
      #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 })
      #expect(tree.all("heading").allSatisfy { !$0.name.isEmpty })

      let blocks = sample.report.sections.flatMap(\.blocks)
      let charts = blocks.filter(\.isChart).count
      #expect(opened == charts)
      let tables = tree.all("table")
      #expect(tables.count == blocks.filter(\.isTable).count + charts)
      for table in tables {
        #expect(!table.name.isEmpty)
        let headers = tree.all("columnheader", in: table)
        #expect(!headers.isEmpty && headers.allSatisfy { !$0.name.isEmpty }, "\(table.name)")
      }

      let images = tree.all("image", "img")
      #expect(images.count == charts)
      #expect(images.allSatisfy { !$0.name.isEmpty })
    }
  }

  @Test("What a page does wrong is seen")
  func faults() throws {
    let path = RunFolder.newPath("faults", "html")
    let page = """
      <!DOCTYPE html><html><body><div style="width: 3000px">x</div>
      <img src="https://invalid.invalid/x.png"><script>console.warn("w"); throw 1</script>
      """
    try Data(page.utf8).write(to: URL(filePath: path))
    try BrowserTrait.current.open(path, width: 1280) { page in
      let width: Int = try page.value(of: "document.documentElement.scrollWidth")
      #expect(width > 3000)
      #expect(page.requests.count == 2)
      #expect(page.complaints.count >= 2)
    }
  }

  @Test("A browser that is not there is a failure")
  func missing() {
    #expect(throws: HeadlessBrowser.Failure.self) { try HeadlessBrowser("chromium-not-there") }
  }
}

extension String {
  /// The words, however lines are broken and apostrophes drawn.
  fileprivate var unspaced: String {
    filter { !$0.isWhitespace }.replacing("'", with: "\u{2019}")
  }
}
