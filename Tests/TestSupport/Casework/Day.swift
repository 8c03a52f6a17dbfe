public import Casework

/// A day as a French reader writes it: day, month, year.
public func day(_ day: Int, _ month: Int, _ year: Int) -> CivilDate {
  guard let date = CivilDate(year: year, month: month, day: day) else {
    preconditionFailure("no such day: \(day)/\(month)/\(year)")
  }
  return date
}
