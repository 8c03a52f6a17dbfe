import CPty
import Glibc

/// The least of several runs, in milliseconds: what the machine does besides only ever adds.
func least(of rounds: Int, _ body: () throws -> Void) throws -> Double {
  var times: [Double] = []
  for _ in 0..<rounds {
    let start = cpty_now()
    try body()
    times.append(Double(cpty_now() - start) / 1e6)
  }
  return times.min() ?? .nan
}

/// The peak of this process's memory during some work, in MB.
func peak(of body: () throws -> Void) throws -> Double {
  try write("5", to: "/proc/self/clear_refs")
  try body()
  return Double(peakMemory(of: getpid()) ?? 0) / 1024
}
