import Foundation

/// A real browser without a window, for pages that people open in theirs: chromium, with a profile
/// that is thrown away, spoken to over one socket (the DevTools protocol: messages of JSON that end
/// with a NUL).
///
/// It looks at one page at a time.
public final class HeadlessBrowser: @unchecked Sendable {
  /// What kept the browser from answering.
  public struct Failure: Error, CustomStringConvertible {
    /// Why, in words.
    public let description: String
  }

  private let process = Process()
  private let socket: DevToolsSocket
  private let profile = RunFolder.newPath("browser", "profile")
  private let turn = NSLock()

  /// Starts the browser; `name` is looked up in `PATH`.
  public init(_ name: String = "chromium") throws {
    guard let program = Self.program(name) else {
      throw Failure(description: "No \(name) in PATH: apt-get install \(name), or make test-deps.")
    }
    let (mine, its) = try DevToolsSocket.pair()
    socket = mine
    process.executableURL = URL(filePath: "/bin/sh")
    // It reads messages on 3 and writes them on 4: here one socket, its standard input.
    process.arguments = [
      "-c", "exec \"$@\" 3<&0 4<&0 </dev/null", "sh", program, "--headless", "--no-sandbox",
      "--disable-gpu", "--disable-breakpad", "--disable-crash-reporter", "--no-first-run",
      "--disable-background-networking", "--disable-component-update", "--disable-sync",
      "--disable-extensions", "--hide-scrollbars", "--proxy-server=127.0.0.1:9",
      "--force-color-profile=srgb",
      "--lang=fr-FR", "--remote-debugging-pipe", "--user-data-dir=\(profile)", "about:blank",
    ]
    process.environment = TestEnvironment.variables(adding: ["HOME": profile, "TZ": "UTC"])
    process.standardInput = its
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    try its.close()
  }

  private static func program(_ name: String) -> String? {
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
      .map { "\($0)/\(name)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// Ends the browser and waits until it is gone: it writes into its profile until then.
  public func close() {
    socket.close()
    process.waitUntilExit()
    try? FileManager.default.removeItem(atPath: profile)
  }

  /// Opens a file in a page of its own, `width` pixels wide, and hands it over once it is loaded.
  public func open<Result>(
    _ path: String, width: Int, _ body: (BrowserPage) throws -> Result
  ) throws -> Result {
    turn.lock()
    defer { turn.unlock() }
    let page = try BrowserPage(socket, opening: URL(filePath: path), width: width)
    defer { page.close() }
    return try body(page)
  }
}
