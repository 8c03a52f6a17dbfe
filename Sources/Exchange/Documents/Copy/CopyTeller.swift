import Casework

/// Tells every line of a journal to the person it is about: what it says, corrections with it. What the
/// copy may not give is counted.
struct CopyTeller {
  let maker: DocumentMaker
  let source: CopySource
  private let byEntry: [EntryID: Entry]
  private let ofOthers: Set<EntryID>

  var convention: Convention { maker.convention }

  init(_ maker: DocumentMaker, _ source: CopySource) {
    self.maker = maker
    self.source = source
    byEntry = Dictionary(
      source.entries.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var ofOthers = Set<EntryID>()
    for entry in source.entries {
      guard let note = entry.fact.note, note.mentionsOthers else { continue }
      if case .corrected(let corrected) = entry.fact { ofOthers.insert(corrected.target) }
      ofOthers.insert(entry.id)
    }
    for entry in source.entries {
      if case .noteShared(let shared) = entry.fact, ofOthers.contains(shared.entry) {
        ofOthers.insert(entry.id)
      }
    }
    self.ofOthers = ofOthers
  }

  /// Every line but corrections, which are told with what they correct, in journal order.
  func passages() -> [CopyPassage] {
    let ordered = source.entries.inJournalOrder
    var corrections: [EntryID: [Entry]] = [:]
    for entry in ordered {
      if case .corrected(let corrected) = entry.fact {
        corrections[corrected.target, default: []].append(entry)
      }
    }
    return ordered.filter { $0.fact.kind != .corrected }.map { entry in
      passage(entry, corrections[entry.id] ?? [])
    }
  }

  private func passage(_ entry: Entry, _ corrections: [Entry]) -> CopyPassage {
    var (fact, day) = (entry.fact, entry.on)
    var isStruck = false
    var notes: [String] = []
    for correction in corrections {
      guard case .corrected(let corrected) = correction.fact else { continue }
      let before = tell(fact, entry).quoted
      let who = "le \(correction.on.paperText) par \(name(correction.author))"
      if let replacement = corrected.replacement {
        notes.append(
          "Corrigé \(who), parce que : \(corrected.reason). Avant, on lisait, au \(day.paperText) : \(before)."
        )
        (fact, day, isStruck) = (replacement.fact, replacement.on, false)
      } else {
        notes.append("Annulé \(who), parce que : \(corrected.reason).")
        isStruck = true
      }
    }
    var told = tell(fact, entry)
    if isStruck { told.title = "Ligne annulée, qui disait : " + told.title }
    return CopyPassage(
      entry: entry.id, chapter: CopyChapter(entry.fact.kind), on: day,
      recordedOn: entry.recordedAt.day, author: entry.author, told: told, corrections: notes)
  }

  /// Why the words of a line's note are not given; `nil` if they are, or if it has none.
  func gap(_ note: Note?, of entry: Entry) -> CopyGap? {
    guard let note else { return nil }
    switch note.state {
    case .sealed: return .sealed
    case .withheld:
      return note.room.side.map(CopyGap.keptBy) ?? .keptByAuthor
    case .readable:
      let isGiven = maker.dossier.noteReviews[entry.id]?.value.isGiven ?? false
      return ofOthers.contains(entry.id) && !isGiven ? .ofOthers : nil
    }
  }

  /// How many notes are not given, by reason.
  func gaps() -> [CopyGap: Int] {
    Dossier.effective(source.entries.inJournalOrder).reduce(into: [:]) { counts, entry in
      if let gap = gap(entry.fact.note, of: entry) { counts[gap, default: 0] += 1 }
    }
  }

  /// What a note says, or why it is not given.
  func words(_ note: Note?, of entry: Entry) -> String {
    switch gap(note, of: entry) {
    case .ofOthers:
      return "Une note a été écrite ; elle parle d'une autre personne et n'est pas donnée ici."
    case .keptBy(let side):
      return
        "Une note a été écrite, gardée du côté de votre \(side.paperRole) (voir « Ce qui n'est pas dans cette copie »)."
    case .keptByAuthor: return "Une note a été écrite, gardée par son auteur seul."
    case .sealed:
      return "Une note a été écrite, que la personne qui fait cette copie ne peut pas ouvrir."
    case nil:
      let text = note?.text?.trimmed ?? ""
      return text.isEmpty ? "" : "Ce qui est noté : \(text)"
    }
  }

  /// How a professional is named.
  func name(_ login: String) -> String { maker.professionals[login]?.fullName ?? login }

  func institution(_ side: Side) -> String { convention.vocabulary.institution(side) }

  /// What a line said that another one is about.
  func fact(_ entry: EntryID) -> Fact? {
    Dossier.effective(source.entries.inJournalOrder).first { $0.id == entry }?.fact
      ?? byEntry[entry]?.fact
  }

  /// What a fact says.
  func tell(_ fact: Fact, _ entry: Entry) -> CopyLines {
    switch fact {
    case .identified, .personRectified, .seatTaken, .informed: tellIdentity(fact)
    case .partRecorded, .synthesisWritten, .trusted: tellDiagnostic(fact)
    case .answered, .presented, .signed, .reviewed, .renewed, .exited, .closed: tellPath(fact)
    case .contacted, .meetingPlanned, .meetingReported, .attempted, .noteShared:
      tellMeetings(fact, entry)
    case .actionPlanned, .actionRevised, .milestoneReached, .watchSet, .watchCleared:
      tellPlans(fact)
    case .handoverSent, .handoverTaken, .handoverEnded, .printed: tellHandovers(fact)
    case .requested, .requestExtended, .requestAnswered, .noteReviewed, .retentionHeld,
      .retentionReleased, .purgeAnnounced:
      tellRequests(fact)
    case .openedWithReason(let opened):
      CopyLines(
        "Un professionnel qui ne vous suivait pas a ouvert votre dossier, pour le lire",
        [
          line("Pourquoi", opened.reason),
          "Il pouvait le lire jusqu'au \(opened.until.dayMonthYear) inclus, sans les notes gardées.",
        ])
    case .corrected(let corrected): CopyLines("Correction", [corrected.reason])
    }
  }
}
