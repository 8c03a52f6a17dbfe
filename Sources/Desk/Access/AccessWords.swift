import Casework

/// How the access log is said.
struct AccessWords {
  let workplace: Workplace

  /// `21/11/2026 09:12`, as clocks show it.
  func moment(_ access: Access) -> String {
    let (day, time) = access.at.inFrance
    return day.dayMonthYear + (time.map { " " + $0.text } ?? "")
  }

  /// What was done, with what was counted.
  func what(_ access: Access) -> Phrase {
    let count = access.amount ?? 0
    switch access.kind {
    case .dossierRead: return Phrase("dossier ouvert", "dossier opened")
    case .openedWithReason:
      return Phrase("dossier ouvert hors de ses suivis", "dossier opened outside one's own")
    case .searched:
      return count == 0
        ? Phrase("recherche dans les notes, sans résultat", "search in notes, nothing found")
        : Phrase("recherche dans les notes", "search in notes")
    case .exported: return exported(access)
    case .documentMade:
      let name = document(access.detail)
      return Phrase("document : \(name.fr)", "document: \(name.en)")
    case .calendarMade:
      return Phrase("agenda exporté, dates : \(count)", "calendar exported, dates: \(count)")
    case .reportMade: return Phrase("rapport sans nom", "report without names")
    case .loginFailed: return failed(access)
    case .logRead:
      return Phrase("consultations lues : \(count)", "access log read: \(count) lines")
    }
  }

  private func exported(_ access: Access) -> Phrase {
    let count = access.amount.map { " (\($0))" } ?? ""
    let name: Phrase? = AccessExport(rawValue: access.detail.text).map { export in
      switch export {
      case .listText: Phrase("liste écrite", "list written")
      case .listJSON: Phrase("liste exportée en JSON", "list exported as JSON")
      case .listCSV: Phrase("liste exportée en CSV", "list exported as CSV")
      case .todayText: Phrase("journée écrite", "day written")
      case .todayJSON: Phrase("journée exportée en JSON", "day exported as JSON")
      case .dossierJSON: Phrase("dossier exporté en JSON", "dossier exported as JSON")
      case .dossierCSV: Phrase("journal exporté en CSV", "journal exported as CSV")
      case .searchJSON: Phrase("recherche exportée en JSON", "search exported as JSON")
      case .proofJSON: Phrase("acte signé exporté", "signed act exported")
      case .evaluationCSV: Phrase("lignes sans nom exportées", "rows without names exported")
      }
    }
    let said = name ?? Phrase("export", "export")
    return Phrase(said.fr + count, said.en + count)
  }

  private func document(_ code: AccessCode) -> Phrase {
    if let kind = DocumentKind(rawValue: code.text) { return kind.phrase }
    switch code {
    case Self.accessPaper: return Phrase("qui a consulté le dossier", "who looked at the dossier")
    case Self.agenda: return Phrase("ordre du jour d'un point", "agenda of a point")
    default: return Phrase("papier", "paper")
    }
  }

  private func failed(_ access: Access) -> Phrase {
    guard let count = access.amount else {
      return Phrase("connexion refusée sans essai", "login refused without a try")
    }
    return count >= TryLimit.lock
      ? Phrase(
        "phrase de passe fausse, \(count)e fois : compte verrouillé",
        "wrong passphrase, \(count) in a row: account locked")
      : Phrase("phrase de passe fausse (\(count) de suite)", "wrong passphrase (\(count) in a row)")
  }

  /// Who, at what distance from what is usual, on what day.
  func sentence(_ alert: AccessAlert) -> String {
    let head = "\(alert.day.dayMonthYear) · \(workplace.fullName(alert.login))"
    let what: Phrase =
      switch alert.reason {
      case .manyDossiers(let count):
        Phrase("\(count) dossiers différents ouverts", "\(count) different dossiers opened")
      case .moreThanUsual(let count, let usual):
        Phrase(
          "\(count) dossiers différents ouverts, d'habitude \(workplace.hundredths(Int(usual * 100)))",
          "\(count) different dossiers opened, usually \(workplace.hundredths(Int(usual * 100)))")
      case .manyExports(let count): Phrase("\(count) exports", "\(count) exports")
      case .emptySearches(let count):
        Phrase("\(count) recherches sans résultat", "\(count) searches that found nothing")
      case .locked:
        Phrase(
          "compte verrouillé par dix phrases de passe fausses",
          "account locked by ten wrong passphrases")
      }
    return head + " · " + workplace.say(what)
  }

  /// What makes a day unusual.
  var rule: Phrase {
    let limits = AccessThresholds.standard
    return Phrase(
      "À regarder : plus de \(limits.dossiers) dossiers différents ouverts dans la journée, ou \(limits.leastUnusual) au moins et plus de \(limits.timesUsual) fois sa journée habituelle (médiane des \(limits.usualDays) jours d'avant) ; plus de \(limits.exports) exports ; plus de \(limits.emptySearches) recherches sans résultat ; un compte verrouillé. C'est une question à poser, pas un reproche.",
      "To be looked at: more than \(limits.dossiers) different dossiers opened in a day, or \(limits.leastUnusual) at least and more than \(limits.timesUsual) times one's usual day (median of the \(limits.usualDays) days before); more than \(limits.exports) exports; more than \(limits.emptySearches) searches that found nothing; a locked account. It is a question to ask, not a reproach."
    )
  }

  /// The code of the paper for the person.
  static let accessPaper = AccessCode("access_log")
  /// The code of a point's agenda.
  static let agenda = AccessCode("agenda")
}
