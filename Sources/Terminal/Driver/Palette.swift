internal import CTerminal

/// What the styles of cells become on the terminal at hand.
@MainActor
struct Palette {
  /// How many colours are used: 0, 8 or 16.
  private let colors: Int

  /// Starts the colours, unless the terminal has none or `NO_COLOR` asks for none.
  init(environment: [String: String]) {
    let refused = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
    guard !refused, has_colors(), start_color() == OK, cterminal_colors() >= 8,
      use_default_colors() == OK
    else {
      colors = 0
      return
    }
    colors = cterminal_colors() >= 16 ? 16 : 8
    for number in 0..<colors {
      // A pair for each foreground; -1 is the terminal's own background.
      init_pair(Int16(number + 1), Int16(number), -1)
    }
  }

  /// The attributes and the colour pair of a style.
  func resolve(_ style: Style) -> (attributes: attr_t, pair: Int16) {
    var attributes: attr_t = 0
    if style.bold { attributes |= cterminal_bold() }
    if style.dim { attributes |= cterminal_dim() }
    if style.underline { attributes |= cterminal_underline() }
    if style.reverse { attributes |= cterminal_reverse() }
    guard let ink = style.ink, colors > 0 else { return (attributes, 0) }
    if colors == 16 { return (attributes, Int16(ink.rawValue) + 1) }
    // Eight colours: the brighter half is the bold one, as on the terminals that have only these.
    if ink.isBright { attributes |= cterminal_bold() }
    return (attributes, Int16(ink.basic.rawValue) + 1)
  }
}
