import Casework
public import Registry

extension Office {
  /// The openings with a reason of the last days (`OpeningLimits.shownFor`) that this person may know
  /// of, the latest first: their own, those of the dossiers they find, and for a supervisor those by
  /// the professionals of the unit.
  public func openings() throws(StoreError) -> [Opening] {
    let first = workplace.today.adding(days: -OpeningLimits.shownFor)
    return try store.openings(from: first).filter(workplace.mayKnow)
  }
}
