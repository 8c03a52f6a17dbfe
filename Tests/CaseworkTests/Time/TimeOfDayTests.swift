import Casework
import Foundation
import TestSupport
import Testing

@Suite struct TimeOfDayTests {
  @Test(
    "people type an hour in many ways",
    arguments: [
      ("14:30", 14, 30), ("14h30", 14, 30), ("14H30", 14, 30), ("14 h 30", 14, 30),
      ("14.30", 14, 30), ("14 30", 14, 30), ("1430", 14, 30), ("930", 9, 30), ("9:05", 9, 5),
      ("9", 9, 0), ("09", 9, 0), ("14h", 14, 0), ("14 h", 14, 0), ("14:", 14, 0), (" 9 h ", 9, 0),
      ("0", 0, 0), ("00:00", 0, 0), ("2359", 23, 59), ("23:59", 23, 59),
    ])
  func typed(text: String, hour: Int, minute: Int) throws {
    let time = try #require(TimeOfDay(typed: text))
    #expect((time.hour, time.minute) == (hour, minute))
    #expect(time == TimeOfDay(hour: hour, minute: minute))
    #expect(time.minutes == hour * 60 + minute)
  }

  @Test(
    "what is no hour is not read",
    arguments: [
      "", " ", "h", ":", "24", "24:00", "23:60", "2360", "2400", "14:3", "14h5", "14:300", "14::30",
      "14hh", "14h30m", "1430h", "12345", "14:30:00", "midi", "-9", "+9", "9,5", "１４:30", "1/2",
    ])
  func typedWrongly(text: String) {
    #expect(TimeOfDay(typed: text) == nil)
  }

  @Test("an hour is one of the day", arguments: [(-1, 0), (24, 0), (0, -1), (0, 60)])
  func bounds(hour: Int, minute: Int) {
    #expect(TimeOfDay(hour: hour, minute: minute) == nil)
  }

  @Test(
    "an hour is written for machines and for a French page",
    arguments: [
      (9, 0, "09:00", "9 h"), (9, 5, "09:05", "9 h 05"), (14, 30, "14:30", "14 h 30"),
      (0, 0, "00:00", "0 h"),
    ])
  func writings(hour: Int, minute: Int, text: String, french: String) throws {
    let time = try #require(TimeOfDay(hour: hour, minute: minute))
    #expect(time.text == text)
    #expect(time.frenchText == french)
    #expect(TimeOfDay(typed: time.text) == time)
    #expect(TimeOfDay(typed: time.frenchText) == time)
  }

  @Test("hours sort as the day goes")
  func order() throws {
    let typed = ["14:30", "9", "0:01", "23:59", "9:30"]
    let sorted = try typed.map { try #require(TimeOfDay(typed: $0)) }.sorted()
    #expect(sorted.map(\.text) == ["00:01", "09:00", "09:30", "14:30", "23:59"])
  }

  @Test("an hour is kept as its text, and nothing else is read back")
  func coding() throws {
    let times = [try #require(TimeOfDay(hour: 9, minute: 5))]
    let data = try JSONEncoder().encode(times)
    #expect(String(decoding: data, as: UTF8.self) == "[\"09:05\"]")
    #expect(try JSONDecoder().decode([TimeOfDay].self, from: data) == times)
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([TimeOfDay].self, from: Data("[\"midi\"]".utf8))
    }
  }
}
