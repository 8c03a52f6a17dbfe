internal import Casework

extension ConventionFile {
  /// The delays of the alerts; those that came later have a value without their key.
  static func delays(_ table: SettingsTable) -> AlertDelays {
    table.allowOnly(ConventionKeys.tables["delays"] ?? [])
    func days(_ key: String, absent: Int? = nil) -> Int {
      table.integer(key, in: 0...730, absent: absent)
    }
    var delays = AlertDelays(
      reviewBeforeEnd: days("review_before_end"), endNear: days("end_near"),
      agreementWaits: days("agreement_waits"), halfWaits: days("half_waits"),
      noContact: days("no_contact"), renewalGrace: days("renewal_grace"))
    delays.noExchange = days("no_exchange", absent: delays.noExchange)
    delays.handoverWaits = days("handover_waits", absent: delays.handoverWaits)
    // A number of meetings: from none on, everybody would be looked at.
    delays.missedMeetings = table.integer(
      "missed_meetings", in: 1...50, absent: delays.missedMeetings)
    delays.resourceStale = days("resource_stale", absent: delays.resourceStale)
    return delays
  }
}
