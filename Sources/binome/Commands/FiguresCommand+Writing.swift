import Casework
import Desk

extension FiguresCommand {
  func usualPeriod(_ workplace: Workplace) -> FigurePeriod {
    part == .cohort ? .usualCohort(workplace.today) : .usual(workplace.today)
  }

  func lines(_ office: Office, _ frame: FigureFrame) throws -> [String] {
    let pages = FigurePages(office.workplace)
    switch part {
    case .cohort:
      let content = try permitted(office.cohort(frame), office)
      return json ? [FiguresRecord.json(content).text] : pages.cohort(content)
    case .flow:
      let content = try permitted(office.flow(frame), office)
      return json ? [FiguresRecord.json(content).text] : pages.flow(content)
    case .indicators:
      let table = try permitted(office.indicators(frame, only: indicator), office)
      let splits = try splits(office, frame)
      guard !json else {
        return [FiguresRecord.json(table, splits: splits, office.workplace).text]
      }
      guard by != nil else { return pages.indicators(table, explained: !indicator.isEmpty) }
      return [pages.head(frame)] + splits.flatMap { [""] + pages.split($0) }
    }
  }

  /// The splits that are asked for, of the indicators that can be split so.
  private func splits(_ office: Office, _ frame: FigureFrame) throws -> [FigureSplit] {
    guard let dimension = by.flatMap({ Dimension(rawValue: $0) }) else { return [] }
    let wanted = Indicator.all(under: office.workplace.convention)
      .filter { indicator.isEmpty || indicator.contains($0.id) }
    let splits = try office.splits(wanted, frame, by: dimension)
    guard !splits.isEmpty else {
      throw Failure(
        Phrase(
          "Ces indicateurs ne se découpent pas ainsi ici : \(dimension.rawValue).",
          "These indicators do not split so here: \(dimension.rawValue)."),
        status: Failure.usage)
    }
    return splits
  }

  /// What the person may count, or why not.
  private func permitted<Content>(_ content: Content?, _ office: Office) throws -> Content {
    if let content { return content }
    throw Failure(
      office.workplace.me.role.isSupervisor
        ? Phrase(
          "Personne de votre unité ne s'appelle « \(scope) ».",
          "Nobody of your unit is called “\(scope)”.")
        : Phrase("Les chiffres sont pour l'encadrement.", "Figures are for supervisors."),
      status: Failure.notPermitted)
  }
}
