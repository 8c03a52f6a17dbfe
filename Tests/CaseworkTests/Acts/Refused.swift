import Casework
import TestSupport
import Testing

/// Expects a refusal and the rule it cites, with its clause in the convention.
func expectRefused(
  _ refusal: Refusal?, _ expected: Refusal, citing rule: Rule?,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(refusal == expected, sourceLocation: sourceLocation)
  #expect(refusal?.rule == rule, sourceLocation: sourceLocation)
  if let rule {
    #expect(Convention.nineMonths.clauses[rule] != nil, sourceLocation: sourceLocation)
  }
}
