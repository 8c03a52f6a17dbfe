/// What the access log tells apart.
public enum AccessKind: String, Sendable, CaseIterable {
  /// A dossier was opened, on the screen or by a command.
  case dossierRead = "dossier_read"
  /// A dossier was opened by somebody without a seat in it, who wrote why.
  case openedWithReason = "opened_with_reason"
  /// Words were looked for in notes, actions and meetings.
  case searched
  /// A list or a dossier was written out of the program.
  case exported
  /// A document was made: a file for the person, an agenda.
  case documentMade = "document_made"
  /// A calendar was made.
  case calendarMade = "calendar_made"
  /// A report of supervisors was made: no name in it.
  case reportMade = "report_made"
  /// A passphrase was tried and did not open.
  case loginFailed = "login_failed"
  /// This log was read.
  case logRead = "log_read"
}
