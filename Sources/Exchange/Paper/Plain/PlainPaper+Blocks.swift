extension PlainPaper {
  mutating func write(_ block: PaperBlock) {
    gap()
    switch block {
    case .heading(let text, .section): underlined(text, .heading, with: "-")
    case .heading(let text, .subsection): underlined(text, .heading, with: ".")
    case .paragraph(let text): write(text.string)
    case .list(let items):
      for item in items { write(item.string, first: "- ", others: "  ") }
    case .definitions(let definitions):
      for definition in definitions {
        write(definition.label + colon + definition.value.string, others: "  ")
      }
    case .table(let table): write(table)
    case .notice(let notice): write(notice)
    case .signatures(let signatures): write(signatures)
    case .space(let count):
      for _ in 0..<max(0, count - 1) { blank() }
    case .pageBreak: break
    case .together(let blocks):
      for block in blocks { write(block) }
    }
  }

  /// Each row as its cells under one another: a table has no width of its own to rely on.
  private mutating func write(_ table: PaperTable) {
    for row in table.evenRows {
      var indent = ""
      for (column, cell) in zip(table.columns, row) where !cell.string.isEmpty {
        let label = column.title.isEmpty ? "" : column.title + colon
        write(label + cell.string, first: indent, others: "    ")
        indent = "  "
      }
    }
  }

  private mutating func write(_ notice: PaperNotice) {
    if !notice.title.isEmpty { write(notice.title, .heading, first: "| ") }
    for paragraph in notice.paragraphs { write(paragraph.string, first: "| ") }
  }

  private mutating func write(_ signatures: PaperSignatures) {
    for signatory in signatures.signatories {
      gap()
      write(signatory.role)
      if signatory.name.isEmpty { writeBlank("") } else { write(signatory.name) }
      for label in signatures.blanks + [signatures.caption] { writeBlank(label) }
    }
  }
}
