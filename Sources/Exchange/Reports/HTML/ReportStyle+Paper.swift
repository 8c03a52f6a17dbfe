extension ReportStyle {
  /// A4 pages: a section begins one, the header of a table is repeated, no row, figure or chart is cut.
  /// What was left closed on the screen is not printed.
  static let paper = """
    @media print {
      html { font-size: 10.5pt }
      body { max-width: none; padding: 0 }
      header { padding-top: 0 }
      .skip, nav, details:not([open]), summary { display: none }
      svg.wide { display: block }
      svg.narrow { display: none }
      section + section { break-before: page }
      section { padding-top: 0 }
      h2, h3, caption, .reading, thead { break-after: avoid }
      .scroll { overflow: visible; background: none }
      thead th:first-child, tbody th:first-child, caption span { position: static;
        background: none }
      thead { display: table-header-group }
      tr, figure, .whole, .notes li { break-inside: avoid }
      p, li { orphans: 3; widows: 3 }
      .figures { grid-template-columns: repeat(3, 1fr); gap: 1.25rem 1.5rem }
      dd.value { font-size: 2.25rem }
      svg, rect, path { print-color-adjust: exact; -webkit-print-color-adjust: exact }
      footer { break-inside: avoid }
      a { color: inherit; text-decoration: none }
    }

    """

  /// The foot of each page: what it is, and which page of how many.
  static func feet(_ title: String) -> String {
    """
    @page { size: A4; margin: 16mm 16mm 20mm;
      @bottom-left { content: "\(quoted(title))"; font: 8pt sans-serif; color: #4f5b62 }
      @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif;
        color: #4f5b62 } }

    """
  }

  /// A text in quotes, of which no sign can end the quotes nor the style.
  private static func quoted(_ text: String) -> String {
    text.printable.unicodeScalars.reduce(into: "") { result, scalar in
      let isPlain = scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
      // An escape ends with a space, which is not part of the text.
      result += isPlain ? String(scalar) : "\\" + String(scalar.value, radix: 16) + " "
    }
  }
}
