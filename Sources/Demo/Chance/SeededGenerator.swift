/// SplitMix64 (Steele, Lea and Flood, 2014): 64 bits of state, one addition and one mix a number.
/// The same seed gives the same numbers on every machine. Not for secrets.
public struct SeededGenerator: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// A generator that starts at `seed`.
  public init(seed: UInt64) { state = seed }

  /// A generator of its own for the place `path` under `seed`, independent of its neighbours.
  init(seed: UInt64, path: Int...) {
    var mixed = seed
    for step in path {
      var stage = SeededGenerator(seed: mixed &+ UInt64(bitPattern: Int64(step)))
      mixed = stage.next() ^ stage.next()
    }
    state = mixed
  }

  /// The next 64 bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
