/// The axis of the values: from zero, or below it, to a round value above the greatest.
struct ChartScale {
  let lower: Double
  let upper: Double
  let step: Double

  /// `ticks` is how many steps there is room for.
  init(_ values: [Double], isWhole: Bool, ticks: Int) {
    let least = min(0, values.min() ?? 0)
    let greatest = max(0, values.max() ?? 0)
    let range = greatest > least ? greatest - least : 1
    step = max(Self.roundStep(range / Double(max(ticks, 1))), isWhole ? 1 : 0)
    lower = (least / step).rounded(.down) * step
    // The sum of tenths may pass its own value by a hair, which is no reason for one more step.
    let above = (greatest / step - 1e-9).rounded(.up) * step
    upper = above > lower ? above : lower + step
  }

  /// Where a value stands, from 0 to 1.
  func position(_ value: Double) -> Double { (value - lower) / (upper - lower) }

  /// The values with a line.
  var ticks: [Double] {
    let count = Int(((upper - lower) / step).rounded())
    return (0...max(min(count, 50), 1)).map { lower + Double($0) * step }
  }

  /// 1, 2 or 5 times a power of ten, at least `least`.
  private static func roundStep(_ least: Double) -> Double {
    var power = 1.0
    while power * 10 <= least, power < 1e15 { power *= 10 }
    while power > least, power > 1e-6 { power /= 10 }
    return [1.0, 2, 5, 10].map { $0 * power }.first { $0 >= least * (1 - 1e-9) } ?? power * 10
  }

  /// Decimals that a tick needs.
  var digits: Int { Self.digits(step) }

  /// Decimals that a tick needs as a percentage.
  var percentDigits: Int { Self.digits(step * 100) }

  private static func digits(_ step: Double) -> Int {
    (0..<6).first { digits in
      let scale = (0..<digits).reduce(1.0) { scale, _ in scale * 10 }
      return abs((step * scale).rounded() - step * scale) < 1e-6
    } ?? 6
  }
}
