/// Where a text stands in a room wider than it.
public enum Alignment: Sendable, Hashable {
  case leading, center, trailing
}
