import Casework

/// How a payload is shown without its texts, written for the server: what `Fact.withoutTexts` does, and notes
/// without their words. A test compares the two over every kind.
enum RecordPayload {
  /// Functions that blank a payload; the second puts a correction's replacement through the first.
  static let functions = [
    """
    CREATE OR REPLACE FUNCTION \(ServerRights.views).blank(kind text, payload jsonb) RETURNS jsonb
    LANGUAGE sql IMMUTABLE AS $$ SELECT CASE kind
      \(cases.joined(separator: "\n  "))
      ELSE payload END $$
    """,
    """
    CREATE OR REPLACE FUNCTION \(ServerRights.views).blank(kind text, payload text) RETURNS text
    LANGUAGE sql IMMUTABLE AS $$ SELECT CAST(
      CASE WHEN kind <> 'corrected' THEN \(ServerRights.views).blank(kind, CAST(payload AS jsonb))
      WHEN CAST(payload AS jsonb) #> '{replacement,fact}' IS NULL
        THEN CAST(payload AS jsonb) || '{"reason": ""}'
      ELSE jsonb_set(CAST(payload AS jsonb) || '{"reason": ""}', '{replacement,fact,payload}',
        \(ServerRights.views).blank(CAST(payload AS jsonb) #>> '{replacement,fact,kind}',
          CAST(payload AS jsonb) #> '{replacement,fact,payload}'))
      END AS text) $$
    """,
  ]

  private static let cases =
    blanks.map { kind, blank in (kind.rawValue, "payload || '\(blank)'") }
    .map { "WHEN '\($0.0)' THEN \($0.1)" }.sorted()
    + [
      "WHEN 'meeting_reported' THEN \(withoutNote("payload || '{\"others\": []}'"))",
      "WHEN 'attempted' THEN \(withoutNote("payload"))",
      "WHEN 'note_shared' THEN \(withoutNote("payload || '{\"reason\": \"\"}'"))",
      "WHEN 'action_planned' THEN \(withoutAction("payload"))",
      """
      WHEN 'action_revised' THEN payload || '{"comment": ""}'
        || jsonb_build_object('now', \(withoutAction("(payload -> 'now')")))
      """,
    ]

  private static let blanks: [Fact.Kind: String] = [
    .identified: #"{"toExplore": []}"#,
    .partRecorded: """
    {"part": {"findings": [], "strengths": "", "observation": "", "personWords": "", \
    "prerequisites": {}, "criteria": {}}}
    """,
    .synthesisWritten: #"{"addedValue": ""}"#, .trusted: #"{"motive": ""}"#,
    .answered: #"{"motive": ""}"#, .reviewed: #"{"conclusion": ""}"#,
    .exited: #"{"barriers": [], "noRelayMotive": "", "missedMeetings": "", "attempts": ""}"#,
    .closed: #"{"note": ""}"#, .contacted: #"{"note": ""}"#,
    .milestoneReached: #"{"detail": ""}"#, .meetingPlanned: #"{"about": "", "others": []}"#,
    .watchSet: #"{"about": ""}"#, .watchCleared: #"{"comment": ""}"#,
    .handoverSent: #"{"message": ""}"#, .handoverTaken: #"{"comment": ""}"#,
    .handoverEnded: #"{"comment": ""}"#,
  ]

  /// That there is a note, and in which room.
  private static func withoutNote(_ payload: String) -> String {
    """
    CASE WHEN payload #> '{note,room}' IS NULL THEN \(payload) ELSE \(payload)
      || jsonb_build_object('note', jsonb_build_object('room', payload #> '{note,room}')) END
    """
  }

  private static func withoutAction(_ action: String) -> String {
    "(\(action) || '{\"theme\": \"\", \"what\": \"\", \"thirdParty\": \"\"}') - 'resource'"
  }
}
