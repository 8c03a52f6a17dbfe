import Casework
import Terminal
import Testing

@testable import Desk

extension Robot {
  /// A supervisor on the figures, come to by the tabs.
  static func atFigures(
    as login: String = "mtanguy", columns: Int = 80, rows: Int = 24, language: Language = .french
  ) throws -> Robot {
    let robot = try Robot(
      as: login, columns: columns, rows: rows, language: language, home: nil)
    robot.state = DeskState(
      workplace: robot.office.workplace, size: Size(columns: columns, rows: rows),
      content: try robot.office.home())
    robot.press(.tab, .tab, .tab)
    try #require(robot.state.home == .figures)
    return robot
  }

  /// The office of someone; its store is closed with the robot, which lives until the end.
  static func withOffice(
    of login: String = "mtanguy", path: String? = nil, _ body: (Office) throws -> Void
  ) throws {
    let robot = try Robot(as: login, path: path)
    try withExtendedLifetime(robot) { try body(robot.office) }
  }

  /// Goes down to an indicator.
  func select(_ indicator: Indicator) {
    press(.home)
    while state.figures.indicator != indicator, state.figures.indicator != .meanStay {
      press(.down)
    }
  }

  /// The choice of a list that is open whose words are these.
  func choose(_ key: Character, _ words: String) {
    press(.character(key))
    type(words)
    press(.enter)
  }
}
