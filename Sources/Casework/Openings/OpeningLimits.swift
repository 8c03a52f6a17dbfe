/// How far a dossier can be opened with a reason by somebody who holds no seat in it. No text of a
/// territory fixes these: they are defaults of the program.
public enum OpeningLimits {
  /// The fewest characters of a reason, spaces at the ends not counted: a word is no reason.
  public static let shortestReason = 15
  /// Days for which the dossier is read after the one on which it was opened.
  public static let daysAfter = 1
  /// The most openings of one professional within `window`.
  public static let most = 3
  /// Days over which openings are counted, the current one included.
  public static let window = 30
  /// Days for which an opening is shown to those who hold the dossier, and to supervisors.
  public static let shownFor = 30

  /// The last day, included, on which a dossier opened on `day` is read.
  public static func until(openedOn day: CivilDate) -> CivilDate { day.adding(days: daysAfter) }

  /// The day from which one more dossier may be opened; `nil` if it may be today.
  ///
  /// - Parameter openings: the days on which the professional has opened one.
  public static func closedUntil(_ openings: [CivilDate], today: CivilDate) -> CivilDate? {
    let counted = openings.map { $0.adding(days: window) }.filter { $0 > today }.sorted()
    guard counted.count >= most else { return nil }
    return counted[counted.count - most]
  }
}
