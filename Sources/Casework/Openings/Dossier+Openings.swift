extension Dossier {
  /// The opening by which `login` reads the dossier on `day`; `nil` if none runs.
  public func opening(by login: String, on day: CivilDate) -> Dated<OpenedWithReason>? {
    openings.last { $0.author == login && $0.on <= day && day <= $0.value.until }
  }

  /// Whether `login` reads the dossier on `day` because it is theirs: a seat, now or in the 30 days
  /// after it was given up, for oneself or as a stand-in, or a handover sent to them.
  public func isRead(bySeatOf login: String, on day: CivilDate) -> Bool {
    Side.allCases.contains { pendingHandover($0)?.sent.value.to == login }
      || seat(of: login, on: day) != nil
      || seats.contains {
        $0.login == login && ($0.until.map { $0.adding(days: 30) >= day } ?? true)
      }
  }
}
