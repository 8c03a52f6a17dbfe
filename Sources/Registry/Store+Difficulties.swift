public import Casework

extension Store {
  /// The difficulties that the steering committee follows, in the order in which it goes through them.
  public func difficulties() throws(StoreError) -> [Difficulty] {
    try engine.read { session in
      try session.run(
        """
        SELECT id, kind, title, detail, owner, opened_on, opened_by, due_on, closed_on, outcome
        FROM difficulty
        """
      ).map { row in
        guard let kind = try row.code(1, as: Difficulty.Kind.self), let openedOn = try row.date(5)
        else { throw StoreError.damaged("difficulty \(try row.text(0))") }
        return try Difficulty(
          id: row.text(0), kind: kind, title: row.text(2), detail: row.text(3), owner: row.text(4),
          openedOn: openedOn, openedBy: row.text(6), dueOn: row.date(7), closedOn: row.date(8),
          outcome: row.text(9))
      }.inCommitteeOrder
    }
  }

  /// Keeps a difficulty, in the place of the one of the same name.
  public func keep(_ difficulty: Difficulty) throws(StoreError) {
    try engine.write { session in
      _ = try session.run(
        """
        INSERT INTO difficulty (
          id, kind, title, detail, owner, opened_on, opened_by, due_on, closed_on, outcome)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
        ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, title = excluded.title,
          detail = excluded.detail, owner = excluded.owner, due_on = excluded.due_on,
          closed_on = excluded.closed_on, outcome = excluded.outcome
        """,
        [
          .text(difficulty.id), .text(difficulty.kind.rawValue), .text(difficulty.title),
          .text(difficulty.detail), .text(difficulty.owner), .text(difficulty.openedOn.iso),
          .text(difficulty.openedBy), SQLValue(difficulty.dueOn?.iso),
          SQLValue(difficulty.closedOn?.iso), .text(difficulty.outcome),
        ])
    }
  }
}
