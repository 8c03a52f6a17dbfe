extension DossierLine {
  /// Whether `login` has opened the dossier with a reason that still lets them read it on `day`.
  public func isOpened(by login: String, on day: CivilDate) -> Bool {
    agenda.contains { item in
      guard item.kind == .opening, item.who == login, let openedOn = item.day else { return false }
      return openedOn <= day && day <= OpeningLimits.until(openedOn: openedOn)
    }
  }

  /// What anybody who names the person exactly may know of it.
  public var known: KnownDossier {
    KnownDossier(id: id, adviser: adviser, socialWorker: socialWorker, isOpen: isOpen)
  }
}
