/// The objects of a PDF as cairo writes it, taken apart so that some can be completed.
///
/// Cairo writes one plain table of objects for the versions of PDF that are asked of it here; nothing
/// else is understood.
struct PDFObjects {
  /// Before the first object: the version.
  private var head: ArraySlice<UInt8>
  /// Bytes of each object by its number, from `n 0 obj` on; none for a number without an object.
  private var objects: [ArraySlice<UInt8>]
  /// Order of the objects in the file.
  private let order: [Int]
  private let trailer: String

  init(_ file: [UInt8]) throws(PaperError) {
    guard let tail = Self.tail(of: file), let table = Self.table(tail.lines) else {
      throw .failed("unexpected PDF")
    }
    // Cairo 1.18 gives the numbers that it kept and did not use any place.
    let order = table.offsets.indices.filter { number in
      file.dropFirst(table.offsets[number]).starts(with: Array("\(number) 0 obj".utf8))
    }.sorted { table.offsets[$0] < table.offsets[$1] }
    let ends = order.dropFirst().map { table.offsets[$0] } + [tail.start]
    var objects = [ArraySlice<UInt8>](repeating: [], count: table.offsets.count)
    for (number, end) in zip(order, ends) {
      objects[number] = file[table.offsets[number]..<end]
    }
    head = file[..<(order.first.map { table.offsets[$0] } ?? 0)]
    self.objects = objects
    self.order = order
    trailer = table.trailer
  }

  /// Numbers of the objects.
  var numbers: Range<Int> { objects.indices.dropFirst() }

  /// The text of an object; empty for a stream, which is not text.
  subscript(number: Int) -> String {
    get {
      guard objects.indices.contains(number), objects[number].count < 100_000,
        let text = String(validating: objects[number], as: UTF8.self), !text.contains("stream\n")
      else { return "" }
      return text
    }
    set { objects[number] = Array(newValue.utf8)[...] }
  }

  /// The number of the object that the trailer names, as in `/Root 12 0 R`.
  func number(named name: String) -> Int? { Self.reference(name, in: trailer) }

  /// The number after `name`, as in `/P 12 0 R`.
  static func reference(_ name: String, in text: String) -> Int? {
    guard let range = text.firstRange(of: name + " ") else { return nil }
    return Int(text[range.upperBound...].prefix { $0.isNumber })
  }

  /// The file, with a new table.
  var bytes: [UInt8] {
    var result = Array(head)
    var offsets = [Int](repeating: 0, count: objects.count)
    for number in order {
      offsets[number] = result.count
      result += objects[number]
    }
    let start = result.count
    var table = "xref\n0 \(objects.count)\n"
    for offset in offsets {
      let digits = String(offset)
      let place = String(repeating: "0", count: 10 - digits.count) + digits
      table += place + (offset > 0 ? " 00000 n \n" : " 65535 f \n")
    }
    result += Array((table + trailer + "startxref\n\(start)\n%%EOF\n").utf8)
    return result
  }
}
