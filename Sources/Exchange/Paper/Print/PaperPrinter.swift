import CPaper
public import Casework

/// Prints documents. The libraries that draw are opened at the first one, not at the start of the
/// program.
public enum PaperPrinter {
  /// The document as a PDF of A4 pages, with the structure and the language that screen readers
  /// need. The same document and day give the same bytes.
  ///
  /// `created` is the day in the properties of the file.
  public static func pdf(
    _ document: PaperDocument, created: CivilDate
  ) throws(PaperError) -> [UInt8] {
    let canvas = try PaperCanvas(language: document.language)
    canvas.describe(paper_title, document.title)
    canvas.describe(paper_author, document.issuers.map(\.name).joined(separator: ", "))
    canvas.describe(paper_subject, document.subject)
    canvas.describe(paper_creator, "binome")
    canvas.describe(paper_created, created.iso)
    let pages = PaperPaginator.pages(try PaperTypesetter.strips(of: document, on: canvas))
    let foot = try PaperFoot(document, pageCount: pages.count, canvas: canvas)
    PaperPainter.paint(pages, on: canvas, foot: foot.marks(page:))
    var file = try PDFObjects(try canvas.finish())
    try file.completeForReaders(language: document.language)
    return file.bytes
  }
}
