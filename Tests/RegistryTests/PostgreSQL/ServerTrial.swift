import Casework

/// Statements that somebody tries on a server, each undone at once, and how many rows each saw or changed; `nil` where
/// the server refuses. A row that is there already may be inserted: rights are looked at first.
struct ServerTrial {
  private var tries: [(name: String, sql: String)] = []

  mutating func add(_ name: String, _ sql: String) { tries.append((name, sql)) }

  /// Tries all of them in one session.
  func run(as login: String, on server: RightsServer) throws -> [String: Int?] {
    let blocks = tries.enumerated().map { number, one in
      """
      BEGIN
        \(one.sql);
        GET DIAGNOSTICS n = ROW_COUNT;
        RAISE EXCEPTION '%', n USING ERRCODE = 'ZZ001';
      EXCEPTION WHEN SQLSTATE 'ZZ001' THEN RAISE NOTICE 'try \(number) %', SQLERRM;
        WHEN unique_violation THEN RAISE NOTICE 'try \(number) 1';
        WHEN insufficient_privilege THEN RAISE NOTICE 'try \(number) no';
      END;
      """
    }
    let printed = try server.psql(
      "DO $try$ DECLARE n integer; BEGIN \(blocks.joined(separator: "\n")) END $try$", as: login)
    var results: [String: Int?] = [:]
    for line in printed {
      let words = line.split(separator: " ")
      guard words.count >= 3, let place = words.firstIndex(of: "try"), place + 2 < words.count,
        let number = Int(words[place + 1])
      else { continue }
      results.updateValue(Int(words[place + 2]), forKey: tries[number].name)
    }
    return results
  }
}
