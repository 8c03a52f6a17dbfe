import Casework
import Testing

@testable import Exchange

@Suite("Charts of reports")
struct ReportChartTests {
  @Test(
    "The axis begins at zero and ends at a round value",
    arguments: [
      ([3, 7, 42], true, 5, [0, 10, 20, 30, 40, 50]),
      ([0.2, 0.81], false, 5, [0, 0.2, 0.4, 0.6, 0.8, 1]),
      ([1], true, 5, [0, 1]),
      ([], true, 5, [0, 1]),
      ([0, 0], true, 4, [0, 1]),
      ([-3, 4], false, 4, [-4, -2, 0, 2, 4]),
      ([1234], true, 5, [0, 500, 1000, 1500]),
    ] as [([Double], Bool, Int, [Double])])
  func scale(values: [Double], isWhole: Bool, ticks: Int, expected: [Double]) {
    let scale = ChartScale(values, isWhole: isWhole, ticks: ticks)
    #expect(scale.ticks.count == expected.count)
    #expect(zip(scale.ticks, expected).allSatisfy { abs($0 - $1) < 1e-9 }, "\(scale.ticks)")
    #expect(values.allSatisfy { (0...1).contains(scale.position($0)) })
  }

  @Test("Long names are broken at spaces, and said to be cut")
  func lines() {
    let name = "Mobilité : permis, véhicule, transports en commun"
    let lines = TextExtent.lines(name, size: 13, width: 150, most: 2)
    #expect(lines.count == 2)
    #expect(lines.last?.hasSuffix("…") == true)
    #expect(lines.allSatisfy { TextExtent.width($0, size: 13) <= 150 })
    #expect(TextExtent.lines(name, size: 13, width: 1000, most: 2) == [name])
    #expect(TextExtent.lines("", size: 13, width: 10, most: 2).isEmpty)
  }

  private func texts(_ chart: ReportChart, _ frame: ChartFrame = .wide) throws -> [String] {
    let page = try ParsedPage(
      Report(
        title: "x", producedOn: ReportSamples.day,
        sections: [ReportSection("x", blocks: [.chart(chart)])]))
    return page.all("text").map(\.text)
  }

  private let stack = ReportTable(
    caption: "Sorties",
    columns: [
      .init("Agence"), .init("Emploi", .integer), .init("Formation", .integer),
      .init("Ensemble", .integer, isTotal: true),
    ], rows: [["Rennes", 21, 12, 33], .total(["Ensemble", 21, 12, 33])])

  @Test("Rows and columns of sums are not drawn; a stack ends with its sum")
  func sums() throws {
    let bars = try texts(ReportChart(.bars, of: stack, reading: ""))
    #expect(bars.contains("Rennes") && !bars.contains("Ensemble") && !bars.contains("33"))
    #expect(try texts(ReportChart(.stack, of: stack, reading: "")).contains("33"))
  }

  @Test("A stack does not give back what is hidden in it")
  func hiddenStack() throws {
    var table = stack
    table.columns.removeLast()
    table.rows = [["Rennes", 21, .hidden(.small(below: 5))]]
    let drawn = try texts(ReportChart(.stack, of: table, reading: ""))
    #expect(drawn.filter { $0 == "21" }.count == 2)
    #expect(drawn.contains("Les valeurs non montrées ne sont pas dessinées."))
  }

  @Test("What is hidden is drawn as its sign, and is no length")
  func hiddenBar() throws {
    var table = stack
    table.rows = [["Rennes", .hidden(.small(below: 5)), 12, 33]]
    let drawn = try texts(ReportChart(.columns, of: table, reading: ""))
    #expect(drawn.contains("<\u{A0}5"))
  }

  @Test("A funnel says which part goes on, and not from what is hidden")
  func funnel() throws {
    let steps = ReportTable(
      caption: "Étapes", columns: [.init("Étape"), .init("Personnes", .integer)],
      rows: [["a", 200], ["b", 150], ["c", .hidden(.small(below: 5))]])
    let drawn = try texts(ReportChart(.funnel, of: steps, reading: ""))
    #expect(drawn.filter { $0.hasPrefix("↓") } == ["↓\u{A0}75\u{202F}%", "↓\u{A0}75\u{202F}%"])
  }

  @Test("Series of another kind than the first are left to the table, unless they are asked for")
  func kinds() {
    let chart = ReportChart(.bars, of: ReportSamples.publics, reading: "")
    #expect(ChartData(chart, language: .french).series.count == 3)
    let asked = ReportChart(.bars, of: ReportSamples.publics, reading: "", series: [5, 99])
    #expect(ChartData(asked, language: .french).series.map(\.kind) == [.percent])
  }
}
