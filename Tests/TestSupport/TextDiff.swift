/// Two texts told apart line by line.
public enum TextDiff {
  /// All lines, those that are only in one of the texts marked with `-` (the first) or `+`.
  public static func lines(from old: String, to new: String) -> String {
    let before = old.split(separator: "\n", omittingEmptySubsequences: false)
    let after = new.split(separator: "\n", omittingEmptySubsequences: false)
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for change in after.difference(from: before) {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var result: [String] = []
    var left = 0
    var right = 0
    while left < before.count || right < after.count {
      if removed.contains(left) {
        result.append("- \(before[left])")
        left += 1
      } else if inserted.contains(right) {
        result.append("+ \(after[right])")
        right += 1
      } else {
        result.append("  \(before[left])")
        left += 1
        right += 1
      }
    }
    return result.joined(separator: "\n")
  }
}
