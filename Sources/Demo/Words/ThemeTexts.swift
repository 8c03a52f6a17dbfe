/// What professionals write about one kind of barrier: facts, in words that the person may read.
struct ThemeTexts: Sendable {
  /// What is observed at the diagnostic.
  let observations: [String]
  /// What the person says.
  let quotes: [String]
  /// What is noted after a contact.
  let notes: [String]
  /// What is observed when something has changed.
  let progress: [String]
}

extension ThemeKind {
  private var texts: ThemeTexts? { ThemeTexts.all[self] }

  var observations: [String] { texts?.observations ?? [] }
  var quotes: [String] { texts?.quotes ?? [] }
  var notes: [String] { texts?.notes ?? [] }
  var progress: [String] { texts?.progress ?? [] }
}
