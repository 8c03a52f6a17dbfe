extension PaperDocument {
  /// The document with every text as French print has it.
  var inFrenchPrint: PaperDocument {
    var document = self
    document.title = title.inFrenchPrint
    document.dateLine = dateLine.inFrenchPrint
    document.reference = reference.inFrenchPrint
    document.issuers = issuers.map {
      PaperIssuer($0.name.inFrenchPrint, lines: $0.lines.map(\.inFrenchPrint))
    }
    document.addressee = addressee.map(\.inFrenchPrint)
    document.blocks = blocks.map(\.inFrenchPrint)
    return document
  }
}

extension PaperBlock {
  fileprivate var inFrenchPrint: PaperBlock {
    switch self {
    case .heading(let text, let rank): .heading(text.inFrenchPrint, rank)
    case .paragraph(let text): .paragraph(text.inFrenchPrint)
    case .list(let items): .list(items.map(\.inFrenchPrint))
    case .definitions(let definitions):
      .definitions(
        definitions.map {
          PaperDefinition($0.label.inFrenchPrint, $0.value.inFrenchPrint)
        })
    case .table(let table): .table(table.inFrenchPrint)
    case .notice(let notice):
      .notice(
        PaperNotice(title: notice.title.inFrenchPrint, notice.paragraphs.map(\.inFrenchPrint)))
    case .signatures(let signatures): .signatures(signatures.inFrenchPrint)
    case .together(let blocks): .together(blocks.map(\.inFrenchPrint))
    case .space, .pageBreak: self
    }
  }
}

extension PaperText {
  fileprivate var inFrenchPrint: PaperText {
    PaperText(runs: runs.map { Run($0.text.inFrenchPrint, isBold: $0.isBold) })
  }
}

extension PaperTable {
  fileprivate var inFrenchPrint: PaperTable {
    var table = self
    for index in table.columns.indices {
      table.columns[index].title = columns[index].title.inFrenchPrint
    }
    table.rows = rows.map { $0.map(\.inFrenchPrint) }
    return table
  }
}

extension PaperSignatures {
  fileprivate var inFrenchPrint: PaperSignatures {
    PaperSignatures(
      signatories.map { Signatory(role: $0.role.inFrenchPrint, name: $0.name.inFrenchPrint) },
      blanks: blanks.map(\.inFrenchPrint), caption: caption.inFrenchPrint)
  }
}
