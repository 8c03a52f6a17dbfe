import Exchange
import Foundation
import FoundationXML
import Testing

/// A workbook, taken apart with unzip.
struct OpenedWorkbook {
  struct Cell {
    var type: String?
    var value: String?
  }

  private let file: URL

  /// Looks at the workbook of a report, and takes its file away.
  static func look(at report: Report, _ body: (OpenedWorkbook) throws -> Void) throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).xlsx")
    try Data(try report.workbook()).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    try body(OpenedWorkbook(file: file))
  }

  /// The text of a part of the file.
  func part(_ name: String) throws -> String {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["unzip", "-p", file.path, name]
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0, "\(name)")
    return String(decoding: data, as: UTF8.self)
  }

  /// An attribute of each element of that name.
  func attributes(_ attribute: String, of element: String, in part: String) throws -> [String] {
    try elements(part).filter { $0.name == element }.compactMap { $0.attributes[attribute] }
  }

  /// The cells of a sheet by their names, with the texts that they share put in their place.
  func cells(_ part: String) throws -> [String: Cell] {
    let texts = try elements("xl/sharedStrings.xml").filter { $0.name == "si" }.map(\.text)
    var cells: [String: Cell] = [:]
    for element in try elements(part) where element.name == "c" {
      guard let name = element.attributes["r"] else { continue }
      var cell = Cell(type: element.attributes["t"], value: element.text)
      if cell.type == "s", let index = Int(element.text) { cell.value = texts[index] }
      cells[name] = cell
    }
    return cells
  }

  private func elements(_ part: String) throws -> [XMLElements.Element] {
    let reader = XMLElements()
    let parser = XMLParser(data: Data(try self.part(part).utf8))
    parser.delegate = reader
    try #require(parser.parse(), "\(part)")
    return reader.elements
  }
}
