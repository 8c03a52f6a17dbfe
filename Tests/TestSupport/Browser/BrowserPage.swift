import Foundation

/// A page in a browser, and what it did since it was opened.
public final class BrowserPage {
  private struct Nothing: Decodable {}
  private struct Target: Decodable { let targetId: String }
  private struct Attached: Decodable { let sessionId: String }

  private let socket: DevToolsSocket
  private let target: String
  private let session: String
  private var isLoaded = false
  /// Addresses that were asked for, the page's own first.
  public private(set) var requests: [String] = []
  /// What the browser had to complain of: errors and warnings.
  public private(set) var complaints: [String] = []

  init(_ socket: DevToolsSocket, opening file: URL, width: Int) throws {
    self.socket = socket
    let made: Target = try socket.call("Target.createTarget", ["url": "about:blank"])
    target = made.targetId
    let attached: Attached = try socket.call(
      "Target.attachToTarget", ["targetId": target, "flatten": true])
    session = attached.sessionId
    for domain in ["Page", "Runtime", "Log", "Network", "Accessibility"] {
      let _: Nothing = try call("\(domain).enable")
    }
    let _: Nothing = try call(
      "Emulation.setDeviceMetricsOverride",
      ["width": width, "height": 800, "deviceScaleFactor": 1, "mobile": width < 600])
    let _: Nothing = try call("Page.navigate", ["url": file.absoluteString])
    while !isLoaded { try hear(socket.next(after: file.lastPathComponent)) }
  }

  func close() {
    let _: Nothing? = try? socket.call("Target.closeTarget", ["targetId": target])
  }

  func call<Answer: Decodable>(
    _ method: String, _ parameters: [String: Any] = [:]
  ) throws -> Answer {
    try socket.call(method, parameters, session: session, hear: hear)
  }

  /// Computes a script in the page.
  public func value<Value: Decodable>(
    of script: String, as type: Value.Type = Value.self
  ) throws -> Value {
    let answer: Evaluated<Value> = try call(
      "Runtime.evaluate", ["expression": script, "returnByValue": true])
    guard let value = answer.result.value else {
      let why = answer.exceptionDetails?.text ?? "no value"
      throw HeadlessBrowser.Failure(description: "\(script): \(why)")
    }
    return value
  }

  /// The page on paper, as the browser prints it.
  public func printed() throws -> [UInt8] {
    struct Paper: Decodable { let data: Data }
    let paper: Paper = try call(
      "Page.printToPDF", ["preferCSSPageSize": true, "printBackground": true])
    return [UInt8](paper.data)
  }

  /// What assistive technology is given of the page.
  public func accessibility() throws -> AccessibilityTree {
    try AccessibilityTree(call("Accessibility.getFullAXTree"))
  }

  private func hear(_ data: Data) throws {
    let event = try JSONDecoder().decode(DevToolsEvent.self, from: data)
    guard event.sessionId == session else { return }
    switch event.kind {
    case .loaded: isLoaded = true
    case .requested(let address): requests.append(address)
    case .complained(let text): complaints.append(text)
    case .other: break
    }
  }
}

/// What a script came to.
private struct Evaluated<Value: Decodable>: Decodable {
  struct Object: Decodable { let value: Value? }
  struct Exception: Decodable { let text: String }
  let result: Object
  let exceptionDetails: Exception?
}
