import Terminal
import Testing

@Suite("A curve by steps")
struct StepChartTests {
  private let chart = StepChart(
    [1, 0.95, 0.9, 0.5, 0.25, 0.01, 0, nil],
    heights: ["100 %", "50 %", "0 %"], steps: ["0", "", "", "3", "", "", "6", ""])

  @Test(
    "Columns as high as the values, the numbers of the axes beside and under", arguments: [64, 24])
  func picture(columns: Int) {
    Picture.expect("stepchart-\(columns)", columns: columns, rows: 8) { canvas in
      for (row, line) in chart.lines(columns: columns, rows: 8).enumerated() {
        canvas.write(line, at: Position(column: 0, row: row))
      }
    }
  }

  @Test("Never wider nor higher than its room; what has no room is left out")
  func rooms() {
    for columns in 0...70 {
      for rows in 0...12 {
        let lines = chart.lines(columns: columns, rows: rows)
        #expect(lines.isEmpty || lines.count == rows)
        #expect(lines.allSatisfy { $0.cellWidth <= columns }, "\(columns)x\(rows)")
      }
    }
    #expect(chart.lines(columns: 7, rows: 8).isEmpty)
    #expect(chart.lines(columns: 40, rows: 2).isEmpty)
    #expect(StepChart([], heights: ["1"], steps: []).lines(columns: 40, rows: 8).isEmpty)
  }

  @Test("The whole height is one, nothing is blank, and what lies outside is cut")
  func heights() {
    let lines = StepChart([1, 0, 2, -1, 0.5], heights: [], steps: []).lines(columns: 7, rows: 4)
    #expect(lines.map(\.text) == [" │█ █  ", " │█ █ █", " └─────", "  "])
  }
}
