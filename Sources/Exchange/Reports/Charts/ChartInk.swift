/// How series are told apart: one colour and greys, and patterns and marks that stay apart without any
/// colour.
enum ChartInk {
  static let accent = "#14566b"
  static let dark = "#2b3338"
  static let grey = "#76828a"
  static let light = "#c9d1d6"
  static let grid = "#dde2e5"

  /// How a bar is filled.
  enum Fill: CaseIterable {
    case solid, light, hatched, dotted, crossed, dark

    static func of(_ series: Int) -> Fill { allCases[series % allCases.count] }

    /// Whether letters on it are white.
    var isDark: Bool { self == .solid || self == .dark }

    /// Whether letters on it need a ground.
    var isPattern: Bool { self == .hatched || self == .dotted || self == .crossed }

    var name: String { "\(self)" }

    func paint(_ prefix: String) -> String {
      switch self {
      case .solid: ChartInk.accent
      case .light: ChartInk.light
      case .dark: ChartInk.dark
      case .hatched, .dotted, .crossed: "url(#\(prefix)-\(name))"
      }
    }
  }

  /// How a curve is drawn: colour, dashes and the shape of its points.
  struct Stroke {
    let color: String
    let dashes: String
    let point: Point

    enum Point { case circle, square, triangle, diamond }

    static func of(_ series: Int) -> Stroke {
      let all = [
        Stroke(color: accent, dashes: "", point: .circle),
        Stroke(color: dark, dashes: "7 4", point: .square),
        Stroke(color: grey, dashes: "", point: .triangle),
        Stroke(color: accent, dashes: "2 4", point: .diamond),
        Stroke(color: grey, dashes: "7 4", point: .circle),
        Stroke(color: dark, dashes: "2 4", point: .triangle),
      ]
      return all[series % all.count]
    }
  }

  /// The patterns that series use.
  static func writePatterns(series count: Int, prefix: String, to markup: inout Markup) {
    let used = Fill.allCases.prefix(count).filter(\.isPattern)
    guard !used.isEmpty else { return }
    markup.element("defs") { defs in
      for fill in used {
        defs.element(
          "pattern",
          [
            "id": "\(prefix)-\(fill.name)", "width": "7", "height": "7",
            "patternUnits": "userSpaceOnUse",
            "patternTransform": fill == .dotted ? "" : "rotate(45)",
          ]
        ) { pattern in
          pattern.empty("rect", ["width": "7", "height": "7", "fill": "#fff"])
          switch fill {
          case .dotted:
            pattern.empty("circle", ["cx": "3.5", "cy": "3.5", "r": "1.3", "fill": dark])
          case .crossed: pattern.empty("path", ["d": "M0 0H7M0 0V7", "stroke": dark])
          default: pattern.empty("rect", ["width": "3", "height": "7", "fill": accent])
          }
        }
      }
    }
  }
}
