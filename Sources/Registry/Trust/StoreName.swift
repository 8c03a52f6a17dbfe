/// The name of a store, in what is signed for it: an act of one store is none of another.
enum StoreName {
  static func read(_ session: any SQLSession) throws -> String? {
    try session.run(
      "SELECT value FROM setting WHERE name = $1", [.text(StoreSetting.storeID.rawValue)]
    ).first?.text(0)
  }

  /// The name, made with the first account.
  static func make(_ name: String, _ session: any SQLSession) throws -> String {
    if let known = try read(session) { return known }
    _ = try session.run(
      "INSERT INTO setting (name, value) VALUES ($1, $2)",
      [.text(StoreSetting.storeID.rawValue), .text(name)])
    return name
  }
}
