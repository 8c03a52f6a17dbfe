import Glibc

/// What can be known of a store file before any engine opens it, so that a foreign, truncated, newer
/// or read-only file is left exactly as it was.
enum StoreFile {
  /// The SQLite application id: `BNOM`.
  static let applicationID: Int32 = 0x424E_4F4D

  static func check(_ path: String) throws(StoreError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      switch errno {
      case ENOENT, ENOTDIR: throw .notFound(path: path)
      default: throw .cannotOpen(path: path, reason: String(cString: strerror(errno)))
      }
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw .foreign(path: path)
    }
    var header = [UInt8](repeating: 0, count: 100)
    let count = read(descriptor, &header, header.count)
    guard count == header.count, header.starts(with: Array("SQLite format 3\0".utf8)),
      integer(header, 68) == Int(applicationID)
    else { throw .foreign(path: path) }
    let version = integer(header, 60)
    guard version <= Schema.version else {
      throw .newer(path: path, version: version, known: Schema.version)
    }
    let pageSize = Int(header[16]) << 8 | Int(header[17])
    let bytes = pageSize == 1 ? 65_536 : pageSize
    // With a journal beside it, pages not yet copied back may make the file look short.
    var journal = stat()
    let hasJournal = stat(path + "-wal", &journal) == 0 && journal.st_size > 0
    guard bytes > 0, hasJournal || Int(status.st_size) >= integer(header, 28) * bytes else {
      throw .truncated(path: path)
    }
    guard access(path, W_OK) == 0, access(folder(of: path), W_OK) == 0 else {
      throw .readOnly(path: path)
    }
  }

  /// Makes the file of a new store and its folder, readable by their owner only.
  static func prepare(_ path: String) throws(StoreError) {
    if access(path, F_OK) == 0 { throw .alreadyExists(path: path) }
    try make(path)
  }

  /// Makes the file of drafts and its folder if they are not there, readable by their owner only.
  static func prepareDrafts(_ path: String) throws(StoreError) {
    if access(path, F_OK) != 0 { try make(path) }
  }

  private static func make(_ path: String) throws(StoreError) {
    var made = path.hasPrefix("/") ? "" : "."
    for part in folder(of: path).split(separator: "/") {
      made += "/" + part
      if mkdir(made, 0o700) != 0, errno != EEXIST {
        throw .cannotOpen(path: path, reason: String(cString: strerror(errno)))
      }
    }
    // Made here, so that nobody else can read it even for a moment.
    let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw .cannotOpen(path: path, reason: String(cString: strerror(errno)))
    }
    close(descriptor)
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func integer(_ bytes: [UInt8], _ offset: Int) -> Int {
    bytes[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) }
  }
}
