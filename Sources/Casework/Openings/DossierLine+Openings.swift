extension DossierLine {
  /// Whether `login` has opened the dossier with a reason that still lets them read it on `day`.
  public func isOpened(by login: String, on day: CivilDate) -> Bool {
    agenda.contains { item in
      guard item.kind == .opening, item.who == login, let openedOn = item.day else { return false }
      return openedOn <= day && day <= OpeningLimits.until(openedOn: openedOn)
    }
  }

  /// Login of whom to contact about the person, for somebody who may not know more: the holder of the
  /// seat of their side, else the other; `nil` if there is none, or if they hold one themselves.
  public func contact(for asker: Professional) -> String? {
    let holders = [holder(asker.side), holder(asker.side.other)].compactMap(\.self)
    return holders.contains(asker.login) ? nil : holders.first
  }
}
