import Casework
import Exchange
import Foundation
import TestSupport

/// The text of a printed document, as `pdftotext` reads it.
enum PrintedText {
  /// `nil` where this machine cannot print or has no `pdftotext`.
  static func of(_ document: PaperDocument) throws -> String? {
    guard let bytes = try pdf(document) else { return nil }
    let tool = URL(filePath: "/usr/bin/pdftotext")
    guard FileManager.default.isExecutableFile(atPath: tool.path) else { return nil }
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).pdf")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(bytes).write(to: file)
    let process = Process()
    process.executableURL = tool
    process.arguments = ["-layout", file.path, "-"]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let text = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: text, as: UTF8.self)
  }

  /// `nil` where a library or the typeface is missing.
  static func pdf(_ document: PaperDocument) throws -> [UInt8]? {
    do throws(PaperError) {
      return try PaperPrinter.pdf(document, created: day(26, 1, 2026))
    } catch .libraryMissing {
      return nil
    } catch .fontMissing {
      return nil
    }
  }
}
