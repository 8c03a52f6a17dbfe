import CWorkbook
internal import Casework

/// A workbook in the making.
final class Workbook {
  /// How a cell looks.
  struct Look: Hashable {
    /// Signs of `book_look`.
    var signs: [book_look] = []
    /// Number format; empty for texts.
    var numbers = ""

    fileprivate var bits: Int32 { signs.reduce(0) { $0 | Int32($1.rawValue) } }

    static func == (left: Look, right: Look) -> Bool {
      left.bits == right.bits && left.numbers == right.numbers
    }

    func hash(into hasher: inout Hasher) {
      hasher.combine(bits)
      hasher.combine(numbers)
    }
  }

  private let document: OpaquePointer
  private var styles: [Look: OpaquePointer] = [:]

  init() throws(WorkbookError) {
    if let missing = book_load() { throw .libraryMissing(String(cString: missing)) }
    guard let opened = book_open() else { throw .failed("no memory") }
    document = opened
  }

  deinit { book_free(document) }

  func describe(title: String, subject: String, createdOn day: CivilDate) {
    let seconds = Int64(day.dayNumber) * 86_400
    book_describe(document, Self.cut(title, 255), Self.cut(subject, 255), "binome", seconds)
  }

  func addSheet(_ name: String, isWide: Bool) throws(WorkbookError) -> WorkbookSheet {
    guard let sheet = book_add(document, name, isWide ? 1 : 0) else {
      throw .failed("sheet \(name)")
    }
    return WorkbookSheet(sheet: sheet, book: self)
  }

  /// The same look is made once, whichever cell asks first.
  func style(_ look: Look) -> OpaquePointer? {
    if let known = styles[look] { return known }
    let made = book_make_style(document, look.bits, look.numbers.isEmpty ? nil : look.numbers)
    styles[look] = made
    return made
  }

  /// The bytes of the file.
  func finish() throws(WorkbookError) -> [UInt8] {
    var bytes: UnsafePointer<UInt8>?
    var length = 0
    if let reason = book_finish(document, &bytes, &length) {
      throw .failed(String(cString: reason))
    }
    return Array(UnsafeBufferPointer(start: bytes, count: length))
  }

  /// A text as a spreadsheet takes it. Longer ones would be refused whole.
  static func cut(_ text: String, _ most: Int = 32_000) -> String {
    let printable = text.printable
    return printable.utf16.count <= most ? printable : String(printable.prefix(most / 2 - 1)) + "…"
  }
}

/// A sheet of a workbook.
struct WorkbookSheet {
  fileprivate let sheet: OpaquePointer
  fileprivate let book: Workbook

  func write(_ text: String, row: Int, column: Int, _ look: Workbook.Look) {
    let text = Workbook.cut(text)
    book_text(sheet, Int32(row), Int32(column), text, book.style(look))
  }

  func write(_ number: Double, row: Int, column: Int, _ look: Workbook.Look) {
    book_number(sheet, Int32(row), Int32(column), number, book.style(look))
  }

  /// Width in signs.
  func setWidth(_ width: Double, column: Int) { book_width(sheet, Int32(column), width) }

  /// Rows above and columns before stay in sight.
  func freeze(row: Int, column: Int) { book_freeze(sheet, Int32(row), Int32(column)) }
}
