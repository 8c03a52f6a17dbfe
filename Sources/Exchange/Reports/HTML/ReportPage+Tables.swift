internal import Casework

extension ReportPage {
  /// A table in a region that scrolls where the screen is too narrow, reached with the keyboard too.
  func write(
    _ table: ReportTable, id: String, style: String = "", to markup: inout Markup
  ) {
    let caption = id + "-caption"
    markup.element(
      "div",
      [
        "class": "scroll", "role": "region", "aria-labelledby": caption, "tabindex": "0",
      ]
    ) { region in
      // A table that a page holds is not cut.
      let isShort = table.rows.count <= 24
      let styles = [style, isShort ? "whole" : ""].filter { !$0.isEmpty }
      region.element("table", ["class": styles.joined(separator: " ")]) { element in
        element.element("caption", ["id": caption]) {
          // What stays in sight while the table scrolls.
          $0.element("span", text: language.print(table.caption))
        }
        element.element("thead") { head in
          head.element("tr") { row in
            for column in table.columns { writeHeader(column, to: &row) }
          }
        }
        element.newLine()
        element.element("tbody") { body in
          for row in table.evenRows { write(row, of: table, isLog: style == "log", to: &body) }
        }
      }
    }
    writeFootnotes(of: table, to: &markup)
  }

  private func writeHeader(_ column: ReportColumn, to row: inout Markup) {
    row.element(
      "th", ["scope": "col", "class": column.kind.isNumber ? "n" : ""],
      text: language.print(column.title))
  }

  private func write(
    _ row: ReportRow, of table: ReportTable, isLog: Bool, to body: inout Markup
  ) {
    body.element("tr", ["class": row.isTotal ? "total" : ""]) { element in
      for (index, cell) in row.cells.enumerated() {
        let column = table.columns[index]
        let text = numbers.text(cell, digits: column.fractionDigits)
        let isHeader = index < table.rowHeaders && !isLog
        var style = column.kind.isNumber ? "n" : cell.kind == .date ? "d" : ""
        if cell.isHidden || cell == .unknown { style += style.isEmpty ? "off" : " off" }
        element.element(
          isHeader ? "th" : "td", ["scope": isHeader ? "row" : "", "class": style],
          text: column.kind == .text ? language.print(text) : text)
      }
    }
    body.newLine()
  }

  /// Definitions, and what the signs in place of values mean.
  private func writeFootnotes(of table: ReportTable, to markup: inout Markup) {
    var notes = table.footnotes.map { (language.print($0.term), language.print($0.text)) }
    notes += signs(in: table).map { sign in (quoted(sign.0), sign.1) }
    guard !notes.isEmpty else { return }
    markup.element("ul", ["class": "notes"]) { list in
      for (term, text) in notes {
        list.element("li") { item in
          if !term.isEmpty {
            item.element("b", text: term)
            item.write(language.colon)
          }
          item.write(text)
        }
      }
    }
  }

  private func quoted(_ sign: String) -> String {
    language == .french ? "«\u{A0}\(sign)\u{A0}»" : "“\(sign)”"
  }

  /// The signs that stand in place of values, each with its meaning.
  private func signs(in table: ReportTable) -> [(String, String)] {
    var signs = table.hiddenReasons.map { reason in
      (numbers.hidden(reason), ReportWords.meaning(of: reason)[language])
    }
    signs.sort { $0.0 < $1.0 }
    if table.rows.contains(where: { $0.cells.contains(.unknown) }) {
      signs.append((ReportWords.unknown[language], ReportWords.meaningOfUnknown[language]))
    }
    return signs
  }
}
