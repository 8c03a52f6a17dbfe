extension PDFObjects {
  /// Adds what screen readers need and cairo 1.16 cannot say: the language, that the title is to be
  /// shown rather than the name of the file, and whether a header is that of a row or a column.
  mutating func completeForReaders(language: String) throws(PaperError) {
    guard let catalog = number(named: "/Root"), let information = number(named: "/Info") else {
      throw .failed("unexpected PDF")
    }
    let tag = language.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
    try complete(catalog, "/Lang (\(tag))\n   /ViewerPreferences << /DisplayDocTitle true >>")
    // Cairo 1.16 leaves out the sign that a date begins with.
    self[information] = self[information].replacing("/CreationDate (2", with: "/CreationDate (D:2")
    let elements = numbers.map { (number: $0, text: self[$0]) }
    let rowsWithData = Set(
      elements.filter { $0.text.contains(" /S /TD\n") }.map { Self.reference("/P", in: $0.text) })
    for element in elements where element.text.contains(" /S /TH\n") {
      let isOfRow = rowsWithData.contains(Self.reference("/P", in: element.text))
      try complete(element.number, "/A << /O /Table /Scope /\(isOfRow ? "Row" : "Column") >>")
    }
  }

  /// Adds entries to the dictionary that an object is.
  private mutating func complete(_ number: Int, _ entries: String) throws(PaperError) {
    var text = self[number]
    guard let start = text.firstRange(of: "<< ") else { throw .failed("unexpected PDF") }
    text.replaceSubrange(start, with: "<< \(entries)\n   ")
    self[number] = text
  }
}
