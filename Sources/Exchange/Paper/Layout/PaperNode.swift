/// An element of the structure that screen readers follow.
struct PaperNode: Hashable {
  let id: Int
  /// A standard structure type of PDF: P, H1, TR…
  let tag: String
}
