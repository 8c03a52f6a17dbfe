import Casework

/// A line of the journal as the person's copy tells it, with what became of it.
struct CopyPassage {
  let entry: EntryID
  let chapter: CopyChapter
  /// The day of the fact, corrections put in place.
  let on: CivilDate
  /// The day on which it was written down.
  let recordedOn: CivilDate
  let author: String
  let told: CopyLines
  /// Each correction: who, when, why, and what the line said before.
  let corrections: [String]

  /// What is told, line after line, the first as a title.
  var lines: [String] { [told.title] + told.details + corrections }
}

/// What a fact says, in plain words.
struct CopyLines {
  var title: String
  var details: [String] = []

  init(_ title: String, _ details: [String] = []) {
    self.title = title
    self.details = details.filter { !$0.isEmpty }
  }

  /// The same on one line, to be quoted.
  var quoted: String {
    let all = [title] + details
    return all.joined(separator: " ; ")
  }
}

/// Why words of a note are not in a copy.
enum CopyGap: Hashable {
  /// It speaks of somebody else, and waits to be read again, or was held back.
  case ofOthers
  /// Kept by the other institution.
  case keptBy(Side)
  /// Kept by a colleague of who makes the copy.
  case keptByAuthor
  /// Sealed, and the keys of who makes the copy do not open it.
  case sealed
}
