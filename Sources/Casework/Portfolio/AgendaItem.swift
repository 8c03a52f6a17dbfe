/// Something of a dossier that has a day and is still to be dealt with, or to be known, as lists need
/// it.
public struct AgendaItem: Sendable, Hashable {
  /// What it is.
  public var kind: Kind
  /// The entry it comes from.
  public var entry: EntryID
  /// Its day; `nil` for an action without due day.
  public var day: CivilDate?
  /// Its hour.
  public var time: TimeOfDay?
  /// The plan of an action, the seat of a handover.
  public var side: Side?
  /// Code of the meeting's kind or of the action's owner; for a handover, the login or the service; for
  /// an opening, the login of who opened.
  public var who: String
  /// What it is about, shared by both sides; for an opening, its reason.
  public var label: String
  /// Whether it waits for another action.
  public var isBlocked: Bool

  /// Kinds of things with a day.
  public enum Kind: String, Sendable, CaseIterable {
    case meeting
    case action
    case watch
    case handover
    /// A request of the person that waits; `day` is the last one to answer, `who` the right's code.
    case request
    /// What holds the dossier beyond its time; `day` is the last one, `label` says why.
    case hold
    /// The announcement of its purge, on `day`.
    case purge
    /// A colleague who holds no seat opened the dossier, for a reason.
    case opening
  }

  /// Something with a day. The characters that part items in a column are left out of the words, so
  /// that an item read back is equal to the one that was written.
  public init(
    kind: Kind, entry: EntryID, day: CivilDate?, time: TimeOfDay? = nil, side: Side? = nil,
    who: String = "", label: String = "", isBlocked: Bool = false
  ) {
    self.kind = kind
    self.entry = entry
    self.day = day
    self.time = time
    self.side = side
    self.who = Self.clean(who)
    self.label = Self.clean(label)
    self.isBlocked = isBlocked
  }
}

extension AgendaItem {
  /// Whether a meeting or an action concerns someone of `side`; `nil` is whoever holds no seat, whom
  /// all of them do. A meeting concerns the side whose individual meeting it is, and everyone if it is
  /// common; an action concerns who does it and who holds its plan.
  public func concerns(_ side: Side?) -> Bool {
    guard let side else { return true }
    if kind == .meeting { return who != MeetingKind.individual(side.other).rawValue }
    return self.side == side || who == PlannedAction.Owner(side).rawValue
  }
}

extension AgendaItem {
  // Parted by bytes: looking for characters costs a list more than all the rest of its lines.
  private static let fieldSeparator = UInt8(0x1F)
  private static let itemSeparator = UInt8(0x1E)

  /// Items as one text, for a store that keeps them in a column.
  public static func text(of items: [AgendaItem]) -> String {
    func join(_ parts: [String], _ separator: UInt8) -> String {
      parts.joined(separator: String(Unicode.Scalar(separator)))
    }
    let texts = items.map { item in
      let fields = [
        item.kind.rawValue, item.entry, item.day?.iso ?? "", item.time?.text ?? "",
        item.side?.rawValue ?? "", clean(item.who), clean(item.label), item.isBlocked ? "1" : "",
      ]
      return join(fields, fieldSeparator)
    }
    return join(texts, itemSeparator)
  }

  /// The items that `text(of:)` wrote; what cannot be read is left out.
  public static func items(in text: String) -> [AgendaItem] {
    text.utf8.split(separator: itemSeparator).compactMap { part in
      let fields = part.split(separator: fieldSeparator, omittingEmptySubsequences: false)
        .map { String(Substring($0)) }
      guard fields.count == 8, let kind = Kind(rawValue: fields[0]) else { return nil }
      return AgendaItem(
        kind: kind, entry: fields[1], day: CivilDate(fields[2]), time: TimeOfDay(typed: fields[3]),
        side: Side(rawValue: fields[4]), who: fields[5], label: fields[6],
        isBlocked: fields[7] == "1")
    }
  }

