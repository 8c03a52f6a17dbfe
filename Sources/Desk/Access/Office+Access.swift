import Casework
public import Exchange
public import Registry

/// What is read of the access log. A supervisor reads the lines of their own institution's colleagues;
/// whoever asks for more gets nothing.
extension Office {
  /// Those whose lines this person may read, by login.
  private var watched: Set<String> {
    guard RightsTable.allows(workplace.me.role, .accessLog) else { return [] }
    let side = workplace.me.side
    return Set(workplace.professionals.values.filter { $0.side == side }.map(\.login))
  }

  /// The access log as far as this person may read it, which is noted in it too; `nil` for whoever is no
  /// supervisor, and for a colleague of the other institution.
  public func accessLog(_ filter: AccessFilter) throws(StoreError) -> AccessLog? {
    var logins = watched
    guard !logins.isEmpty else { return nil }
    if let login = filter.login {
      guard logins.contains(login) else { return nil }
      logins = [login]
    }
    var query = AccessQuery(
      logins: logins, from: filter.from, to: filter.to, limit: filter.limit)
    if let reference = filter.dossier {
      let listed = try store.find(reference).filter(workplace.mayList).map(\.id)
      query.dossiers = listed.isEmpty ? [reference] : Set(listed)
    }
    let accesses = try store.accesses(query)
    var names: [DossierID: String] = [:]
    for id in Set(accesses.compactMap(\.dossier)) {
      guard let line = try store.line(id), workplace.mayList(line) else { continue }
      names[id] = line.listName
    }
    note(.logRead, amount: accesses.count)
    let alerts = try alerts(of: logins, from: filter.from).filter { alert in
      filter.to.map { alert.day <= $0 } ?? true
    }
    return AccessLog(accesses: accesses, names: names, alerts: alerts)
  }

  /// What is unusual in the last days, for a supervisor; nothing for anybody else.
  func accessAlerts() throws(StoreError) -> [AccessAlert] { try alerts(of: watched, from: nil) }

  private func alerts(
    of logins: Set<String>, from day: CivilDate?
  ) throws(StoreError) -> [AccessAlert] {
    guard !logins.isEmpty else { return [] }
    let thresholds = AccessThresholds.standard
    let from = day ?? workplace.today.adding(days: 1 - thresholds.shownDays)
    let days = try store.accessDays(
      of: logins, from: from.adding(days: -thresholds.usualDays))
    return AccessAlert.all(in: days, from: from, under: thresholds)
  }

  /// The paper that tells the person who looked at their dossier; `nil` if there is none to make. Who may
  /// make it is for the caller to ask (`ActName.print`).
  public func accessPaper(_ file: DossierFile) throws(StoreError) -> PaperDocument? {
    let accesses = try store.accesses(to: file.dossier.id)
    let kept = workplace.today.adding(months: -AccessThresholds.monthsKept)
    let begins = try store.accessLogBegins() ?? workplace.today
    return Scene(workplace, file: file).documents?
      .accesses(accesses, since: max(kept, begins))
  }
}
