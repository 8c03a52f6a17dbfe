import Casework

extension PlainPages {
  /// What waits today, section by section: who, with whom, why.
  public func today(_ today: Today) -> [String] {
    let me = workplace.me
    let head =
      workplace.say(Phrase("Aujourd'hui", "Today"))
      + " · \(me.fullName), \(workplace.say(me.role.phrase)), \(me.unit) · "
      + workplace.today.dayMonthYear
    guard !today.items.isEmpty else {
      return [head, workplace.say(Phrase("Rien n'attend aujourd'hui.", "Nothing waits today."))]
    }
    return [head, workplace.say(today.summary)]
      + today.sections.flatMap { section in
        ["", (section.isUrgent ? "!! " : "") + workplace.say(section.title)]
          + section.items.map(line)
      }
  }

  private func line(_ item: TodayItem) -> String {
    let colleagues = item.colleagues(workplace).map(workplace.shortName)
      .joined(separator: " / ")
    let with = workplace.say(
      colleagues.isEmpty ? Phrase("", "") : Phrase(", avec \(colleagues)", ", with \(colleagues)"))
    return "  " + item.name + with + workplace.say(Phrase(" : ", ": "))
      + workplace.say(item.explanation(workplace))
  }
}

extension Today {
  /// How much waits: in how many dossiers, how much of it presses.
  var summary: Phrase {
    let things = items.count
    let french = things == 1 ? "1 chose à voir" : "\(things) choses à voir"
    let english = things == 1 ? "1 thing to see" : "\(things) things to see"
    let dossiers = dossierCount == 1 ? "1 dossier" : "\(dossierCount) dossiers"
    let urgent = urgentCount
    let pressing =
      urgent == 0
      ? Phrase("", "")
      : Phrase(
        urgent == 1 ? ", dont 1 pressante" : ", dont \(urgent) pressantes",
        ", \(urgent) of them pressing")
    return Phrase(
      "\(french) dans \(dossiers)\(pressing.fr)", "\(english) in \(dossiers)\(pressing.en)")
  }
}
