public import Casework

extension Store {
  /// The territory's resources.
  public func resources() throws(StoreError) -> [Resource] {
    try engine.read { session in
      try session.run(
        "SELECT id, name, themes, place, contact, owner, checked_on FROM resource ORDER BY id"
      ).map { row in
        try Resource(
          id: row.text(0), name: row.text(1),
          themes: row.text(2).split(separator: " ").map(String.init), place: row.text(3),
          contact: row.text(4), owner: row.text(5), checkedOn: row.date(6))
      }
    }
  }

  /// Adds resources, or changes those of the same name; the others stay.
  public func keep(_ resources: [Resource]) throws(StoreError) {
    try engine.write { session in
      for resource in resources {
        _ = try session.run(
          """
          INSERT INTO resource (id, name, themes, place, contact, owner, checked_on)
          VALUES ($1, $2, $3, $4, $5, $6, $7)
          ON CONFLICT (id) DO UPDATE SET name = excluded.name, themes = excluded.themes,
            place = excluded.place, contact = excluded.contact, owner = excluded.owner,
            checked_on = excluded.checked_on
          """,
          [
            .text(resource.id), .text(resource.name),
            .text(resource.themes.joined(separator: " ")), .text(resource.place),
            .text(resource.contact), .text(resource.owner), SQLValue(resource.checkedOn?.iso),
          ])
      }
    }
  }
}
