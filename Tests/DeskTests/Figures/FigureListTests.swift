import Casework
import Registry
import Testing

@testable import Desk

@Suite("Behind every figure, the dossiers that it counts")
struct FigureListTests {
  private func frames(_ workplace: Workplace) -> [FigureFrame] {
    let year = FigureFrame(.usual(workplace.today))
    let month = FigurePeriod(.month, containing: workplace.today.adding(months: -2))
    return [
      year, FigureFrame(month, rsa: true),
      FigureFrame(.usual(workplace.today), scope: .professional("clegoff"), rsa: false),
    ]
  }

  @Test("As many lines as counted, for every indicator, split and cell")
  func lengths() throws {
    try Robot.withOffice { (office: Office) throws in
      var listed = 0
      for frame in frames(office.workplace) {
        for indicator in Indicator.all {
          for dimension in indicator.dimensions(frame.scope, office.workplace) {
            let split = try #require(try office.splits([indicator], frame, by: dimension).first)
            for row in split.rows {
              listed += try expectLength(
                FigureCell(cut: split.cut, key: row.id, label: row.label), row.figure, office)
            }
          }
        }
      }
      #expect(listed > 1000)
    }
  }

  /// Expects what is behind a cell to be as long as its figure says, above the line and below it.
  private func expectLength(_ cell: FigureCell, _ figure: Figure, _ office: Office) throws -> Int {
    let counted: Int? =
      cell.part.counting == .days
      ? figure.denominator
      : cell.cut.indicator.unit == .perAdviser ? figure.numerator / 100 : figure.numerator
    let list = try #require(try office.list(cell))
    #expect(list.count == counted, "\(cell.cut.indicator.id) \(cell.cut.dimension) \(cell.key)")
    #expect(Set(list.rows.map(\.id)).count == list.rows.count)
    #expect(list.rows.allSatisfy { office.workplace.mayList($0.dossier.line) })
    if cell.part.counting == .days {
      let days = list.rows.reduce(0) { $0 + $1.fact.days }
      #expect(list.hidden > 0 || days == figure.numerator)
    }
    var below = cell
    below.isBelow = true
    if cell.hasBelow { #expect(try office.list(below)?.count == figure.denominator) }
    return list.rows.count
  }

  @Test("The whole of a split is the figure of the table")
  func totals() throws {
    try Robot.withOffice { (office: Office) throws in
      for frame in frames(office.workplace) {
        let table = try #require(try office.indicators(frame))
        #expect(table.lines.map(\.indicator.id).sorted() == Indicator.all.map(\.id).sorted())
        for split in try office.splits(Indicator.all, frame, by: .rsa) {
          #expect(split.total == table.line(split.cut.indicator.id)?.now)
        }
        // Each indicator on its own says what all together say.
        for split in try office.splits(Indicator.all, frame, by: .month) {
          let alone = try #require(
            try office.splits([split.cut.indicator], frame, by: .month).first)
          #expect(split.rows.map(\.figure) == alone.rows.map(\.figure))
        }
      }
    }
  }

  @Test("Dossiers of another unit and people without a name are counted, not listed")
  func hidden() throws {
    try Robot.withOffice { (office: Office) throws in
      let frame = FigureFrame(.usual(office.workplace.today))
      let cell = FigureCell(
        cut: FigureCut(.entries, frame, by: .adviser), key: "clegoff", label: "")
      let before = try #require(try office.list(cell))
      let moved = try #require(before.rows.first { $0.dossier.line.isOpen }).fact.dossier
      try office.store.keepAnonymised([
        CountedFact(
          dossier: "anonyme-1", kind: .entered, on: frame.period.period.from, adviser: "clegoff",
          socialWorker: nil, isRSA: true)
      ])
      // A colleague of another agency takes one over.
      let elsewhere = Professional(
        login: "ailleurs", surname: "Ailleurs", givenName: "A", role: .adviser, unit: "Redon")
      try office.store.keep([elsewhere])
      let hand = Hand(
        login: "mtanguy", today: Sample.today, now: Instant(Sample.today, hour: 10),
        conventions: office.workplace.book)
      _ = try office.store.record(
        .assign(.employment, login: elsewhere.login), on: Sample.today, dossier: moved, seen: nil,
        by: hand)
      try Robot.withOffice(path: office.store.path) { (office: Office) throws in
        let after = try #require(try office.list(cell))
        #expect(after.count == before.count + 1)
        #expect(after.hidden == before.hidden + 2)
        #expect(!after.rows.contains { $0.fact.dossier == moved })
        let text = FiguresDetail.list(after, office.workplace)
        #expect(text.contains("2 hors de votre unité ou sans nom"))
      }
    }
  }

  @Test("Who may not count gets nothing")
  func rights() throws {
    let period = FigurePeriod.usual(Sample.today)
    let territory = FigureFrame(period, scope: .territory)
    try Robot.withOffice { (office: Office) throws in
      #expect(try office.indicators(territory) != nil)
      #expect(try office.splits([.entries], territory, by: .adviser).isEmpty)
      #expect(try office.splits([.entries], territory, by: .socialWorker).isEmpty)
      let cut = FigureCut(.entries, territory, by: .agency)
      #expect(try office.splits([.entries], territory, by: .agency).count == 1)
      #expect(try office.list(FigureCell(cut: cut, key: "Rennes Sud", label: "")) == nil)
      for stranger in ["rkervella", "personne", "mtanguy"] {
        let frame = FigureFrame(period, scope: .professional(stranger))
        #expect(try office.indicators(frame) == nil)
      }
    }
    try Robot.withOffice(of: "clegoff") { (office: Office) throws in
      for frame in [territory, FigureFrame(period)] {
        #expect(try office.indicators(frame) == nil)
        #expect(try office.cohort(frame) == nil)
        #expect(try office.flow(frame) == nil)
        #expect(try office.splits([.entries], frame, by: .rsa).isEmpty)
      }
    }
  }
}
