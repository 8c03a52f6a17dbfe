/// Writes a document line by line.
struct PlainPaper {
  let columns: Int
  /// What stands between a label and its value.
  let colon: String
  private(set) var lines: [PaperLine] = []

  init(columns: Int, language: String) {
    self.columns = columns
    colon = language.hasPrefix("fr") ? "\u{A0}: " : ": "
  }

  /// An empty line, unless there is one or nothing stands above.
  mutating func gap() {
    if let last = lines.last, !last.text.isEmpty { blank() }
  }

  mutating func blank() { lines.append(PaperLine("")) }

  /// A text in as many lines as it takes, the first after `first`, the others after `others`.
  mutating func write(
    _ text: String, _ kind: PaperLine.Kind = .text, first: String = "", others: String? = nil
  ) {
    let others = others ?? first
    let room = columns - max(PaperCells.width(of: first), PaperCells.width(of: others))
    for (index, line) in PaperCells.wrap(text.printable, to: room).enumerated() {
      lines.append(PaperLine((index == 0 ? first : others) + line, kind))
    }
  }

  /// A text over a line as wide as it.
  mutating func underlined(_ text: String, _ kind: PaperLine.Kind, with sign: String) {
    let start = lines.count
    write(text, kind)
    let width = lines[start...].map { PaperCells.width(of: $0.text) }.max() ?? 0
    lines.append(PaperLine(String(repeating: sign, count: width), .underline))
  }

  /// Dots to be filled in, after a label if there is one.
  mutating func writeBlank(_ label: String) {
    let start = label.isEmpty ? "" : label.printable + " "
    let dots = min(max(3, columns - PaperCells.width(of: start)), 40)
    lines.append(PaperLine(start + String(repeating: ".", count: dots)))
  }
}
