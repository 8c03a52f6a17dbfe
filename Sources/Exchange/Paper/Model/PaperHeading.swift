/// The rank of a heading under the title of the document.
public enum PaperHeading: Sendable, Hashable, CaseIterable {
  /// A main part.
  case section
  /// A part of a section.
  case subsection
}
