import Casework
import Terminal

extension DeskState {
  /// Offers the sittings that can be held: with each partner, or over the lines that are shown.
  mutating func choosePoint() -> [Effect] {
    guard !portfolio.rows.isEmpty else {
      say(
        Phrase("Aucun dossier à regarder ensemble.", "No dossier to look at together."), .warning)
      return []
    }
    layers.append(.picker(.points(portfolio, workplace)))
    return []
  }

  /// Begins the sitting chosen, or takes it up where it was.
  mutating func beginPoint(_ choice: String) -> [Effect] {
    let pieces = choice.split(separator: ":", maxSplits: 1).map(String.init)
    guard let frame = Sitting.Frame(rawValue: pieces[0]) else { return [] }
    let partner = pieces.count > 1 ? pieces[1] : nil
    let rows = partner.map { login in
      portfolio.rows.filter { $0.line.holder(workplace.me.side.other) == login }
    }
    // What presses comes first: if the sitting is cut short, the rest can wait.
    let order = (rows ?? portfolio.visible).sorted {
      ($0.urgency, $0.line.sortKey, $0.id) < ($1.urgency, $1.line.sortKey, $1.id)
    }
    return [.openPoint(frame, partner: partner, order: order.map(\.id))]
  }

  /// Shows the sitting under way.
  mutating func show(_ memo: PointMemo, isTakenUp: Bool) -> [Effect] {
    let point = PointState(memo, rows: portfolio.rows)
    self.point = point
    if isTakenUp {
      let seen = point.seen.count
      let all = memo.order.count
      say(
        Phrase(
          "Commencé le \(memo.startedOn.dayMonthYear), repris où il en était : \(seen) \(seen < 2 ? "vu" : "vus") sur \(all).",
          "Begun on \(memo.startedOn.dayMonthYear), taken up where it was: \(seen) of \(all) seen.")
      )
    }
    return point.current.map { [.openDossier($0, then: nil)] } ?? []
  }

  /// Goes to another dossier of the sitting.
  mutating func movePoint(by step: Int) -> [Effect] {
    point?.move(by: step)
    return point?.current.map { [.openDossier($0, then: nil)] } ?? []
  }

  /// After the exchange on a dossier is recorded: the next one, or the end.
  mutating func advancePoint() -> [Effect] {
    point?.markSeen()
    guard point?.moveToUnseen() == true else {
      layers.append(.question(.endPoint(workplace)))
      return []
    }
    return point?.current.map { [.openDossier($0, then: nil)] } ?? []
  }

  /// Asks whether the sitting ends or only stops.
  mutating func leavePoint() -> [Effect] {
    layers.append(.question(.leavePoint(workplace)))
    return []
  }

  /// Leaves the sitting; `ending` lets go of it, else it can be taken up.
  mutating func closePoint(ending: Bool) -> [Effect] {
    guard let memo = point?.memo else { return [] }
    point = nil
    dossier = nil
    let drop: [Effect] = ending ? [.dropPoint(memo)] : []
    return drop + [.loadPortfolio]
  }
}

extension Picker {
  /// The sittings that can be held, the partners with most common dossiers first.
  static func points(_ portfolio: PortfolioState, _ workplace: Workplace) -> Picker {
    let partners = portfolio.partners(workplace).sorted { $0.count > $1.count }
    var choices =
      workplace.me.role.isSupervisor
      ? []
      : partners.map { partner in
        Choice(
          PointMemo.name(.point, partner: partner.login), workplace.listName(partner.login),
          note: workplace.say(partner.count.inDossiers))
      }
    let shown = workplace.say(portfolio.visible.count.inDossiers)
    for frame in [Sitting.Frame.territorial, .pathways] {
      choices.append(
        Choice(
          PointMemo.name(frame, partner: nil), workplace.say(frame.phrase).sentence,
          note: workplace.say(Phrase("lignes affichées, \(shown)", "lines shown, \(shown)"))))
    }
    return Picker(
      purpose: .point, title: workplace.say(Phrase("Point", "Point")), list: ChoiceList(choices))
  }
}

extension Question {
  static func leavePoint(_ workplace: Workplace) -> Question {
    Question(
      purpose: .leavePoint,
      dialog: Dialog(
        title: workplace.say(Phrase("Quitter le point", "Leave the point")),
        text: workplace.say(
          Phrase(
            "Arrêté, il se reprend plus tard où il en est. Terminé, le prochain repart du début.",
            "Stopped, it is taken up later where it is. Ended, the next one starts anew.")),
        options: [
          .init(
            .yes, key: .character("a"),
            title: workplace.say(Phrase("a arrêter là", "a stop here"))),
          .init(
            .throwAway, key: .character("t"),
            title: workplace.say(Phrase("t terminer", "t end it"))),
          .init(
            .no, key: .character("c"),
            title: workplace.say(Phrase("c continuer", "c go on"))),
        ], harmless: .no))
  }

  static func endPoint(_ workplace: Workplace) -> Question {
    Question(
      purpose: .leavePoint,
      dialog: Dialog(
        title: workplace.say(Phrase("Tous les dossiers sont vus", "Every dossier was seen")),
        text: workplace.say(
          Phrase("Le point peut être terminé.", "The point can be ended.")),
        options: [
          .init(
            .throwAway, key: .character("t"),
            title: workplace.say(Phrase("t terminer", "t end it"))),
          .init(
            .no, key: .character("r"),
            title: workplace.say(Phrase("r rester encore", "r stay"))),
        ], harmless: .no))
  }
}
