import TestSupport
import Testing

@testable import Casework

@Suite("Descriptions in which nobody stands out")
struct KAnonymityTests {
  /// People described by a place in an area, an age and a yes or no, many of them or few.
  private func people(_ dice: inout Dice) -> [[[String]]] {
    let count = Int.random(in: 0...120, using: &dice)
    let places = Int.random(in: 1...9, using: &dice)
    return (0..<count).map { _ in
      let place = min(
        Int.random(in: 0..<places, using: &dice), Int.random(in: 0..<places, using: &dice))
      return [
        ["place \(place)", "area \(place / 3)", "*"],
        ["age \(Int.random(in: 0...2, using: &dice))", "*"],
        [Int.random(in: 0..<12, using: &dice) == 0 ? "yes" : "no", "*"],
      ]
    }
  }

  private func written(_ people: [[[String]]], _ rungs: [[Int]?]) -> [[String]?] {
    zip(people, rungs).map { person, rungs in
      rungs.map { zip(person, $0).map { ladder, rung in ladder[rung] } }
    }
  }

  @Test("No description is shared by fewer, and fewer than that are left out", arguments: 1...200)
  func safe(seed: UInt64) {
    var dice = Dice(seed: seed)
    let minimum = Int.random(in: 1...7, using: &dice)
    let people = people(&dice)
    let written = written(people, KAnonymity(minimum: minimum).rungs(people))
    #expect(written.count == people.count)
    let kept = written.compactMap(\.self)
    let sizes = Dictionary(grouping: kept, by: \.self).values.map(\.count)
    #expect(sizes.allSatisfy { $0 >= minimum })
    #expect(people.count - kept.count < minimum)
  }

  @Test("Whoever is like enough others is written as they are", arguments: 1...100)
  func untouched(seed: UInt64) {
    var dice = Dice(seed: seed &+ 1000)
    let people = people(&dice)
    let rungs = KAnonymity(minimum: 4).rungs(people)
    let sizes = Dictionary(grouping: people, by: \.self).mapValues(\.count)
    for (person, rungs) in zip(people, rungs) where sizes[person, default: 0] >= 4 {
      #expect(rungs == [0, 0, 0])
    }
  }

  @Test("Whoever is generalised could not be written with a lesser loss alone", arguments: 1...100)
  func needed(seed: UInt64) throws {
    var dice = Dice(seed: seed &+ 2000)
    let people = people(&dice)
    let minimum = 5
    let rungs = KAnonymity(minimum: minimum).rungs(people)
    let ways = KAnonymity.ways(heights: [3, 2, 2])
    for rung in Set(rungs.compactMap(\.self)) {
      let place = try #require(ways.firstIndex(of: rung))
      // Those who were not written before this way: at no earlier way are enough of them alike.
      let late = people.indices.filter { index in
        rungs[index].map { (ways.firstIndex(of: $0) ?? 0) >= place } ?? true
      }
      for way in ways[..<place] {
        let alike = Dictionary(grouping: late) { index in
          zip(people[index], way).map { ladder, rung in ladder[rung] }
        }
        #expect(alike.values.allSatisfy { $0.count < minimum })
      }
    }
  }

  @Test("The order of people changes nothing", arguments: 1...100)
  func order(seed: UInt64) {
    var dice = Dice(seed: seed &+ 3000)
    let people = people(&dice)
    let order = people.indices.shuffled(using: &dice)
    let anonymity = KAnonymity(minimum: 5)
    let rungs = anonymity.rungs(people)
    #expect(anonymity.rungs(order.map { people[$0] }) == order.map { rungs[$0] })
  }

  @Test("A few among many lose what tells them apart, and nothing else")
  func few() {
    let many = Array(repeating: [["Rennes", "*"], ["26_49", "*"]], count: 40)
    let few = ["Redon", "Vitré", "Fougères"].flatMap { place in
      Array(repeating: [[place, "*"], ["26_49", "*"]], count: 2)
    }
    let rungs = KAnonymity(minimum: 5).rungs(many + few)
    #expect(rungs[..<40].allSatisfy { $0 == [0, 0] })
    #expect(rungs[40...].allSatisfy { $0 == [1, 0] })
    // One more, who is like nobody: with the few, not alone.
    let odd = [["Vitré", "*"], ["50_plus", "*"]]
    #expect(KAnonymity(minimum: 5).rungs(many + few + [odd]).last == .some(nil))
    #expect(KAnonymity(minimum: 5).rungs([odd]) == [nil])
    #expect(KAnonymity(minimum: 1).rungs([odd]) == [[0, 0]])
  }

  @Test("Ways are tried from what loses least; each column weighs the same")
  func ways() {
    let ways = KAnonymity.ways(heights: [3, 2])
    #expect(ways == [[0, 0], [1, 0], [0, 1], [2, 0], [1, 1], [2, 1]])
    #expect(KAnonymity.ways(heights: []) == [[]])
  }
}
