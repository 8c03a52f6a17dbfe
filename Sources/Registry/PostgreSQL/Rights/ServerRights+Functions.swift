import Casework

/// The functions that policies and the program ask. Those that look where who asks may not run as the owner of the
/// store, with a search path of their own, and answer about who asks only.
extension ServerRights {
  private static let asOwner =
    "SECURITY DEFINER SET search_path = \(ServerSchema.name), pg_temp"

  // Who asks and the day are asked in selections of their own: once a statement, not once a row.
  static let functions = [
    // Inside a function of the owner `current_user` is the owner.
    """
    CREATE OR REPLACE FUNCTION reader() RETURNS text LANGUAGE sql STABLE AS $$
      SELECT CASE WHEN current_setting('role') = 'none' THEN CAST(session_user AS text)
        ELSE current_setting('role') END $$
    """,
    """
    CREATE OR REPLACE FUNCTION store_day() RETURNS text LANGUAGE sql STABLE \(asOwner) AS $$
      SELECT COALESCE((SELECT value FROM setting WHERE name = '\(StoreSetting.demoDay.rawValue)'),
        to_char(now() AT TIME ZONE 'Europe/Paris', 'YYYY-MM-DD')) $$
    """,
    """
    CREATE OR REPLACE FUNCTION dossiers_where(ways text[]) RETURNS SETOF text
    LANGUAGE sql STABLE \(asOwner) AS $$
      SELECT s.dossier FROM standing s
      WHERE s.login = (SELECT reader()) AND s.standing = ANY (ways)
        AND s.from_on <= (SELECT store_day()) AND s.until_on >= (SELECT store_day())
        AND EXISTS (SELECT 1 FROM professional me
          WHERE me.login = (SELECT reader()) AND me.role NOT IN \(ServerRows.supervisors))
      UNION
      SELECT s.dossier FROM professional me
        JOIN professional holder ON holder.unit = me.unit
        JOIN standing s ON s.login = holder.login AND s.standing = 'holder'
      WHERE me.login = (SELECT reader()) AND me.role IN \(ServerRows.supervisors)
        AND s.side = \(sideOfMe) AND '\(Standing.supervisor.rawValue)' = ANY (ways)
      UNION
      SELECT s.dossier FROM professional me
        JOIN standing s ON s.login = '' AND s.standing = 'vacant'
      WHERE me.login = (SELECT reader()) AND me.role IN \(ServerRows.supervisors)
        AND s.side = \(sideOfMe) AND '\(Standing.supervisorOfNobody.rawValue)' = ANY (ways) $$
    """,
    """
    CREATE OR REPLACE FUNCTION is_alone(one text) RETURNS boolean
    LANGUAGE sql STABLE \(asOwner) AS $$
      SELECT EXISTS (SELECT 1 FROM professional p WHERE p.login = reader())
        AND NOT EXISTS (SELECT 1 FROM entry e WHERE e.dossier = one AND e.author <> reader())
        AND NOT EXISTS (SELECT 1 FROM purge p WHERE p.dossier = one) $$
    """,
    """
    CREATE OR REPLACE FUNCTION is_new(one text) RETURNS boolean
    LANGUAGE sql STABLE \(asOwner) AS $$
      SELECT is_alone(one) AND NOT EXISTS (SELECT 1 FROM standing s WHERE s.dossier = one) $$
    """,
    """
    CREATE OR REPLACE FUNCTION known_dossiers(identity text, identifier text, external text)
    RETURNS TABLE (dossier text, adviser text, social_worker text, is_open boolean)
    LANGUAGE sql STABLE \(asOwner) AS $$
      SELECT l.dossier, l.adviser, l.social_worker, l.ended_on IS NULL FROM dossier_line l
      WHERE (l.identity_key = identity OR l.ft_identifier = identifier OR l.external_id = external)
        AND (reader() = current_user OR EXISTS (SELECT 1 FROM professional p WHERE p.login = reader()))
      ORDER BY CASE WHEN l.identity_key = identity THEN 0 WHEN l.ft_identifier = identifier THEN 1
        ELSE 2 END, l.sort_key, l.dossier $$
    """,
    """
    CREATE OR REPLACE FUNCTION begin_opening(one text) RETURNS void LANGUAGE sql \(asOwner) AS $$
      INSERT INTO standing (dossier, login, side, standing, from_on, until_on)
      SELECT one, reader(), '', 'opener', store_day(),
        to_char(CAST(store_day() AS date) + \(OpeningLimits.daysAfter), 'YYYY-MM-DD')
      WHERE EXISTS (SELECT 1 FROM professional p
          WHERE p.login = reader() AND p.role NOT IN \(ServerRows.supervisors))
        AND EXISTS (SELECT 1 FROM dossier_line l WHERE l.dossier = one AND l.ended_on IS NULL)
        AND NOT EXISTS (SELECT 1 FROM standing s WHERE s.dossier = one AND s.login = reader()
          AND s.standing = 'opener' AND s.until_on >= store_day())
        AND \(OpeningLimits.most) > (SELECT COUNT(*) FROM entry e
          WHERE e.kind = 'opened_with_reason' AND e.author = reader()
            AND CAST(e.fact_on AS date) > CAST(store_day() AS date) - \(OpeningLimits.window)) $$
    """,
    // Opening leaves its reason in the journal, or gives nothing: looked at when the transaction ends.
    """
    CREATE OR REPLACE FUNCTION opening_is_told() RETURNS trigger LANGUAGE plpgsql \(asOwner) AS $$
      BEGIN
        IF NEW.login = reader() AND NOT EXISTS (SELECT 1 FROM entry e
          WHERE e.dossier = NEW.dossier AND e.author = NEW.login
            AND e.kind = 'opened_with_reason' AND e.fact_on = NEW.from_on)
        THEN RAISE EXCEPTION 'an opening without its reason' USING ERRCODE = '42501'; END IF;
        RETURN NULL;
      END $$
    """,
  ]

  private static let sideOfMe = """
    CASE WHEN me.role IN \(ServerRows.employment) THEN 'employment' ELSE 'social' END
    """

  static let triggers = [
    """
    CREATE CONSTRAINT TRIGGER opening_is_told AFTER INSERT ON standing
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.standing = 'opener')
    EXECUTE FUNCTION opening_is_told()
    """
  ]
}
