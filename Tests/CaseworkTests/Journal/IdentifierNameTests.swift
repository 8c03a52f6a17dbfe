import Casework
import TestSupport
import Testing

@Suite struct IdentifierNameTests {
  private struct Constant: RandomNumberGenerator {
    let value: UInt64
    mutating func next() -> UInt64 { value }
  }

  private func name(_ milliseconds: Int64, _ bits: UInt64 = .max) -> String {
    var generator = Constant(value: bits)
    return Identifier.make(at: Instant(milliseconds: milliseconds), using: &generator)
  }

  @Test("a name is a UUID of version 7")
  func form() {
    #expect(name(0, 0) == "00000000-0000-7000-8000-000000000000")
    #expect(name(0) == "00000000-0000-7fff-bfff-ffffffffffff")
    #expect(name(0x0192_ABCD_EF01, 0) == "0192abcd-ef01-7000-8000-000000000000")
  }

  @Test("names sort by time")
  func sorting() { #expect(name(1, .max) < name(2, 0)) }
}
