public import Casework
import Dispatch
import Registry
import Synchronization
public import Terminal

/// The desk at a terminal: reads keys, updates the state, paints it, and makes calls to the store on
/// a worker so that a slow store never blocks the keyboard.
@MainActor
public final class Desk {
  private let driver: TerminalDriver
  private let office: Office
  private var state: DeskState
  private let worker = DispatchQueue(label: "binome.store")
  private let inbox = Inbox()
  private let wanted = Latest<String>()
  /// Who else was last told to have the dossier open.
  private let told = Latest<[Presence]>()
  private let readings = Readings()
  private let wantedFigures = Latest<FiguresQuestion>()
  private let watch: ChangeWatch
  private let storeWatch: (any StoreWatch)?
  private let renewal: PresenceRenewal
  private var idleWatch: IdleWatch?

  /// What the worker has to tell, until the loop takes it.
  private final class Inbox: Sendable {
    private let messages = Mutex<[Message]>([])

    func put(_ message: Message) { messages.withLock { $0.append(message) } }

    func takeAll() -> [Message] {
      messages.withLock { waiting in
        defer { waiting.removeAll() }
        return waiting
      }
    }
  }

  /// A desk over a terminal, with what its first screen shows already read.
  ///
  /// - Parameters:
  ///   - lock: how it locks, and after how long without a key.
  ///   - greeting: what is said on the first screen.
  public init(
    driver: TerminalDriver, office: Office, content: PortfolioContent, keymap: Keymap,
    lock: (how: Lock, after: Duration) = (.none, .zero), greeting: Phrase? = nil
  ) {
    self.driver = driver
    self.office = office
    state = DeskState(
      workplace: office.workplace, keymap: keymap, size: driver.size, content: content,
      lock: lock.how)
    if let greeting { state.say(greeting) }
    let watch = ChangeWatch(office.store)
    let waker = driver.waker
    storeWatch = office.store.watch {
      watch.touch()
      waker.wake()
    }
    self.watch = watch
    let inbox = inbox
    renewal = PresenceRenewal {
      inbox.put(.stillThere)
      waker.wake()
    }
    guard lock.how != .none else { return }
    idleWatch = IdleWatch(limit: lock.after) { stage in
      inbox.put(.idle(stage))
      waker.wake()
    }
  }

  /// Works until the person quits or the terminal goes away; gives the exit status.
  public func run() -> Int32 {
    driver.present(state.view())
    // After the first frame: reading the directory parses a file, and only plans need it.
    hand(.loadDirectory)
    hand(.findWaiting(except: []))
    while true {
      for event in driver.nextEvents() {
        if case .end(let reason) = event {
          finish()
          return reason.exitStatus
        }
        if case .key = event, idleWatch?.touch() == true { _ = handle(.idle(.over)) }
        if event == .key(.escape) { readings.stop(office.store) }
        if handle(.event(event)) {
          finish()
          return 0
        }
      }
      for message in inbox.takeAll() where handle(message) {
        finish()
        return 0
      }
      driver.present(state.view())
      renewal.turn(on: state.place != nil)
      lookForChanges()
    }
  }

  /// Waits for what was handed to the worker: an act or a draft is not left half-way. Nobody sees this desk in a dossier
  /// any more.
  private func finish() {
    let office = office
    worker.sync { office.leave() }
  }

  /// Takes a message; `true` when the desk is to be left.
  private func handle(_ message: Message) -> Bool {
    for effect in state.update(message) {
      switch effect {
      case .quit: return true
      case .tryAgain(let seconds): tell(.tryNow, afterSeconds: seconds)
      case .mouse(let on): driver.setMouse(on)
      case .keepDraft:
        // Before it is painted: what the person sees is kept. The file is their own and local, so
        // that nobody and nothing slow stands before it.
        if let message = office.perform(effect) { inbox.put(message) }
      default: hand(effect)
      }
    }
    return false
  }

  private func hand(_ effect: Effect) {
    let office = office
    let inbox = inbox
    let waker = driver.waker
    let wanted = wanted
    let wantedFigures = wantedFigures
    let readings = readings
    let told = told
    if case .findWords(let query) = effect { wanted.ask(query) }
    if case .loadFigures(let question) = effect {
      wantedFigures.ask(question)
      remind(of: question)
    }
    if case .record = effect { tell(.stillSending, afterSeconds: 2) }
    worker.async {
      // Nobody waits any more for what was asked before another letter was typed, or another key.
      if case .findWords(let query) = effect, !wanted.isLatest(query) { return }
      if case .loadFigures(let question) = effect, !wantedFigures.isLatest(question) { return }
      if let message = readings.during(effect, { office.perform(effect) }) {
        if case .presences(let others, _) = message { told.ask(others) }
        inbox.put(message)
        waker.wake()
      }
      office.writeAccesses()
    }
  }

  /// Tells the desk something later.
  private func tell(_ message: Message, afterSeconds seconds: Int) {
    let inbox = inbox
    let waker = driver.waker
    DispatchQueue.global().asyncAfter(deadline: .now() + .seconds(seconds)) {
      inbox.put(message)
      waker.wake()
    }
  }

  /// Tells the desk that it still waits, if it does.
  private func remind(of question: FiguresQuestion) {
    let inbox = inbox
    let waker = driver.waker
    DispatchQueue.global().asyncAfter(deadline: .now() + .milliseconds(200)) {
      inbox.put(.stillReading(question))
      waker.wake()
    }
  }

  /// Reads again when another program has written, and asks who else has the dossier open: when the store says that it
  /// was written, and at the moment the person does something. Asked on the worker: the store may be in use there.
  private func lookForChanges() {
    guard watch.begin() else { return }
    let inbox = inbox
    let waker = driver.waker
    let watch = watch
    let office = office
    let dossier = state.place?.dossier
    let told = told
    worker.async {
      let hasChanged = watch.hasChanged()
      if hasChanged { inbox.put(.changed) }
      var hasMoved = false
      if let dossier, let others = office.others(at: dossier), !told.isLatest(others) {
        told.ask(others)
        hasMoved = true
        inbox.put(.presences(others, of: dossier))
      }
      // What was written while the question was asked is asked about again.
      if hasChanged || hasMoved || watch.isTouched { waker.wake() }
    }
  }
}
