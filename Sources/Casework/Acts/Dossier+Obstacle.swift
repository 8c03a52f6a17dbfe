extension Dossier {
  /// Why `goal` cannot be reached on `day`; `nil` if nothing stands in the way.
  public func obstacle(
    to goal: Goal, on day: CivilDate, under convention: Convention
  ) -> Refusal? {
    do throws(Refusal) {
      try pass(goal, on: day, under: convention)
      return nil
    } catch {
      return error
    }
  }

  /// Refuses unless everything `goal` needs is there, and was there on `day`.
  func pass(_ goal: Goal, on day: CivilDate, under convention: Convention?) throws(Refusal) {
    for requirement in requirements(for: goal, under: convention) where requirement.isBlocking {
      guard let met = requirement.met else {
        if requirement.what == .information, information != nil { throw .doesNotAdhere }
        throw .missing(requirement.what)
      }
      if let since = met.on, day < since { throw .tooEarly(requirement.what, needs: since) }
    }
  }
}
