public import Casework
public import Exchange
import Glibc
import Registry

/// Why a document could not be made, in words.
public struct PaperFailure: Error, Sendable {
  /// What is wrong, and what can be done.
  public let phrase: Phrase
}

/// Writes documents to files.
public enum PaperOutput {
  /// Writes a document to a new file, readable by its owner only: PDF, or plain text for `.txt`.
  public static func write(
    _ document: PaperDocument, to path: String, day: CivilDate
  ) throws(PaperFailure) {
    try write(PaperFile.bytes(document, path: path, day: day), to: path)
  }

  /// Writes bytes to a new file, readable by its owner only.
  public static func write(_ bytes: [UInt8], to path: String) throws(PaperFailure) {
    if access(path, F_OK) == 0 { throw PaperFile.failure(path, EEXIST) }
    try PaperFile.write(bytes, to: path)
  }
}

/// A document made beside its place, so that a file stands there only once it is in the journal.
struct PaperFile {
  let version: String
  let sha256: String
  private let path: String
  private var waiting: String { path + ".part" }

  /// Makes the document and writes it, readable by its owner only.
  init(_ order: PaperOrder, _ scene: Scene) throws(PaperFailure) {
    guard let maker = scene.documents else { throw PaperFailure(phrase: Phrase("", "")) }
    let document: PaperDocument
    do throws(DocumentObstacle) {
      document = try maker.document(order.kind, meeting: order.meeting)
    } catch {
      throw PaperFailure(phrase: error.phrase)
    }
    path = order.path
    version = document.version
    let bytes =
      path.hasSuffix(".csv")
      ? try Self.table(maker) : try Self.bytes(document, path: path, day: scene.workplace.today)
    sha256 = Digest.sha256(bytes)
    if access(path, F_OK) == 0 { throw Self.failure(path, EEXIST) }
    try Self.write(bytes, to: waiting)
  }

  /// Puts the file in its place.
  func keep() { rename(waiting, path) }

  /// Takes it away.
  func drop() { unlink(waiting) }

  private static func table(_ maker: DocumentMaker) throws(PaperFailure) -> [UInt8] {
    do throws(DocumentObstacle) {
      return try maker.personCopyTable()
    } catch {
      throw PaperFailure(phrase: error.phrase)
    }
  }

  static func bytes(
    _ document: PaperDocument, path: String, day: CivilDate
  ) throws(PaperFailure) -> [UInt8] {
    if path.hasSuffix(".txt") { return Array(document.plainText(columns: 80).utf8) }
    do throws(PaperError) {
      return try PaperPrinter.pdf(document, created: day)
    } catch {
      throw PaperFailure(phrase: error.phrase)
    }
  }

  static func write(_ bytes: [UInt8], to path: String) throws(PaperFailure) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw failure(path, errno) }
    defer { close(descriptor) }
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      guard count > 0 else {
        let reason = errno
        unlink(path)
        throw failure(path, reason)
      }
      written += count
    }
  }

  static func failure(_ path: String, _ code: Int32) -> PaperFailure {
    let reason = String(cString: strerror(code))
    return PaperFailure(
      phrase: code == EEXIST
        ? Phrase(
          "Le fichier \(path) existe déjà : choisissez un autre nom.",
          "The file \(path) already exists: choose another name.")
        : Phrase(
          "Le fichier \(path) ne peut pas être écrit (\(reason)).",
          "The file \(path) cannot be written (\(reason))."))
  }
}

extension PaperError {
  /// Why it cannot be printed, and what can be done.
  var phrase: Phrase {
    switch self {
    case .libraryMissing(let name):
      Phrase(
        "Cette machine n'a pas ce qu'il faut pour imprimer (\(name)) : demandez l'installation de pango, ou choisissez un fichier .txt.",
        "This machine lacks what printing needs (\(name)): ask for pango to be installed, or choose a .txt file."
      )
    case .fontMissing(let name):
      Phrase(
        "La police \(name) n'est pas installée : demandez-la, ou choisissez un fichier .txt.",
        "The typeface \(name) is not installed: ask for it, or choose a .txt file.")
    case .failed(let reason):
      Phrase(
        "Le document n'a pas pu être fait : \(reason).",
        "The document could not be made: \(reason).")
    }
  }
}