  /// The texts of items as one text, for a store that keeps them apart from their days.
  public static func texts(of items: [AgendaItem]) -> String {
    items.filter { !$0.kind.saysOfRecord && !$0.label.isEmpty }
      .map { $0.entry + String(Unicode.Scalar(fieldSeparator)) + $0.label }
      .joined(separator: String(Unicode.Scalar(itemSeparator)))
  }

  /// Gives items the texts that `texts(of:)` wrote; what cannot be read is left out.
  public static func fill(_ items: inout [AgendaItem], from texts: String) {
    guard !texts.isEmpty else { return }
    var labels: [EntryID: String] = [:]
    for part in texts.utf8.split(separator: itemSeparator) {
      let fields = part.split(separator: fieldSeparator, omittingEmptySubsequences: false)
      guard fields.count == 2 else { continue }
      labels[String(Substring(fields[0]))] = String(Substring(fields[1]))
    }
    for index in items.indices where !items[index].kind.saysOfRecord {
      items[index].label = labels[items[index].entry] ?? items[index].label
    }
  }

  private static func clean(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == fieldSeparator || $0 == itemSeparator }) else {
      return text
    }
    let kept = text.utf8.filter { $0 != fieldSeparator && $0 != itemSeparator }
    return String(decoding: kept, as: UTF8.self)
  }
}

extension Dossier {
  /// What has a day and is still to be dealt with, the earliest first.
  public var agenda: [AgendaItem] {
    let duties = requestItems + retentionItems
    guard isOpen else { return handoverItems + duties }
    let meetings = openMeetings.map { meeting in
      AgendaItem(
        kind: .meeting, entry: meeting.id, day: meeting.day, time: meeting.time,
        who: meeting.kind.rawValue, label: meeting.plan?.value.about ?? "")
    }
    let actions = actions.filter(\.now.state.isOpen).map { action in
      AgendaItem(
        kind: .action, entry: action.id, day: action.now.dueOn, side: action.now.plan,
        who: action.now.owner.rawValue, label: action.now.what,
        isBlocked: blocker(of: action) != nil)
    }
    let watches = openWatches.map { watch in
      AgendaItem(
        kind: .watch, entry: watch.id, day: watch.set.value.day, label: watch.set.value.about)
    }
    let openings = openings.map { opened in
      AgendaItem(
        kind: .opening, entry: opened.entry, day: opened.on, who: opened.author,
        label: opened.value.reason)
    }
    let far = CivilDate(dayNumber: .max)
    return (meetings + actions + watches + handoverItems + duties + openings).sorted {
      ($0.day ?? far, $0.time?.minutes ?? 1440, $0.entry)
        < ($1.day ?? far, $1.time?.minutes ?? 1440, $1.entry)
    }
  }

  private var requestItems: [AgendaItem] {
    pendingRequests.map { request in
      AgendaItem(
        kind: .request, entry: request.id, day: request.dueOn,
        who: request.asked.value.right.rawValue)
    }
  }

  private var retentionItems: [AgendaItem] {
    let hold = holds.filter { $0.released == nil }.max {
      ($0.held.value.until, $0.id) < ($1.held.value.until, $1.id)
    }
    let held = hold.map { hold in
      AgendaItem(
        kind: .hold, entry: hold.id, day: hold.held.value.until, label: hold.held.value.reason)
    }
    let announced = purgeAnnouncement.map {
      AgendaItem(kind: .purge, entry: $0.entry, day: $0.on)
    }
    return [held, announced].compactMap(\.self)
  }

  private var handoverItems: [AgendaItem] {
    pendingHandovers.map { handover in
      let sent = handover.sent.value
      return AgendaItem(
        kind: .handover, entry: handover.id, day: handover.sent.on, side: sent.side,
        who: sent.kind == .service ? sent.service : sent.to, label: sent.kind.rawValue)
    }
  }
}
