import Casework

/// The tables beside any dossier.
extension ServerRights {
  private typealias Rows = ServerRows

  static let accounts = [
    TablePolicies("account") { table in
      table.allow(to: [.select, .insert, .update], where: Rows.own())
      table.allow(.supervisor, to: [.select, .insert, .update], where: Rows.ofMySide())
    },
    TablePolicies("account_key") { table in
      table.allow(to: [.select], where: "true")
      table.allow(to: [.insert], where: Rows.own())
      table.allow(.supervisor, to: [.insert], where: Rows.ofMySide())
    },
    TablePolicies("room_key") { table in
      table.allow(to: [.select], where: "true")
      table.allow(.supervisor, to: [.insert], where: Rows.own("made_by"))
    },
    TablePolicies("room_member") { table in
      table.allow(to: [.select, .insert, .update, .delete], where: Rows.own())
      table.allow(
        .supervisor, to: [.select, .insert, .update, .delete], where: Rows.ofMySide())
    },
    TablePolicies("access") { table in
      table.allow(to: [.select, .insert], where: Rows.own())
      table.allow(
        .supervisor, to: [.select], where: "\(Rows.ofMySide()) OR \(Rows.mine(.record))")
      // What is older than the log is kept for, and a try to log in that turned out to open.
      table.allow(
        to: [.delete],
        where: """
          day < to_char(CAST(store_day() AS date)
            - interval '\(AccessThresholds.monthsKept) months', 'YYYY-MM-DD')
          OR (\(Rows.own()) AND what = '\(AccessKind.loginFailed.rawValue)')
          """)
    },
  ]

  static let common =
    ["professional", "convention", "resource"].map { name in
      TablePolicies(name) { table in
        table.allow(to: [.select], where: "true")
        table.allow(.supervisor, to: [.insert, .update], where: "true")
      }
    } + [
      TablePolicies("convention_text") { table in
        table.allow(to: [.select], where: "true")
        table.allow(.supervisor, to: [.insert], where: "true")
      },
      // The day of an invented territory, and the name under which acts are signed, are its owner's.
      TablePolicies("setting") { table in
        table.allow(to: [.select], where: "true")
        table.allow(
          .supervisor, to: [.insert, .update],
          where: """
            name NOT IN ('\(StoreSetting.demoDay.rawValue)', '\(StoreSetting.storeID.rawValue)')
            """)
      },
      TablePolicies("frozen") { table in
        table.allow(.supervisor, to: [.select], where: "true")
        table.allow(.supervisor, to: [.insert], where: Rows.own("author"))
      },
      TablePolicies("difficulty") { table in
        table.allow(.supervisor, to: [.select, .insert, .update], where: "true")
      },
      TablePolicies("purge") { table in
        table.allow(to: [.select], where: "true")
        table.allow(
          .supervisor, to: [.insert], where: "\(Rows.own("author")) AND \(Rows.mine(.retain))")
      },
    ]

  /// What the transport needs: no word of anybody.
  static let transport = [
    TablePolicies("receipt") { table in
      table.allow(to: [.select, .insert], where: Rows.own())
      table.allow(
        to: [.delete],
        where: """
          \(Rows.own()) AND at < to_char(
            (now() AT TIME ZONE 'UTC') - interval '29 days', 'YYYY-MM-DD"T"HH24:MI:SS')
          """)
    },
    TablePolicies("mark") { table in
      table.allow(to: [.select, .insert], where: "true")
      table.allow(
        to: [.delete],
        where: """
          at < to_char((now() AT TIME ZONE 'UTC') - interval '20 hours', 'YYYY-MM-DD"T"HH24:MI:SS')
          """)
    },
    TablePolicies("revision") { table in
      table.allow(to: [.select, .insert, .update], where: "true")
    },
    TablePolicies("schema_version") { table in table.allow(to: [.select], where: "true") },
  ]
}
