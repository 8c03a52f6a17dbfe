import Casework
import Demo
import Terminal
import Testing

@testable import Desk

@Suite("Any keys in any order")
struct FuzzTests {
  @Test("Never a wrong size, never a stop", arguments: [1, 2, 3] as [UInt64])
  func anyKeys(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let robot = try Robot()
    let letters = Array("jkgGftTneabipsrRoxXmCvzc/:?!qé d1").map(Key.character)
    let others: [Key] = [
      .enter, .escape, .tab, .backTab, .up, .down, .left, .right, .pageUp, .pageDown, .home, .end,
      .backspace, .delete, .control("s"), .control("u"), .control("r"), .function(1),
    ]
    let keys = letters + others + others
    for step in 0..<700 {
      robot.press(keys[Int(generator.next() % UInt64(keys.count))])
      if step % 50 == 49 {
        let size = Size(
          columns: Int(generator.next() % 120) + 1, rows: Int(generator.next() % 40) + 1)
        robot.take(.event(.resize(size)))
      }
      #expect(robot.state.view().size == robot.state.size)
    }
  }
}
