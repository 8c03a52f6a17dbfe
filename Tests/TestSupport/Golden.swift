import Foundation
public import Testing

/// Texts kept beside the tests, for what is easier to look at than to assert.
public enum Golden {
  /// Expects a text to be the one kept in `Golden/<name>.txt` in the folder of the test target.
  ///
  /// With `RECORD_GOLDEN=1` in the environment the text is written there instead. A recording run
  /// fails, so that nobody takes it for a test.
  public static func expect(
    _ text: String, named name: String, filePath: String = #filePath,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let file = folder(of: filePath).appending(path: "\(name).txt")
    // A file ends with a line end; trailing empty lines of a screen are kept.
    let actual = text + "\n"
    guard ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != "1" else {
      record(actual, in: file, sourceLocation)
      return
    }
    guard let wanted = try? String(contentsOf: file, encoding: .utf8) else {
      Issue.record(
        "No golden file \(name).txt; RECORD_GOLDEN=1 writes it. The text is:\n\(text)",
        sourceLocation: sourceLocation)
      return
    }
    guard wanted != actual else { return }
    Issue.record(
      "\(name).txt says otherwise (- wanted, + got):\n\(TextDiff.lines(from: wanted, to: actual))",
      sourceLocation: sourceLocation)
  }

  private static func record(_ text: String, in file: URL, _ sourceLocation: SourceLocation) {
    do {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("Recorded \(file.lastPathComponent).", sourceLocation: sourceLocation)
    } catch {
      Issue.record("Cannot record \(file.path): \(error)", sourceLocation: sourceLocation)
    }
  }

  /// `Tests/<Target>/Golden`, wherever in the target the test stands.
  private static func folder(of filePath: String) -> URL {
    var target = URL(filePath: filePath).deletingLastPathComponent()
    while target.pathComponents.count > 2,
      target.deletingLastPathComponent().lastPathComponent != "Tests"
    {
      target = target.deletingLastPathComponent()
    }
    return target.appending(path: "Golden")
  }
}
