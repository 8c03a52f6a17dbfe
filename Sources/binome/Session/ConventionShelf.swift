import Casework
import Exchange
import Registry

/// Conventions, from files to values.
enum ConventionShelf {
  /// The convention named `reference`: one that comes with the program, or a file.
  static func text(_ reference: String) throws -> ConventionText {
    let isFile = reference.hasSuffix(".toml")
    let folder = try Places.config()
    let path = isFile ? reference : folder + "/conventions/\(reference).toml"
    guard System.exists(path) else {
      throw Failure(
        Phrase(
          "Convention inconnue : \(reference). « binome convention list » montre celles qui sont livrées.",
          "Unknown convention: \(reference). “binome convention list” shows those that come with it."
        ),
        status: Failure.noInput)
    }
    let body = String(decoding: try System.read(path), as: UTF8.self)
    let barriersName = try ConventionFile.barriersFile(of: body, file: path)
    // A territory's own file may have its own barriers in the folder above it, as ours do.
    let own = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      .joined(separator: "/")
    let places = [own.isEmpty ? "." : own, (own.isEmpty ? "." : own) + "/..", folder]
    guard
      let barriersPath = places.map({ $0 + "/" + barriersName }).first(where: System.exists)
    else {
      throw Failure(
        Phrase(
          "\(path) nomme le fichier de freins \(barriersName), qui est introuvable.",
          "\(path) names the barriers file \(barriersName), which cannot be found."),
        status: Failure.noInput)
    }
    let barriers = String(decoding: try System.read(barriersPath), as: UTF8.self)
    let text = ConventionText(id: "", file: path, body: body, barriers: barriers)
    let convention = try read(text)
    return ConventionText(id: convention.id, file: path, body: body, barriers: barriers)
  }

  /// The convention a text means.
  static func read(_ text: ConventionText) throws -> Convention {
    let themes: [BarrierTheme]
    do throws(ConventionFileError) {
      themes = try BarriersFile.read(text.barriers, file: text.file)
    } catch {
      // Read again under its own name, which only a message needs.
      let name = try ConventionFile.barriersFile(of: text.body, file: text.file)
      themes = try BarriersFile.read(text.barriers, file: name)
    }
    return try ConventionFile.read(text.body, file: text.file, themes: themes)
  }

  /// Names of the conventions that come with the program.
  static func names() throws -> [String] {
    try Folder.names(in: Places.config() + "/conventions")
      .filter { $0.hasSuffix(".toml") }.map { String($0.dropLast(5)) }.sorted()
  }
}
