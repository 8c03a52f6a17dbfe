import Casework
import Exchange
import Testing

@Suite("Reports as a page")
struct ReportPageTests {
  private func page(_ report: Report = ReportSamples.report()) throws -> ParsedPage {
    try ParsedPage(report)
  }

  @Test("It asks nothing of any other place and runs nothing")
  func selfContained() throws {
    let page = try page()
    #expect(!page.source.contains("http"))
    for name in ["script", "link", "img", "iframe", "object", "base", "form"] {
      #expect(page.all(name).isEmpty, "\(name)")
    }
    for element in page.elements {
      #expect(!element.attributes.keys.contains { $0.hasPrefix("on") || $0 == "src" })
      let link = element.attributes["href"] ?? "#"
      #expect(link.hasPrefix("#"))
    }
    #expect(!page.source.contains("@import") && !page.source.contains("@font-face"))
    // Patterns only.
    #expect(page.source.split(separator: "url(").dropFirst().allSatisfy { $0.hasPrefix("#") })
  }

  @Test("Names are given once, and what is referred to is there")
  func names() throws {
    let page = try page()
    let ids = page.elements.compactMap { $0.attributes["id"] }
    #expect(Set(ids).count == ids.count)
    for element in page.elements {
      for key in ["aria-labelledby", "aria-describedby"] {
        for id in (element.attributes[key] ?? "").split(separator: " ") {
          #expect(ids.contains(String(id)), "\(id)")
        }
      }
      if let link = element.attributes["href"] { #expect(ids.contains(String(link.dropFirst()))) }
      if let fill = element.attributes["fill"], fill.hasPrefix("url") {
        #expect(ids.contains(String(fill.dropFirst(5).dropLast())), "\(fill)")
      }
    }
  }

  @Test("The language, the title, the way past the head")
  func head() throws {
    #expect(try page().all("html").first?.attributes["lang"] == "fr-FR")
    #expect(
      try page(ReportSamples.report(.english)).all("html").first?.attributes["lang"] == "en-GB")
    let page = try page()
    #expect(page.texts("title").first == "Comité de pilotage · 3e trimestre 2026")
    let body = page.elements.drop { $0.name != "body" }.dropFirst()
    #expect(body.first?.attributes["href"] == "#content")
    #expect(page.element(id: "content")?.name == "main")
    #expect(page.texts("header").first?.contains("Produit le 5\u{A0}octobre 2026 · binome") == true)
    #expect(page.all("nav").first?.attributes["aria-label"] == "Sommaire")
  }

  @Test("Headings follow one another by their rank")
  func headings() throws {
    let ranks = try page().elements.filter { $0.name.count == 2 && $0.name.hasPrefix("h") }
      .compactMap { Int($0.name.dropFirst()) }
    #expect(ranks.first == 1)
    #expect(ranks.filter { $0 == 1 }.count == 1)
    #expect(zip(ranks, ranks.dropFirst()).allSatisfy { $1 <= $0 + 1 })
  }

  @Test("Tables have a caption, headers with a scope, and scroll by keyboard too")
  func tables() throws {
    let page = try page()
    #expect(page.all("table").count == page.all("caption").count)
    #expect(page.all("th").allSatisfy { $0.attributes["scope"] != nil })
    let regions = page.elements.filter { $0.attributes["class"] == "scroll" }
    #expect(regions.count == page.all("table").count)
    for region in regions {
      #expect(region.attributes["tabindex"] == "0" && region.attributes["role"] == "region")
    }
    let rows = page.all("th").filter { $0.attributes["scope"] == "row" }.map(\.text)
    #expect(rows.prefix(4) == ["Rennes", "Fougères", "Vitré", "Ensemble"])
    #expect(
      page.all("tr").filter { $0.attributes["class"] == "total" }.first?.text.hasPrefix("Ensemble")
        == true)
  }

  @Test("Charts are named, said in words, drawn twice and followed by their data")
  func charts() throws {
    let page = try page()
    let drawings = page.all("svg")
    #expect(drawings.count == ReportChart.Shape.allCases.count * 2)
    #expect(page.all("figure").count * 2 == drawings.count)
    for drawing in drawings {
      #expect(drawing.attributes["role"] == "img")
      let names = (drawing.attributes["aria-labelledby"] ?? "").split(separator: " ")
      let texts = names.compactMap { page.element(id: String($0))?.text }
      #expect(texts.count == 3 && texts.allSatisfy { !$0.isEmpty })
      #expect(texts.first?.hasPrefix("Un graphique\u{A0}: ") == true)
    }
    for details in page.all("details") {
      #expect(details.parents.last == "figure")
      #expect(details.text.contains("Données du graphique"))
    }
    let data = page.all("table").filter { $0.parents.contains("details") }
    #expect(data.count == page.all("figure").count)
  }

  @Test("Numbers are written as they are in France, and in English")
  func numbers() throws {
    let french = try page().texts("td")
    #expect(french.contains("1\u{202F}031"))
    #expect(french.contains("53,6\u{202F}%"))
    #expect(french.contains("142\u{A0}j"))
    #expect(french.contains("n.\u{A0}d."))
    #expect(french.contains("05/10/2026"))
    let english = try page(ReportSamples.report(.english)).texts("td")
    #expect(english.contains("1,031"))
    #expect(english.contains("53.6%"))
  }

  @Test("Key figures carry their comparison, their quotient and their source")
  func figures() throws {
    let said = try page().texts("dd")
    #expect(said.contains("79,7\u{202F}%"))
    #expect(said.contains("2e trimestre\u{A0}: 77,2\u{202F}% (+2,5\u{A0}points)"))
    #expect(said.contains("145\u{A0}sorties positives / 182\u{A0}sorties"))
    #expect(said.contains("Convention 35, art. 4"))
    #expect(said.contains("2e trimestre\u{A0}: 6 (\u{2212}3)"))
  }
}
