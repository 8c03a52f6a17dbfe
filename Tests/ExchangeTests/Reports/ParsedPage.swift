import Exchange
import Foundation
import FoundationXML
import Testing

/// A page as an XML parser reads it.
struct ParsedPage {
  let source: String
  let elements: [XMLElements.Element]

  init(_ report: Report) throws {
    source = String(decoding: report.html, as: UTF8.self)
    let reader = XMLElements()
    let parser = XMLParser(data: Data(report.html))
    parser.delegate = reader
    try #require(parser.parse(), "\(String(describing: parser.parserError))")
    elements = reader.elements
  }

  func all(_ name: String) -> [XMLElements.Element] { elements.filter { $0.name == name } }

  func texts(_ name: String) -> [String] { all(name).map(\.text) }

  /// The element of that name, whatever it is.
  func element(id: String) -> XMLElements.Element? {
    elements.first { $0.attributes["id"] == id }
  }
}
