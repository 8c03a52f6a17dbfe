import Casework
import Foundation
import Testing

@Suite("The rights that are written down are those of the code")
struct RightsDocumentTests {
  private static func words(_ code: String) -> String {
    code.replacingOccurrences(of: "_", with: " ")
  }

  private static let dossierTable: [String] = {
    let standings = Standing.allCases.filter { $0 != .stranger }
    let head = "| | " + standings.map { words($0.rawValue) }.joined(separator: " | ") + " |"
    let rule = "|---" + String(repeating: "|---", count: standings.count) + "|"
    return [head, rule]
      + Right.allCases.map { right in
        "| \(words(right.rawValue)) | "
          + standings.map { RightsTable.allows($0, right) ? "yes" : "–" }.joined(separator: " | ")
          + " |"
      }
  }()

  private static let officeTable: [String] = {
    let head = "| | " + Role.allCases.map { words($0.rawValue) }.joined(separator: " | ") + " |"
    let rule = "|---" + String(repeating: "|---", count: Role.allCases.count) + "|"
    return [head, rule]
      + OfficeRight.allCases.map { right in
        "| \(words(right.rawValue)) | "
          + Role.allCases.map { RightsTable.allows($0, right) ? "yes" : "–" }
          .joined(separator: " | ") + " |"
      }
  }()

  @Test("docs/security.md shows both tables, cell by cell", arguments: [dossierTable, officeTable])
  func written(table: [String]) throws {
    let path = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../docs/security.md").standardized
    let text = try String(contentsOf: path, encoding: .utf8)
    #expect(text.contains(table.joined(separator: "\n")), "\(table.joined(separator: "\n"))")
  }

  @Test("whoever stands in no way to a dossier has no right in it", arguments: Right.allCases)
  func defaultDeny(right: Right) {
    #expect(!RightsTable.allows(.stranger, right))
    #expect(Standing.allCases.allSatisfy { !RightsTable.allows($0, .otherSideNotes) })
    #expect(Standing.allCases.allSatisfy { !RightsTable.allows($0, .othersNotes) })
  }
}
