import Casework
import Exchange
import Testing

@Suite("Small counts of reports")
struct ReportProtectionTests {
  private func table(_ rows: [[Int]], partition: Bool = false) -> ReportTable {
    ReportTable(
      caption: "x",
      columns: [.init("x")] + (rows.first ?? []).map { _ in ReportColumn("n", .integer) },
      rows: rows.map { ReportRow(["r"] + $0.map(ReportCell.integer)) }, leavesUnit: true,
      isPartition: partition)
  }

  private func signs(_ table: ReportTable, minimum: Int = 5) -> [[String]] {
    ProtectedTable(table, minimum: minimum).signs
  }

  @Test("Counts from 1 to 4 are hidden where a table leaves the unit, and only there")
  func small() {
    #expect(signs(table([[0, 1, 4, 5]])) == [["0", "<5", "<5", "5"]])
    #expect(signs(table([[9, 10]]), minimum: 10) == [["<10", "10"]])
    #expect(signs(table([[1]]), minimum: 1) == [["1"]])
    var inside = table([[1]])
    inside.leavesUnit = false
    #expect(signs(inside) == [["1"]])
  }

  @Test("A lone hidden count takes another one with it where the sum is shown")
  func column() {
    var sums = table([[3], [40], [8], [51]])
    sums.rows[3].isTotal = true
    #expect(signs(sums) == [["<5"], ["40"], ["*"], ["51"]])
    #expect(signs(table([[3], [40], [8]])) == [["<5"], ["40"], ["8"]])
    #expect(signs(table([[3], [40], [8]], partition: true)) == [["<5"], ["40"], ["*"]])
  }

  @Test("Rows and columns of sums: hidden cells close a circle")
  func circle() {
    #expect(
      ProtectedTable(ReportSamples.publics).signs.map { $0.prefix(4) } == [
        ["42", "1031", "38", "1111"], ["*", "41", "<5", "53"], ["<5", "28", "*", "41"],
        ["53", "1100", "52", "1205"],
      ])
  }

  @Test("A sum that leaves one possibility to two hidden counts takes a third one")
  func knownBounds() {
    var ones = table([[1], [1], [30], [32]])
    ones.rows[3].isTotal = true
    #expect(signs(ones) == [["<5"], ["<5"], ["*"], ["32"]])
    // Of 6, a count that is 5 at least leaves 1 to the other.
    var six = table([[1], [5], [30], [36]])
    six.rows[3].isTotal = true
    #expect(signs(six) == [["<5"], ["*"], ["*"], ["36"]])
  }

  @Test("What was computed from a hidden count is hidden too")
  func derived() {
    let rows = ProtectedTable(ReportSamples.publics).table.rows
    // The share rests on the sum, which is shown; the mean on the count that is not.
    #expect(rows[1].cells[5] == .percent(0.4905))
    #expect(rows[1].cells[6] == .hidden(.complement))
    #expect(rows[0].cells[6] == .days(142.4))
    var loose = ReportSamples.publics
    loose.columns[5].basis = nil
    let hidden = ProtectedTable(loose).table.rows.map { $0.cells[5].isHidden }
    #expect(hidden == [false, true, true, false])
  }

  @Test("A second row or column of sums is not a way around")
  func secondTotal() {
    var sums = table([[3], [40], [8], [51], [51]])
    sums.rows[3].isTotal = true
    sums.rows[4].isTotal = true
    #expect(signs(sums).last == ["*"])
  }

  @Test("Charts are drawn from the protected table, key figures go with their quotient")
  func blocks() throws {
    let figure = KeyFigure(
      "Part", .percent(0.1), numerator: .init(3, "x"), denominator: .init(30, "y"))
    let figures = KeyFigures("", figures: [figure, KeyFigure("Refus", 3)], leavesUnit: true)
    let report = Report(
      title: "", producedOn: ReportSamples.day,
      sections: [
        ReportSection("", blocks: [.keyFigures(figures), ReportSamples.chart(.bars)])
      ]
    ).protected()
    guard case .keyFigures(let shown) = report.sections[0].blocks[0],
      case .chart(let chart) = report.sections[0].blocks[1]
    else { throw WrongBlock() }
    #expect(shown.figures[0].value == .hidden(.complement))
    #expect(shown.figures[0].numerator?.value == .hidden(.small(below: 5)))
    #expect(shown.figures[0].denominator?.value == 30)
    #expect(shown.figures[1].value == .hidden(.small(below: 5)))
    #expect(chart.data == ProtectedTable(ReportSamples.publics).table)
    let page = String(decoding: report.html, as: UTF8.self)
    #expect(!page.contains(">3<") && !page.contains(">9<"))
  }

  @Test("Protecting twice hides no more, and says the same", arguments: 0..<20)
  func again(seed: UInt64) {
    let once = RandomTable.make(seed: seed)
    let report = Report(
      title: "", producedOn: ReportSamples.day,
      sections: [ReportSection("", blocks: [.table(once)])])
    #expect(report.protected() == report.protected())
    #expect(report.protected().protected() == report.protected())
  }

  @Test("No hidden count follows from the sums that are shown", arguments: 0..<300)
  func nothingFollows(seed: UInt64) {
    let table = RandomTable.make(seed: seed)
    let protected = ProtectedTable(table)
    #expect(protected.determined.isEmpty, "\(protected.signs)")
    #expect(protected.guessed.isEmpty, "\(protected.signs)")
  }

  private struct WrongBlock: Error {}
}
