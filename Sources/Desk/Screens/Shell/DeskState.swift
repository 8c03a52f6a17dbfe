import Casework
import Registry
import Terminal

/// Everything the desk shows, as a value: what is drawn follows from it and from nothing else.
struct DeskState: Sendable {
  var workplace: Workplace
  var keymap: Keymap
  var size: Size
  var portfolio: PortfolioState
  var today: TodayState
  /// What the professionals of the unit have in hand, for a supervisor.
  var caseload: CaseloadState?
  /// The figures that a supervisor looks at; nothing is read before they are shown.
  var figures: FiguresState
  /// The screen one starts from, and comes back to from a dossier.
  var home: ScreenKind
  var dossier: DossierState?
  var form: FormState?
  /// Where the desk said last that it is.
  var saidPlace: Place?
  /// The sitting under way, over the dossiers it looks at.
  var point: PointState?
  /// What lies over the screen, the topmost last.
  var layers: [Layer] = []
  /// What the desk has just said.
  var message: MessageLine?
  /// Whether an act is being recorded: further acts wait.
  var isRecording = false
  /// What waits for a store that is away.
  var outbox = Outbox()
  var followsMouse = false
  /// How the desk locks.
  let lock: Lock
  /// What is shown instead of everything else while the desk is locked.
  var lockedBy: LockState?

  init(
    workplace: Workplace, keymap: Keymap = .standard, size: Size, content: PortfolioContent,
    lock: Lock = .none
  ) {
    self.lock = lock
    self.workplace = workplace
    self.keymap = keymap
    self.size = size
    portfolio = PortfolioState(content: content, workplace: workplace)
    let today = Today(content, workplace)
    self.today = TodayState(today, workplace)
    caseload = content.caseload.map(CaseloadState.init)
    figures = FiguresState(workplace)
    if let caseload = content.caseload { self.workplace.loads = caseload.loads }
    home = caseload != nil ? .caseload : today.hasUrgent ? .today : .portfolio
  }

  /// The screens one starts from, in the order of their tabs.
  var homes: [ScreenKind] {
    caseload == nil ? [.today, .portfolio] : [.caseload, .portfolio, .today, .figures]
  }

  /// Turns to the next tab, or the one before. The parts of the figures are tabs among the others.
  mutating func turnHome(by step: Int) {
    if home == .figures, figures.turn(by: step) { return }
    let index = homes.firstIndex(of: home) ?? 0
    home = homes[(index + step + homes.count) % homes.count]
    if home == .figures { figures.enter(from: step) }
  }

  /// The screen that has the keyboard when nothing lies over it.
  var screen: ScreenKind {
    if form != nil { return .form }
    return dossier == nil ? home : .dossier
  }

  /// The smallest size in which a screen is drawn.
  static let minimumSize = Size(columns: 40, rows: 10)

  /// Says something on the message line.
  mutating func say(_ phrase: Phrase, _ weight: MessageLine.Weight = .information) {
    message = MessageLine(workplace.say(phrase), weight: weight)
  }
}

/// What lies over a screen.
enum Layer: Sendable {
  case help(Scroller)
  case page(Page)
  case picker(Picker)
  case question(Question)
  case conflict(ConflictState)
  case filters(FilterPanel)
  case prompt(LinePrompt)
}

/// A list to choose from.
struct Picker: Sendable {
  /// What the choice is for.
  enum Purpose: Sendable, Hashable {
    case sort
    case palette
    case field(String)
    case item(ActName)
    case point
    case caseloadSort
    case caseloadChoice
    case caseloadReason
    case report
    case figurePeriod
    case figureScope
    case figureSplit
    case figureSort
  }

  let purpose: Purpose
  let title: String
  var list: ChoiceList<String>
}

/// A question to answer.
struct Question: Sendable {
  /// What is asked.
  enum Purpose: Sendable {
    case record(PreparedAct)
    case leaveForm
    case leavePoint
    case leaveWaiting
    case read
    case recordAll(PreparedAct, [BulkTarget])
    case dropFilter(String)
  }

  /// The answers.
  enum Answer: Hashable, Sendable {
    case yes
    case no
    case throwAway
  }

  let purpose: Purpose
  var dialog: Dialog<Answer>
}
