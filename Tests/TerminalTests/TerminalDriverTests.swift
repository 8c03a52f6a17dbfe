import Glibc
import Testing

/// The driver against a terminal, each case in a process of its own.
@Suite struct TerminalDriverTests {
  @Test func showsAndRestores() async {
    await #expect(processExitsWith: .success) { try await DriverScenes.showsAndRestores() }
  }

  @Test func sendsOnlyWhatChanged() async {
    await #expect(processExitsWith: .success) { try await DriverScenes.sendsOnlyWhatChanged() }
  }

  @Test func keysPastesAndWakesBecomeEvents() async {
    await #expect(processExitsWith: .success) {
      try await DriverScenes.keysPastesAndWakesBecomeEvents()
    }
  }

  @Test func sizesSignalsAndTheEndBecomeEvents() async {
    await #expect(processExitsWith: .success) {
      try await DriverScenes.sizesSignalsAndTheEndBecomeEvents()
    }
  }

  @Test func errorsGoWhereTheyAreSent() async {
    await #expect(processExitsWith: .success) { try await DriverScenes.errorsGoWhereTheyAreSent() }
  }

  @Test func crashIsStillTheSameCrash() async {
    await #expect(processExitsWith: .signal(SIGSEGV)) {
      try await DriverScenes.crashIsStillTheSameCrash()
    }
  }

  @Test func refusesWhatCannotShowAScreen() async {
    await #expect(processExitsWith: .success) { await DriverScenes.refusesWhatCannotShowAScreen() }
  }
}
