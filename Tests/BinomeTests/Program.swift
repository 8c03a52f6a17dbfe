import Foundation
import TestSupport

/// The real program, beside the tests that were built with it, in a folder of its own.
final class Program {
  let folder: URL
  private let address: String?
  static let today = "2026-11-21"

  /// What a run left.
  struct Run {
    let status: Int32
    let output: String
    let errors: String
  }

  /// A program whose store is a file in its folder, or at an address.
  init(store: String? = nil) throws {
    address = store
    folder = FileManager.default.temporaryDirectory.appending(path: "binome-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Where the program is: beside the bundle of tests.
  static let path: String = {
    let tests = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
    let products =
      tests?.deletingLastPathComponent()
      ?? URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    return products.appending(path: "binome").path
  }()

  static let config = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../config").standardized.path

  var store: String { address ?? folder.appending(path: "registre.sqlite").path }

  var environment: [String: String] {
    [
      "HOME": folder.path, "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "TERM": "xterm-256color",
      "BINOME_STORE": store, "SWIFT_BACKTRACE": "enable=no", "BINOME_CONFIG": Self.config,
      "TZ": "Europe/Paris",
    ]
  }

  /// Writes a file into the folder and gives its path.
  func file(_ name: String, _ text: String) throws -> String {
    let url = folder.appending(path: name)
    try text.write(to: url, atomically: true, encoding: .utf8)
    return url.path
  }

  /// Runs the program to its end, with `input` on its standard input.
  func run(
    _ arguments: [String], input: String = "", environment more: [String: String] = [:]
  ) throws -> Run {
    let process = try started(arguments, input: input, environment: more)
    let output = process.output.fileHandleForReading.readDataToEndOfFile()
    let errors = process.errors.fileHandleForReading.readDataToEndOfFile()
    process.process.waitUntilExit()
    return Run(
      status: process.process.terminationStatus,
      output: String(decoding: output, as: UTF8.self),
      errors: String(decoding: errors, as: UTF8.self))
  }

  func started(
    _ arguments: [String], input: String = "", environment more: [String: String] = [:]
  ) throws -> (process: Process, output: Pipe, errors: Pipe) {
    let process = Process()
    process.executableURL = URL(filePath: Self.path)
    process.arguments = arguments
    process.environment = environment.merging(more) { $1 }
    let output = Pipe()
    let errors = Pipe()
    let standardInput = Pipe()
    process.standardOutput = output
    process.standardError = errors
    process.standardInput = standardInput
    try process.run()
    standardInput.fileHandleForWriting.write(Data(input.utf8))
    try standardInput.fileHandleForWriting.close()
    return (process, output, errors)
  }

  /// A small territory: one store, one adviser, one social worker, one person already identified.
  ///
  /// - Parameter place: where; in the program's folder if nothing is said.
  func settle(
    convention: String = "35-2023", day: String = today, at place: String? = nil
  ) throws {
    for arguments in [
      ["init", "--without-accounts", "--convention", convention],
      [
        "colleague", "add", "clegoff", "--name", "LE GOFF, Claire", "--role", "adviser", "--unit",
        "Rennes Sud",
      ],
      [
        "colleague", "add", "rkervella", "--name", "KERVELLA, Rozenn", "--role", "social_worker",
        "--unit", "CDAS de Bruz",
      ],
      [
        "do", "identify", "--as", "clegoff", "--today", day, "--json",
        try file(
          "identify.json",
          """
          {"origin": "employment", "surname": "Diallo-Évrard", "given_names": "Aminata",
           "birth_date": "1992-04-04", "social_worker": "rkervella", "commune": "Bruz"}
          """),
      ],
    ] {
      let run = try run(arguments, environment: ["BINOME_STORE": place ?? store])
      guard run.status == 0 else { throw Unsettled(errors: run.errors) }
    }
  }

  struct Unsettled: Error { let errors: String }

  /// Does an act filled from JSON text.
  func act(
    _ act: String, _ json: String, as login: String = "clegoff", on day: String = today,
    person: String = "diallo"
  ) throws -> Run {
    try run(
      ["do", act, person, "--as", login, "--today", day, "--json", file("\(act).json", json)])
  }
}
