import Casework

/// What one group may do in one table, and in which rows. What no policy says, the server refuses.
struct ServerPolicy: Sendable {
  /// The roles that stand for a kind of work; each person's own role is a member of one.
  enum Group: String, CaseIterable, Sendable {
    case professional = "binome_professional"
    case supervisor = "binome_supervisor"
  }

  enum Statement: String, CaseIterable, Sendable {
    case select = "SELECT"
    case insert = "INSERT"
    case update = "UPDATE"
    case delete = "DELETE"
  }

  let table: String
  let statement: Statement
  let groups: [Group]
  /// The only columns that may be read; all of them where there are none.
  var columns: [String] = []
  /// What a row must be.
  let condition: String

  /// The statements that put it in force, however often they are run.
  func statements(number: Int) -> [String] {
    let name = "\(statement.rawValue.lowercased())_\(number)"
    let roles = groups.map(\.rawValue).joined(separator: ", ")
    let part = columns.isEmpty ? "" : " (\(columns.joined(separator: ", ")))"
    let rows =
      switch statement {
      case .select, .delete: "USING (\(condition))"
      case .insert: "WITH CHECK (\(condition))"
      case .update: "USING (\(condition)) WITH CHECK (\(condition))"
      }
    return [
      "GRANT \(statement.rawValue)\(part) ON \(table) TO \(roles)",
      "CREATE POLICY \(name) ON \(table) FOR \(statement.rawValue) TO \(roles) \(rows)",
    ]
  }
}

/// The policies of one table, as they are written down.
struct TablePolicies {
  let table: String
  private(set) var all: [ServerPolicy] = []

  init(_ table: String, _ add: (inout TablePolicies) -> Void) {
    self.table = table
    add(&self)
  }

  /// Says who may run `statements` on which rows.
  mutating func allow(
    _ groups: ServerPolicy.Group..., to statements: [ServerPolicy.Statement],
    columns: [String] = [], where condition: String
  ) {
    let groups = groups.isEmpty ? ServerPolicy.Group.allCases : groups
    for statement in statements {
      all.append(
        ServerPolicy(
          table: table, statement: statement, groups: groups, columns: columns,
          condition: condition))
    }
  }
}
