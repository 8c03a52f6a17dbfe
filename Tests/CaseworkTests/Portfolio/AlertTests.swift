import Casework
import TestSupport

/// Tests that look at one alert of a story on a day.
protocol AlertTests {}

extension AlertTests {
  /// The alert of a kind, as someone of a side sees it; `nil` if there is none.
  func alert(
    _ kind: Alert.Kind, in story: Story, on today: CivilDate, side: Side? = .employment
  ) -> Alert? {
    story.line.alerts(today: today, side: side, under: story.convention)
      .first { $0.kind == kind }
  }
}
