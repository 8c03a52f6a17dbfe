import Casework
import Terminal

/// How the portfolio is drawn.
enum PortfolioView {
  /// Rows above the table.
  static let headerRows = 3

  static func draw(_ state: DeskState, on canvas: Canvas) {
    let (top, rest) = canvas.area.splitTop(headerRows)
    let (body, _) = rest.splitBottom(2)
    drawHeader(state, on: canvas.sub(top))
    drawTable(state, on: canvas.sub(body))
  }

  private static func drawHeader(_ state: DeskState, on canvas: Canvas) {
    let headline = state.portfolio.headline(state.workplace, columns: canvas.columns - 2)
    HomeHeader.draw(state, lines: [state.portfolio.summary.counts, headline], on: canvas)
  }

  private static func drawTable(_ state: DeskState, on canvas: Canvas) {
    let workplace = state.workplace
    let table = Table(
      columns: PortfolioColumn.shown(workplace).map { $0.column(workplace) },
      sort: state.portfolio.sort,
      isFocused: state.portfolio.search == nil)
    table.draw(state.portfolio.visible, state: state.portfolio.table, on: canvas)
    if state.portfolio.visible.isEmpty {
      canvas.write(
        workplace.say(emptyText(state.portfolio)), at: Position(column: 3, row: 2),
        columns: canvas.columns - 4)
    }
  }

  private static func emptyText(_ portfolio: PortfolioState) -> Phrase {
    portfolio.rows.isEmpty
      ? Phrase(
        "Aucun dossier ouvert : repérez une personne, ou lancez binome import FICHIER.",
        "No open dossier: identify a person, or run binome import FILE.")
      : Phrase(
        "Aucun dossier ne correspond. Échap pour tout revoir.",
        "No dossier matches. Esc to see all again.")
  }
}

/// What the header says of a portfolio; the plain list says the same.
struct PortfolioSummary: Sendable {
  let counts: String
  let alerts: String

  /// What there is to say before anything is known.
  init() {
    counts = ""
    alerts = ""
  }

  init(_ portfolio: PortfolioState, _ workplace: Workplace) {
    let open = portfolio.rows.count
    let me = workplace.me
    var parts = [workplace.say(open.inDossiers)]
    if me.role == .adviser {
      let bounds = workplace.convention.portfolio.scaled(to: me.workingTime)
      parts[0] +=
        workplace.say(Phrase(", bornes ", ", bounds ")) + "\(bounds.minimum)–\(bounds.maximum)"
      if workplace.convention.isDefault("portfolio.maximum") {
        parts[0] += workplace.say(Phrase(" (par défaut)", " (default)"))
      }
      if open > bounds.maximum {
        parts[0] += workplace.say(Phrase(" : au-dessus", ": above"))
      } else if open < bounds.minimum {
        parts[0] += workplace.say(Phrase(" : en dessous", ": below"))
      }
    }
    if let entered = portfolio.entered {
      let year = workplace.today.year
      var text = workplace.say(
        Phrase("entrées \(year) : \(entered)", "entries \(year): \(entered)"))
      let expected = workplace.convention.expectedEntries(
        on: workplace.today, workingTime: me.workingTime)
      if me.role == .adviser, let expected {
        text += workplace.say(Phrase(", attendues \(expected)", ", expected \(expected)"))
      }
      parts.append(text)
    }
    let toSee = portfolio.rows.filter { $0.urgency < 2 }.count
    parts.append(workplace.say(Phrase("à voir : \(toSee)", "to see: \(toSee)")))
    counts = parts.joined(separator: "   ")
    alerts = Self.kinds(portfolio, workplace)
  }

  private static func kinds(_ portfolio: PortfolioState, _ workplace: Workplace) -> String {
    var counts: [Alert.Kind: Int] = [:]
    for row in portfolio.rows {
      for kind in Set(row.alerts.map(\.kind)) { counts[kind, default: 0] += 1 }
    }
    return Alert.Kind.allCases.compactMap { kind in
      counts[kind].map { "\(workplace.say(kind.short)) \($0)" }
    }.joined(separator: ", ")
  }
}
