import CPty
import Glibc

func complain(_ text: String) {
  let line = text + "\n"
  _ = Glibc.write(STDERR_FILENO, line, line.utf8.count)
}

func fullPath(_ path: String) -> String? {
  guard let resolved = realpath(path, nil) else { return nil }
  defer { free(resolved) }
  return String(cString: resolved)
}

func modificationTime(of path: String) -> Int? {
  var status = stat()
  return stat(path, &status) == 0 ? status.st_mtim.tv_sec : nil
}

func fileSize(of path: String) -> Int? {
  var status = stat()
  return stat(path, &status) == 0 ? Int(status.st_size) : nil
}

func write(_ text: String, to path: String) throws(Problem) {
  guard let file = fopen(path, "we") else { throw Problem("Cannot write \(path).") }
  let isWritten = fputs(text, file) >= 0
  guard fclose(file) == 0, isWritten else { throw Problem("Cannot write \(path).") }
}

func read(_ path: String) -> String? {
  guard let file = fopen(path, "re") else { return nil }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 4096)
  while true {
    let count = fread(&buffer, 1, buffer.count, file)
    if count == 0 { return String(decoding: bytes, as: UTF8.self) }
    bytes += buffer[..<count]
  }
}

/// The peak of a living process's memory, in kB.
func peakMemory(of pid: pid_t) -> Int? {
  for line in read("/proc/\(pid)/status")?.split(separator: "\n") ?? []
  where line.hasPrefix("VmHWM:") {
    return Int(line.filter(\.isNumber))
  }
  return nil
}

/// A folder that is gone when the measurements are over.
struct Folder {
  let path: String

  init() throws(Problem) {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var bytes = [CChar](repeating: 0, count: 4096)
    guard cpty_make_folder(parent, &bytes, bytes.count) == 0 else {
      throw Problem("Cannot make a folder in \(parent).")
    }
    path = bytes.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
  }

  func remove() { cpty_remove_folder(path) }
}
