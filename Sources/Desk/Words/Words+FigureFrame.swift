import Casework

extension FigurePeriod {
  /// `novembre 2026`, `4e trimestre 2026`, `année 2026`, `du 01/01 au 21/11/2026`.
  var phrase: Phrase {
    let (year, month, _) = period.from.parts
    switch kind {
    case .month:
      return Phrase(period.from.monthAndYear(.french), period.from.monthAndYear(.english))
    case .quarter:
      let number = (month + 2) / 3
      return Phrase(
        (number == 1 ? "1er" : "\(number)e") + " trimestre \(year)", "quarter \(number) of \(year)")
    case .year: return Phrase("année \(year)", "year \(year)")
    case .yearToDate, .days: return period.phrase
    }
  }
}

extension FigurePeriod.Kind {
  /// What a list calls it.
  var phrase: Phrase {
    switch self {
    case .month: Phrase("le mois", "the month")
    case .quarter: Phrase("le trimestre", "the quarter")
    case .year: Phrase("l'année entière", "the whole year")
    case .yearToDate: Phrase("depuis le 1er janvier", "since 1 January")
    case .days: Phrase("des jours", "days")
    }
  }
}

extension Period {
  /// `du 01/01 au 21/11/2026`; the first year is said where it is another.
  var phrase: Phrase {
    let first = from.year == to.year ? from.dayMonth : from.dayMonthYear
    return Phrase("du \(first) au \(to.dayMonthYear)", "\(first) to \(to.dayMonthYear)")
  }
}

extension Workplace {
  /// Whose figures: the unit, the territory or somebody, then the public.
  func phrase(_ frame: FigureFrame) -> Phrase {
    let who: Phrase =
      switch frame.scope {
      case .unit: Phrase(me.unit, me.unit)
      case .territory: Phrase("tout le territoire", "the whole territory")
      case .professional(let login): Phrase(fullName(login), fullName(login))
      }
    let also: Phrase =
      switch frame.rsa {
      case nil: Phrase("", "")
      case true?: Phrase(", RSA", ", RSA")
      case false?: Phrase(", hors RSA", ", without RSA")
      }
    return Phrase(who.fr + also.fr, who.en + also.en)
  }

  /// Whose figures, and when: `Agence Centre · novembre 2026 (en cours), avant : octobre 2026`.
  func headline(_ frame: FigureFrame, compares: Bool = false) -> String {
    var text = say(phrase(frame)).sentence + " · " + say(frame.period.phrase)
    if frame.period.period.contains(today), frame.period.period.to > today {
      text += say(Phrase(" (en cours)", " (under way)"))
    }
    guard compares else { return text }
    let before = frame.period.before
    let named = frame.period.kind == .yearToDate ? before.phrase : FigurePeriod(before).phrase
    return text + say(Phrase(", avant : ", ", before: ")) + say(named)
  }
}
