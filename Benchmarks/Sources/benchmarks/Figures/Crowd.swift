import Casework

/// People who are only counted: copies of what counts in the dossiers of a store, each copy up to four
/// weeks earlier, written by the `sqlite3` shell, which does it in seconds.
struct Crowd {
  let shell: Shell
  let store: String

  /// Kinds by which people are counted; of the others only what falls in the month that is asked about,
  /// so that a nation fits on a disk.
  private static let lasting = """
    'followed', 'shared', 'agreed', 'presented', 'entered', 'started', 'accompanied', 'exited', \
    'closed', 'declined', 'trusted', 'renewed'
    """

  /// Adds copies of the dossiers of the store, numbered from `first` to `last`.
  ///
  /// - Parameters:
  ///   - upTo: at most so many dossiers of each copy.
  ///   - month: keep only what counts for this month's figures; `nil` for everything.
  ///   - asTerritories: whether each copy has professionals and units of its own.
  func add(
    copies first: Int, to last: Int, upTo dossiers: Int, thinnedFor month: Period? = nil,
    asTerritories: Bool
  ) throws(Problem) {
    let indexes = try shell.run(
      "SELECT sql || ';' FROM sqlite_master WHERE tbl_name = 'counted_fact' AND type = 'index'",
      on: store
    ).text
    let people = asTerritories ? " || '-' || n" : ""
    let colleagues =
      asTerritories
      ? """
      INSERT INTO professional SELECT login || '-' || n, surname, given_name, role,
        unit || ' ' || n, working_time, email FROM professional CROSS JOIN copy
      WHERE login NOT GLOB '*-[0-9]*';
      """ : ""
    let thinned =
      month.map {
        """
        AND (kind IN (\(Self.lasting))
          OR day BETWEEN '\($0.from.iso)' AND '\($0.to.iso)')
        """
      } ?? ""
    try shell.run(
      """
      PRAGMA journal_mode = DELETE; PRAGMA synchronous = OFF; PRAGMA cache_size = -65536;
      DROP INDEX fact_of_dossier; DROP INDEX fact_on_day; DROP INDEX fact_stay;
      CREATE TEMP TABLE copy AS WITH RECURSIVE counter (n) AS (
        SELECT \(first) UNION ALL SELECT n + 1 FROM counter WHERE n < \(last)) SELECT n FROM counter;
      CREATE TEMP TABLE source AS SELECT *, dense_rank() OVER (ORDER BY dossier) AS number
        FROM counted_fact WHERE anonymised = 0;
      \(colleagues)
      INSERT INTO counted_fact
      SELECT 'a' || n || '-' || number, kind, day,
        CASE until_on WHEN '9999-12-31' THEN until_on
          ELSE date(until_on, -(n % 28) || ' days') END,
        adviser\(people), social_worker\(people), is_rsa, detail, grp, days, 1
      FROM (SELECT *, date(fact_on, -(n % 28) || ' days') AS day FROM copy CROSS JOIN source)
      WHERE number <= \(dossiers) \(thinned);
      \(indexes)
      PRAGMA journal_mode = WAL;
      """, on: store)
  }

  /// Takes away what a nation does without, and the entries, which only named dossiers have.
  func thin(for month: Period) throws(Problem) {
    try shell.run(
      """
      PRAGMA synchronous = OFF;
      DELETE FROM entry; DELETE FROM phrase; DELETE FROM dossier_line;
      DELETE FROM counted_fact WHERE kind NOT IN (\(Self.lasting))
        AND fact_on NOT BETWEEN '\(month.from.iso)'
        AND date('\(month.to.iso)', '28 days');
      VACUUM;
      """, on: store)
  }
}
