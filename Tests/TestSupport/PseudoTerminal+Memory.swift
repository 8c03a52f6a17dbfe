import CTerminal
public import Foundation

extension PseudoTerminal {
  /// The memory of the program as the system shows it to whoever may look: every part that can be read and
  /// written. A stopped program is looked at more surely than one that works.
  public func memory() throws -> [Data] {
    let folder = "/proc/\(process.program)"
    let map = try String(contentsOfFile: folder + "/maps", encoding: .utf8)
    let image = try FileHandle(forReadingFrom: URL(filePath: folder + "/mem"))
    defer { try? image.close() }
    return map.split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ")
      let ends = words[0].split(separator: "-").compactMap { UInt64($0, radix: 16) }
      guard words[1].hasPrefix("rw"), ends.count == 2 else { return nil }
      // Guarded pages, where keys are, refuse even this.
      guard (try? image.seek(toOffset: ends[0])) != nil else { return nil }
      return try? image.read(upToCount: Int(ends[1] - ends[0]))
    }
  }
}
