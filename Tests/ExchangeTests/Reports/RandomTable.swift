import Casework
import Exchange

/// Tables with sums that add up.
enum RandomTable {
  static func make(seed: UInt64) -> ReportTable {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    let width = 1 + random(4)
    let hasTotalColumn = random(3) > 0
    let hasTotalRow = random(3) > 0
    var rows = (0..<(2 + random(6))).map { _ in
      (0..<width).map { _ in random(3) == 0 ? random(6) : random(40) }
    }
    if hasTotalColumn { rows = rows.map { $0 + [$0.reduce(0, +)] } }
    var cells = rows.map { ReportRow(["r"] + $0.map(ReportCell.integer)) }
    if hasTotalRow {
      let sums = rows[0].indices.map { index in rows.reduce(0) { $0 + $1[index] } }
      cells.append(.total(["Ensemble"] + sums.map(ReportCell.integer)))
    }
    let columns = rows[0].indices.map { index in
      ReportColumn("n", .integer, isTotal: hasTotalColumn && index == width)
    }
    return ReportTable(
      caption: "x", columns: [.init("x")] + columns, rows: cells, leavesUnit: true)
  }
}
