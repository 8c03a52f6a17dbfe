/// Something that happened in a page.
struct DevToolsEvent: Decodable {
  enum Kind {
    case loaded
    case requested(String)
    case complained(String)
    case other
  }

  let sessionId: String?
  let kind: Kind

  private enum CodingKeys: CodingKey { case method, params, sessionId }

  private struct Request: Decodable {
    struct Address: Decodable { let url: String }
    let request: Address
  }

  private struct Logged: Decodable {
    struct Entry: Decodable {
      let level: String
      let text: String
    }
    let entry: Entry
  }

  private struct Said: Decodable {
    struct Argument: Decodable { let description: String? }
    let type: String
    let args: [Argument]
  }

  private struct Thrown: Decodable {
    struct Details: Decodable { let text: String }
    let exceptionDetails: Details
  }

  init(from decoder: any Decoder) throws {
    let message = try decoder.container(keyedBy: CodingKeys.self)
    sessionId = try message.decodeIfPresent(String.self, forKey: .sessionId)
    func parameters<Parameters: Decodable>() throws -> Parameters {
      try message.decode(Parameters.self, forKey: .params)
    }
    switch try message.decodeIfPresent(String.self, forKey: .method) {
    case "Page.loadEventFired": kind = .loaded
    case "Network.requestWillBeSent":
      let request: Request = try parameters()
      kind = .requested(request.request.url)
    case "Log.entryAdded":
      let logged: Logged = try parameters()
      let isBad = ["error", "warning"].contains(logged.entry.level)
      kind = isBad ? .complained(logged.entry.text) : .other
    case "Runtime.consoleAPICalled":
      let said: Said = try parameters()
      let text = said.args.compactMap(\.description).joined(separator: " ")
      kind =
        ["error", "warning", "assert"].contains(said.type)
        ? .complained("\(said.type) \(text)") : .other
    case "Runtime.exceptionThrown":
      let thrown: Thrown = try parameters()
      kind = .complained(thrown.exceptionDetails.text)
    default: kind = .other
    }
  }
}
