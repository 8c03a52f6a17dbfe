extension Dossier {
  /// The opening by which `login` reads the dossier on `day`; `nil` if none runs.
  public func opening(by login: String, on day: CivilDate) -> Dated<OpenedWithReason>? {
    openings.last { $0.author == login && $0.on <= day && day <= $0.value.until }
  }
}
