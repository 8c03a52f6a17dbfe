extension String {
  /// The text as search and sort compare it: lower case, no accents, œ as oe and æ as ae, hyphens
  /// and apostrophes as spaces, one space between words.
  public var folded: String {
    var result = ""
    result.reserveCapacity(utf8.count)
    var pendingSpace = false
    func separate() {
      if pendingSpace, !result.isEmpty { result.unicodeScalars.append(" ") }
      pendingSpace = false
    }
    func add(_ text: String) {
      separate()
      result += text
    }
    for scalar in unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9":
        separate()
        result.unicodeScalars.append(scalar)
      case "A"..."Z":
        separate()
        // Capitals stand 32 places before their small letters.
        result.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value) + 32))
      case " ", "-", "'", "\u{2019}", "\u{2018}", "\u{2010}", "\u{2011}", "\u{A0}", "\u{202F}",
        "\t", "\n", ",", ".":
        pendingSpace = true
      case "\u{300}"..."\u{36F}": continue
      default:
        if let base = Latin.base[scalar] {
          add(base)
        } else {
          add(scalar.properties.lowercaseMapping)
        }
      }
    }
    return result
  }

  /// The text with Latin letters and their combining marks joined in one character each (NFC for
  /// the letters of European names), so that equal names have equal bytes.
  public var composed: String {
    guard unicodeScalars.contains(where: { ("\u{300}"..."\u{36F}").contains($0) }) else {
      return self
    }
    var scalars: [Unicode.Scalar] = []
    for scalar in unicodeScalars {
      if let last = scalars.last, let joined = Latin.joined[Latin.Pair(last, scalar)] {
        scalars[scalars.count - 1] = joined
      } else {
        scalars.append(scalar)
      }
    }
    var result = String.UnicodeScalarView()
    result.append(contentsOf: scalars)
    return String(result)
  }

  /// The text without spaces at either end.
  public var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}

/// The accented Latin letters of European names.
private enum Latin {
  struct Pair: Hashable {
    let letter: Unicode.Scalar
    let mark: Unicode.Scalar
    init(_ letter: Unicode.Scalar, _ mark: Unicode.Scalar) {
      self.letter = letter
      self.mark = mark
    }
  }

  /// For each combining mark: letters, and the same letters carrying it.
  static let marks: [(Unicode.Scalar, String, String)] = [
    ("\u{300}", "aeiounAEIOUN", "àèìòùǹÀÈÌÒÙǸ"),
    ("\u{301}", "aeiouycnszlrAEIOUYCNSZLR", "áéíóúýćńśźĺŕÁÉÍÓÚÝĆŃŚŹĹŔ"),
    ("\u{302}", "aeioucghjswyAEIOUCGHJSWY", "âêîôûĉĝĥĵŝŵŷÂÊÎÔÛĈĜĤĴŜŴŶ"),
    ("\u{303}", "anoiuANOIU", "ãñõĩũÃÑÕĨŨ"),
    ("\u{304}", "aeiouAEIOU", "āēīōūĀĒĪŌŪ"),
    ("\u{306}", "aeiougAEIOUG", "ăĕĭŏŭğĂĔĬŎŬĞ"),
    ("\u{307}", "cegzICEGZ", "ċėġżİĊĖĠŻ"),
    ("\u{308}", "aeiouyAEIOUY", "äëïöüÿÄËÏÖÜŸ"),
    ("\u{30A}", "auAU", "åůÅŮ"),
    ("\u{30B}", "ouOU", "őűŐŰ"),
    ("\u{30C}", "cdenrstzCDENRSTZ", "čďěňřšťžČĎĚŇŘŠŤŽ"),
    ("\u{327}", "cstnklrgCSTNKLRG", "çşţņķļŗģÇŞŢŅĶĻŖĢ"),
    ("\u{328}", "aeiuAEIU", "ąęįųĄĘĮŲ"),
  ]

  static let special: [Unicode.Scalar: String] = [
    "œ": "oe", "Œ": "oe", "æ": "ae", "Æ": "ae", "ø": "o", "Ø": "o", "ł": "l", "Ł": "l", "ß": "ss",
    "đ": "d", "Đ": "d", "ð": "d", "Ð": "d", "þ": "th", "Þ": "th", "ı": "i", "ș": "s", "Ș": "s",
    "ț": "t", "Ț": "t",
  ]

  static let base: [Unicode.Scalar: String] = {
    var table = special
    for (_, letters, accented) in marks {
      for (letter, scalar) in zip(letters.unicodeScalars, accented.unicodeScalars) {
        table[scalar] = String(letter).lowercased()
      }
    }
    return table
  }()

  static let joined: [Pair: Unicode.Scalar] = {
    var table: [Pair: Unicode.Scalar] = [:]
    for (mark, letters, accented) in marks {
      for (letter, scalar) in zip(letters.unicodeScalars, accented.unicodeScalars) {
        table[Pair(letter, mark)] = scalar
      }
    }
    return table
  }()
}
