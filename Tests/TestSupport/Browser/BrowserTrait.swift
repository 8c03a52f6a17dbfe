public import Testing

/// Starts one browser for all the tests of a suite, and ends it after the last. A suite without a
/// browser fails: nothing is skipped.
public struct BrowserTrait: SuiteTrait, TestScoping {
  @TaskLocal fileprivate static var browser: HeadlessBrowser?

  /// The browser of the suite under way.
  public static var current: HeadlessBrowser {
    get throws {
      guard let browser else {
        throw HeadlessBrowser.Failure(description: "The suite of this test has no .browser.")
      }
      return browser
    }
  }

  /// Runs the tests of the suite with a browser.
  public func provideScope(
    for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
  ) async throws {
    let browser = try HeadlessBrowser()
    defer { browser.close() }
    try await Self.$browser.withValue(browser) { try await function() }
  }
}

extension Trait where Self == BrowserTrait {
  /// One browser for all the tests of a suite.
  public static var browser: BrowserTrait { BrowserTrait() }
}
