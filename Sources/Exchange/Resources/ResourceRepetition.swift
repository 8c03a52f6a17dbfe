public import Casework

/// A line that repeats a resource of a line above; only the first became one.
public struct ResourceRepetition: Sendable, Hashable {
  /// The line set aside, from 1.
  public let line: Int
  /// The line that became the resource.
  public let kept: Int
  /// Name of the resource, as the line set aside writes it.
  public let name: String

  /// What a colleague would say.
  public var phrase: Phrase {
    Phrase(
      "ligne \(line) : « \(name) » figure déjà ligne \(kept), qui est gardée",
      "line \(line): “\(name)” already stands on line \(kept), which is kept")
  }
}
