extension PaperDocument {
  /// The document in lines of at most `columns` cells; in no less than 20.
  public func plainLines(columns: Int) -> [PaperLine] {
    var writer = PlainPaper(columns: max(20, columns), language: language)
    for issuer in issuers {
      writer.gap()
      for line in [issuer.name] + issuer.lines { writer.write(line) }
    }
    writer.gap()
    for line in addressee { writer.write(line) }
    writer.gap()
    for line in [reference, dateLine] where !line.isEmpty { writer.write(line) }
    writer.gap()
    writer.underlined(title, .title, with: "=")
    for block in blocks { writer.write(block) }
    writer.gap()
    writer.write(version)
    return writer.lines
  }

  /// The same as one text, with a line end after each line.
  public func plainText(columns: Int) -> String {
    plainLines(columns: columns).map { $0.text + "\n" }.joined()
  }
}
