import Casework
import Exchange
import Foundation
import Testing

/// A printed document, looked at with the tools of poppler-utils and qpdf.
struct PrintedPaper {
  let bytes: [UInt8]
  private let file: URL

  private init(_ bytes: [UInt8]) throws {
    self.bytes = bytes
    file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).pdf")
    try Data(bytes).write(to: file)
  }

  /// Looks at a document, and takes its file away.
  static func look<Result>(
    at document: PaperDocument, _ body: (PrintedPaper) throws -> Result
  ) throws -> Result {
    try look(at: PaperPrinter.pdf(document, created: PaperSamples.day), body)
  }

  /// Looks at a PDF, and takes its file away.
  static func look<Result>(
    at bytes: [UInt8], _ body: (PrintedPaper) throws -> Result
  ) throws -> Result {
    let paper = try PrintedPaper(bytes)
    defer { try? FileManager.default.removeItem(at: paper.file) }
    return try body(paper)
  }

  /// The text of each page, in the order in which it is read; one space for any run of spaces and
  /// line ends.
  var pages: [String] {
    get throws {
      try run("pdftotext", "-raw", file.path, "-").split(separator: "\u{C}").map {
        $0.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      }
    }
  }

  /// The text as it stands on the pages.
  var layout: String { get throws { try run("pdftotext", "-layout", file.path, "-") } }

  /// Title, author, dates, whether it is tagged: what pdfinfo says.
  var information: [String: String] {
    get throws {
      var result: [String: String] = [:]
      for line in try run("pdfinfo", file.path).split(separator: "\n") {
        let parts = line.split(separator: ":", maxSplits: 1)
        guard parts.count == 2 else { continue }
        result[String(parts[0])] = parts[1].trimmingCharacters(in: .whitespaces)
      }
      return result
    }
  }

  /// The elements of the structure with their texts, as pdfinfo draws them.
  var structure: String { get throws { try run("pdfinfo", "-struct-text", file.path) } }

  /// The fonts, one a line: name, type, encoding, embedded, subset, Unicode.
  var fonts: [Substring] {
    get throws { try run("pdffonts", file.path).split(separator: "\n").dropFirst(2).map { $0 } }
  }

  /// What qpdf finds wrong; throws when it finds something.
  func check() throws { _ = try run("qpdf", "--check", file.path) }

  private func run(_ arguments: String...) throws -> String {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(["TZ": "UTC"]) { $1 }
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0, "\(arguments)")
    return String(decoding: data, as: UTF8.self)
  }
}
