/// The kinds of screens that have keys of their own.
public enum ScreenKind: String, Sendable, CaseIterable {
  case caseload
  case figures
  case today
  case portfolio
  case dossier
  case form
}
