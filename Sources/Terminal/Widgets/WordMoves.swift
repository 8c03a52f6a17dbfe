/// Where words begin and end, for editors.
enum WordMoves {
  /// The beginning of the word before a place.
  static func start(before place: Int, in text: [Character]) -> Int {
    var place = place
    while place > 0, !isWord(text[place - 1]) { place -= 1 }
    while place > 0, isWord(text[place - 1]) { place -= 1 }
    return place
  }

  /// The end of the word after a place.
  static func end(after place: Int, in text: [Character]) -> Int {
    var place = place
    while place < text.count, !isWord(text[place]) { place += 1 }
    while place < text.count, isWord(text[place]) { place += 1 }
    return place
  }

  private static func isWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
  }
}
