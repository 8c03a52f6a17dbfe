import Casework
import Exchange
import Registry

/// A store opened as the program opens it, with what is asked of it: the figures of the last whole
/// month.
struct Ledger {
  let store: Store
  let today: CivilDate
  let book: ConventionBook
  let month: Period
  let year: Period

  init(_ path: String, today: CivilDate) throws {
    store = try Store(openingAt: path)
    self.today = today
    book = ConventionBook(
      try store.conventions().map { text in
        let themes = try BarriersFile.read(text.barriers, file: text.file)
        return try ConventionFile.read(text.body, file: text.file, themes: themes)
      })
    month = Self.month(before: today)
    year = Period(from: today.startOfYear, to: today)
  }

  /// The whole month before the one of a day.
  static func month(before today: CivilDate) -> Period {
    let first = today.adding(days: 1 - today.parts.day)
    return Period(from: first.adding(months: -1), to: first.adding(days: -1))
  }

  /// What a supervisor looks at first: the professionals of a side, of one unit or of them all.
  func caseload(_ side: Side, unit: String? = nil) throws -> Int {
    let scope = unit.map { IndicatorScope(.unit(side, name: $0)) } ?? .everything
    return try store.caseload(side, scope: scope, today: today, conventions: book)
      .reduce(0) { $0 + $1.open }
  }

  /// An agency of the store.
  func agency() throws -> String {
    try store.professionals().values.filter { $0.side == .employment }.map(\.unit).min() ?? ""
  }

  /// An indicator of the month, by agency.
  func indicator(_ indicator: Indicator) throws -> Int {
    try store.figures([indicator.measure], in: month, by: .agency)
      .reduce(0) { $0 + $1.figures[0].numerator }
  }

  /// All indicators of the month by agency, as one question.
  func indicators() throws -> Int {
    try store.figures(Indicator.all.map(\.measure), in: month, by: .agency).count
  }

  /// Everything that the monthly report says: the indicators, the flow of the year, how far those
  /// identified this year came, what became of those who entered last year, the ends to come.
  func report() throws -> Int {
    let last = Period(from: year.from.adding(months: -12), to: year.from.adding(days: -1))
    let next = Period(from: today, to: today.adding(months: 6))
    return try indicators() + store.flow(in: year).count
      + store.funnel(identifiedIn: year).steps.count
      + store.cohort(enteredIn: last, asOf: today).survival.count
      + store.expectedEnds(in: next).count
  }

  /// The dossiers that the store holds whole.
  func dossiers() throws -> [DossierID] {
    let ever = Period(from: CivilDate(dayNumber: 0), to: today)
    return try store.dossiers(counted: Measure.Part(.present, Selector(.followed)), in: ever)
  }

  /// Reads the journal and takes from every dossier what counts.
  func fold(_ dossiers: [DossierID]) throws -> Int {
    try dossiers.reduce(0) { try $0 + (store.dossier($1)?.dossier.countedFacts.count ?? 0) }
  }
}
