/// What may be read or done in a dossier.
public enum Right: String, Sendable, CaseIterable {
  /// It is in one's lists and their counts, and is found by a name.
  case find
  /// The person's record, the seats, stages and dates, the checklist before an act, who did what and when.
  case record
  /// What the two professionals write: halves of the diagnostic, plans, added value, motives, conclusions,
  /// what meetings are about, messages of handovers.
  case texts
  /// Notes shared between the two sides.
  case sharedNotes = "shared_notes"
  /// Notes kept to one's own side.
  case sideNotes = "side_notes"
  /// Notes kept to the other side.
  case otherSideNotes = "other_side_notes"
  /// What one has kept to oneself.
  case ownNotes = "own_notes"
  /// What somebody else has kept to themselves.
  case othersNotes = "others_notes"
  /// Its words are searched.
  case search
  /// Its acts: informing, diagnosing, agreeing, signing, meetings, plans, documents, sharing, corrections.
  case follow
  /// Saying who holds a seat.
  case assign
  /// Sending a seat of one's side, or taking it back.
  case handOver = "hand_over"
  /// Taking up a seat that was sent.
  case takeUp = "take_up"
  /// Noting what the person asks about their data, and the answer.
  case answerRequests = "answer_requests"
  /// Keeping the dossier longer, announcing its purge, purging it.
  case retain
}

/// What may be read or done beside any dossier.
public enum OfficeRight: String, Sendable, CaseIterable {
  /// Identifying a person, importing people.
  case identify
  /// Counts over one's own portfolio.
  case ownCounts = "own_counts"
  /// What each professional of one's unit has in hand; indicators of the unit and of the territory, and the
  /// dossiers behind those of the unit.
  case figures
  /// Reports, frozen figures, the log of difficulties.
  case reports
  /// Rows for evaluation, without names.
  case evaluation
  /// What has come to the end of its conservation in one's unit.
  case retention
  /// The accounts of one's side.
  case accounts
  /// The access log of the colleagues of one's side.
  case accessLog = "access_log"
  /// Conventions, professionals, usual actions, resources.
  case common
}
