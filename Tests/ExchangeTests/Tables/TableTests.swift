import Casework
import Exchange
import Testing

@Suite("Tables in")
struct TableTests {
  private func rows(_ text: String) throws(TableError) -> [[String]] {
    let table = try Table.read(Array(text.utf8))
    return [table.header] + table.records.map(\.cells)
  }

  @Test(
    "Cells",
    arguments: [
      ("a;b\n1;2", [["a", "b"], ["1", "2"]]),
      ("a,b\r\n1,2\r\n", [["a", "b"], ["1", "2"]]),
      ("a\tb\r1\t2\r", [["a", "b"], ["1", "2"]]),
      ("a;b,c;d\n1;2;3", [["a", "b,c", "d"], ["1", "2", "3"]]),
      ("a; b ; c\n1; 2;3 ", [["a", "b", "c"], ["1", "2", "3"]]),
      ("a;b\n\"x;y\";\"say \"\"oui\"\"\"", [["a", "b"], ["x;y", "say \"oui\""]]),
      ("a;b\n\"l1\r\nl2\";2", [["a", "b"], ["l1\nl2", "2"]]),
      ("\"a\nb\";\"c\td\"\n1;2", [["a b", "c d"], ["1", "2"]]),
      ("a;b\nNULL;\"NULL\"", [["a", "b"], ["", "NULL"]]),
      ("a;b;\n1;2;\n3;4", [["a", "b"], ["1", "2"], ["3", "4"]]),
      ("a;b;\n1;2;3", [["a", "b", ""], ["1", "2", "3"]]),
      ("a;b\n\n;\n1;2\n\n", [["a", "b"], ["1", "2"]]),
      ("a;b\n5\" pipe;2", [["a", "b"], ["5\" pipe", "2"]]),
      ("a;b\n \"x\" ;2", [["a", "b"], ["x", "2"]]),
      ("a;b\n\u{A0}x\u{A0};\u{FEFF}2", [["a", "b"], ["x", "2"]]),
      ("a\n1\n2", [["a"], ["1"], ["2"]]),
      ("a;b\n1;2;;", [["a", "b"], ["1", "2"]]),
    ] as [(String, [[String]])])
  func cells(text: String, expected: [[String]]) throws {
    #expect(try rows(text) == expected)
  }

  @Test("Records know the line where they begin")
  func lines() throws {
    let table = try Table.read(Array("\r\na;b\r\n\"x\r\ny\";1\r\n\r\nz;2\r\nu\r\n".utf8))
    #expect(table.records.map(\.line) == [3, 6, 7])
    #expect(table.shortLines == [7])
    #expect(table.separator == .semicolon)
  }

  @Test("The mark, then UTF-8, then Windows-1252 decide of the encoding")
  func encodings() throws {
    let accented = Array("é;œ\n1;2".utf8)
    #expect(try Table.read(accented).encoding == .utf8)
    #expect(try Table.read([0xEF, 0xBB, 0xBF] + accented).header == ["é", "œ"])
    #expect(try Table.read([0xEF, 0xBB, 0xBF] + accented).encoding == .utf8WithMark)
    let western = try Table.read([0xE9, 0x3B, 0x9C, 0x3B, 0x80, 0x3B, 0x92, 0x3B, 0xFF])
    #expect(western.encoding == .windows1252)
    #expect(western.header == ["é", "œ", "€", "’", "ÿ"])
    let wide: [UInt8] = [0xFF, 0xFE, 0xE9, 0, 0x09, 0, 0x61, 0]
    #expect(try Table.read(wide).header == ["é", "a"])
    #expect(try Table.read(wide).encoding == .utf16LittleEndian)
    #expect(try Table.read([0xFE, 0xFF, 0, 0xE9]).header == ["é"])
  }

  @Test(
    "What is refused",
    arguments: [
      ([], .empty),
      ([0x0D, 0x0A, 0x3B], .empty),
      ([0x50, 0x4B, 0x03, 0x04, 0x14], .workbook),
      ([0xD0, 0xCF, 0x11, 0xE0], .workbook),
      ([0x61, 0x0A, 0x00], .notText(line: 2)),
      ([0xEF, 0xBB, 0xBF, 0xE9], .brokenUTF8),
      ([0x61, 0x0A, 0xE9, 0x0A, 0x81], .undefinedByte(0x81, line: 3)),
      (Array("a;b\n1;2\n\"x;y\n".utf8), .unclosedQuote(line: 3)),
      (Array("a;b\n\"x\"y;2".utf8), .textAfterQuote(line: 2)),
      (Array("a;b\n1;2\n1;2;3".utf8), .tooManyCells(line: 3, found: 3, expected: 2)),
    ] as [([UInt8], TableError)])
  func refused(bytes: [UInt8], error: TableError) {
    #expect(throws: error) { try Table.read(bytes) }
    #expect(!error.phrase.fr.isEmpty && !error.phrase.en.isEmpty)
  }
}

@Suite("Tables out")
struct TableWriterTests {
  private func written(_ cell: String) -> String {
    String(decoding: TableWriter.write(header: ["h"], rows: [[cell]]).dropFirst(6), as: UTF8.self)
  }

  @Test("BOM, semicolons, CRLF")
  func shape() {
    let bytes = TableWriter.write(header: ["Nom", "Délai"], rows: [["Núñez", "2,5"]])
    #expect(bytes.prefix(3) == [0xEF, 0xBB, 0xBF])
    #expect(String(decoding: bytes.dropFirst(3), as: UTF8.self) == "Nom;Délai\r\nNúñez;2,5\r\n")
  }

  @Test(
    "Cells",
    arguments: [
      ("=1+1", "'=1+1"), ("+33 6", "'+33 6"), ("-2", "'-2"), ("@x", "'@x"),
      ("\tx", "\"'\tx\""), ("\rx", "\"'\rx\""), ("a;b", "\"a;b\""),
      ("dit \"oui\"", "\"dit \"\"oui\"\"\""), ("l1\nl2", "\"l1\nl2\""), (" a", "\" a\""),
      ("\"\u{301}", "\"\"\"\u{301}\""), ("a-b", "a-b"), ("", ""),
    ])
  func cells(text: String, expected: String) {
    #expect(Array(written(text).utf8) == Array((expected + "\r\n").utf8))
  }

  @Test("What is written reads back")
  func roundTrip() throws {
    let rows = [["a;b", "dit \"oui\"", "l1\nl2"], ["é", "", "œ"]]
    let table = try Table.read(TableWriter.write(header: ["x", "y", "z"], rows: rows))
    #expect(table.records.map(\.cells) == rows)
    #expect(table.encoding == .utf8WithMark)
  }
}
