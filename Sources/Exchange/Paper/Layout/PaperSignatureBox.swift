/// The room one person signs in.
struct PaperSignatureBox {
  /// A text of the box, and the rules to write on.
  struct Line {
    var cell: PaperCell
    var top: Double
    var ornaments: [PaperMark] = []
  }

  private static let padding = 8.0
  private static let blankHeight = 21.0
  /// Height for a signature by hand.
  private static let signatureRoom = 24 * PaperMeasures.millimetre

  private let x: Double
  private let width: Double
  private let role: PaperCell
  private let name: PaperCell
  private let isUnnamed: Bool
  private let blanks: [PaperCell]
  private let caption: PaperCell

  init(
    _ signatory: PaperSignatures.Signatory, _ signatures: PaperSignatures, x: Double,
    width: Double, canvas: PaperCanvas
  ) throws(PaperError) {
    self.x = x
    self.width = width
    let inner = width - 2 * Self.padding
    func cell(_ text: String, _ style: PaperStyle) throws(PaperError) -> PaperCell {
      PaperCell(
        lines: try canvas.lines(PaperText(text), style, width: inner), style: style,
        x: x + Self.padding, width: inner, isTrailing: false, tag: "P")
    }
    role = try cell(signatory.role, .unit)
    name = try cell(signatory.name, .body.bold)
    isUnnamed = signatory.name.isEmpty
    var blanks: [PaperCell] = []
    for label in signatures.blanks { blanks.append(try cell(label, .unit)) }
    self.blanks = blanks
    caption = try cell(signatures.caption, .unit)
  }

  /// Height of role and name, which differs from box to box.
  var headHeight: Double {
    Self.padding + role.height + name.height + (isUnnamed ? 6 : 0)
  }

  /// Height of what is below them.
  static func room(_ signatures: PaperSignatures) -> Double {
    4 + Double(signatures.blanks.count) * blankHeight + 6 + PaperStyle.unit.leading + signatureRoom
  }

  func lines(head: Double) -> [Line] {
    var lines = [Line(cell: role, top: Self.padding)]
    if isUnnamed {
      let y = Self.padding + role.height + name.height + 3
      lines[0].ornaments = [rule(from: 0, at: y)]
    } else {
      lines.append(Line(cell: name, top: Self.padding + role.height))
    }
    var top = head + 4
    for blank in blanks {
      let start = blank.lines.width(of: 0) + 5
      let baseline = top + Self.blankHeight - 5
      lines.append(
        Line(
          cell: blank, top: baseline - blank.style.ascent,
          ornaments: [rule(from: start, at: baseline + 1)]))
      top += Self.blankHeight
    }
    lines.append(Line(cell: caption, top: top + 6))
    return lines
  }

  func frame(_ height: Double) -> [PaperMark] {
    let line = PaperMeasures.hairline
    func side(_ x: Double, _ y: Double, _ width: Double, _ height: Double) -> PaperMark {
      PaperMark(shape: .box(width: width, height: height), x: x, y: y, ink: PaperInk.rule)
    }
    return [
      PaperMark(shape: .box(width: width, height: 2), x: x, y: 0, ink: PaperInk.accent),
      side(x, height - line, width, line), side(x, 0, line, height),
      side(x + width - line, 0, line, height),
    ]
  }

  private func rule(from start: Double, at y: Double) -> PaperMark {
    PaperMark(
      shape: .box(width: width - 2 * Self.padding - start, height: PaperMeasures.hairline),
      x: x + Self.padding + start, y: y, ink: PaperInk.rule)
  }
}

extension PaperCell {
  fileprivate var height: Double { Double(lines.count) * style.leading }
}
