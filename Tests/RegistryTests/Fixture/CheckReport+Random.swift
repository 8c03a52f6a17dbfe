import Registry

extension CheckReport {
  /// What was found in journals made at random, in which anything may have happened: everything but that
  /// the program would not have recorded it.
  var findingsButRules: [Finding] { findings.filter { $0.problem != .brokenRule } }
}
