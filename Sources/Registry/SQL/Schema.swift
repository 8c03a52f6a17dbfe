/// The tables. Ids are texts made by the program, dates `YYYY-MM-DD`, instants UTC of fixed width,
/// so that text order is time order on every engine.
enum Schema {
  /// Version written by this program; a store with a greater one is refused.
  static let version = 9

  static let statements =
    journal + openings + projections + counted + directory + reports + steering + trust + access
    + keeping + trustIndexes + sites

  /// What cannot be made again.
  static let journal = [
    "CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL)",
    """
    CREATE TABLE professional (
      login TEXT PRIMARY KEY, surname TEXT NOT NULL, given_name TEXT NOT NULL,
      role TEXT NOT NULL, unit TEXT NOT NULL, working_time BIGINT NOT NULL, email TEXT)
    """,
    """
    CREATE TABLE convention (
      id TEXT PRIMARY KEY, file TEXT NOT NULL, body TEXT NOT NULL, barriers TEXT NOT NULL,
      recorded_at TEXT NOT NULL)
    """,
    """
    CREATE TABLE entry (
      id TEXT PRIMARY KEY, dossier TEXT NOT NULL, kind TEXT NOT NULL, version BIGINT NOT NULL,
      payload TEXT NOT NULL, author TEXT NOT NULL, fact_on TEXT NOT NULL,
      recorded_at TEXT NOT NULL, parents TEXT NOT NULL, hash TEXT NOT NULL)
    """,
    "CREATE INDEX entry_of_dossier ON entry (dossier, recorded_at, id)",
  ]

  /// Who has opened dossiers with a reason, and when: asked each time somebody does.
  static let openings = [
    """
    CREATE INDEX entry_opening ON entry (fact_on, author) WHERE kind = 'opened_with_reason'
    """
  ]

  /// What follows from the journal.
  static let projections =
    lines + [
      """
      CREATE TABLE phrase (
        entry TEXT NOT NULL, dossier TEXT NOT NULL, room TEXT NOT NULL, body TEXT NOT NULL,
        folded TEXT NOT NULL, PRIMARY KEY (dossier, entry))
      """
    ]

  /// The line of each dossier.
  static let lines = [
    "CREATE TABLE dossier_line (\(LineTable.definitions))",
    "CREATE INDEX line_of_adviser ON dossier_line (adviser, ended_on)",
    "CREATE INDEX line_of_social_worker ON dossier_line (social_worker, ended_on)",
    "CREATE INDEX line_entered ON dossier_line (adviser, entered_on)",
    "CREATE INDEX line_ended ON dossier_line (ended_on, sort_key)",
    "CREATE INDEX line_identity ON dossier_line (identity_key)",
    "CREATE INDEX line_ft_identifier ON dossier_line (ft_identifier)",
    "CREATE INDEX line_external ON dossier_line (external_id)",
    "CREATE INDEX line_adviser_handover ON dossier_line (adviser_handover_to)",
    "CREATE INDEX line_social_handover ON dossier_line (social_worker_handover_to)",
    "CREATE INDEX line_adviser_stand_in ON dossier_line (adviser_stand_in)",
    "CREATE INDEX line_social_stand_in ON dossier_line (social_worker_stand_in)",
  ]

  /// What counts, made again like the others but for people who are only counted. `until_on` is never
  /// null: `9999-12-31` for what has no end, so that a stock is one range of one index;
  /// stays have one of their own, which statements reach by naming their kind.
  static let counted = [
    """
    CREATE TABLE counted_fact (
      dossier TEXT NOT NULL, kind TEXT NOT NULL, fact_on TEXT NOT NULL, until_on TEXT NOT NULL,
      adviser TEXT, social_worker TEXT, is_rsa BIGINT NOT NULL, detail TEXT NOT NULL,
      grp TEXT NOT NULL, days BIGINT NOT NULL, anonymised BIGINT NOT NULL)
    """,
    "CREATE INDEX fact_of_dossier ON counted_fact (dossier)",
    // Everything that adds up is answered from these two, without a look at the table.
    """
    CREATE INDEX fact_on_day ON counted_fact (
      kind, fact_on, adviser, social_worker, is_rsa, detail, grp, days)
    """,
    """
    CREATE INDEX fact_stay ON counted_fact (
      kind, until_on, fact_on, adviser, social_worker, is_rsa, detail, grp, days, dossier)
    WHERE kind = 'accompanied'
    """,
  ]

  /// Figures as they were sent: rows are inserted and read, nothing else.
  static let reports = [
    """
    CREATE TABLE frozen (
      period TEXT NOT NULL, scope TEXT NOT NULL, body TEXT NOT NULL, frozen_at TEXT NOT NULL,
      author TEXT NOT NULL, PRIMARY KEY (period, scope, frozen_at))
    """
  ]

  /// The territory's resources.
  static let directory = [
    """
    CREATE TABLE resource (
      id TEXT PRIMARY KEY, name TEXT NOT NULL, themes TEXT NOT NULL, place TEXT NOT NULL,
      contact TEXT NOT NULL, owner TEXT NOT NULL, checked_on TEXT)
    """
  ]

  /// What the steering committee follows beside figures.
  static let steering = [
    """
    CREATE TABLE difficulty (
      id TEXT PRIMARY KEY, kind TEXT NOT NULL, title TEXT NOT NULL, detail TEXT NOT NULL,
      owner TEXT NOT NULL, opened_on TEXT NOT NULL, opened_by TEXT NOT NULL, due_on TEXT,
      closed_on TEXT, outcome TEXT NOT NULL)
    """
  ]

  /// What a version brought.
  struct Step {
    let version: Int
    let statements: [String]
    /// Whether the projections are to be made again from the journal.
    let rebuilds: Bool
  }

  /// What each version brought to stores of the one before; the journal stays as it is.
  static let steps = [
    Step(
      version: 2,
      statements: ["DROP TABLE dossier_line"] + projections + counted + directory + reports,
      rebuilds: true),
    Step(version: 3, statements: steering, rebuilds: false),
    Step(version: 4, statements: trust, rebuilds: false),
    Step(version: 5, statements: access, rebuilds: false),
    Step(version: 6, statements: keeping + [ConventionTable.keepsPresent], rebuilds: false),
    Step(version: 7, statements: trustIndexes, rebuilds: false),
    Step(version: 8, statements: openings, rebuilds: false),
    Step(version: 9, statements: ["DROP TABLE dossier_line"] + lines + sites, rebuilds: true),
  ]

  /// The one table of a person's drafts file.
  static let drafts = """
    CREATE TABLE IF NOT EXISTS draft (
      store TEXT NOT NULL, author TEXT NOT NULL, dossier TEXT NOT NULL, act TEXT NOT NULL,
      body TEXT NOT NULL, saved_at TEXT NOT NULL, PRIMARY KEY (store, author, dossier, act))
    """

  /// What a person keeps for themselves beside it: named filters, the point under way.
  static let keepsakes = """
    CREATE TABLE IF NOT EXISTS keepsake (
      store TEXT NOT NULL, author TEXT NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL,
      body TEXT NOT NULL, PRIMARY KEY (store, author, kind, name))
    """
}
