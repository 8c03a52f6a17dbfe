public import Casework

/// How an act is asked, and what it comes to.
protocol ActDefinition: Sendable {
  /// The questions, with what is filled in at first.
  func form(_ scene: Scene) -> Form

  /// What else is filled in once a question is answered: a usual action fills the lines under it.
  func completed(_ values: FormValues, after field: String, _ scene: Scene) -> FormValues

  /// What is wrong in values that fit their fields one by one.
  func problems(_ values: FormValues, _ scene: Scene) -> [FormProblem]

  /// The command, from checked values.
  func command(_ values: FormValues, _ scene: Scene) -> Command

  /// The document to make before it is recorded; `nil` for all acts but one.
  func paper(_ values: FormValues, _ scene: Scene) -> PaperOrder?

  /// What `form` would hold to record `fact`, for a correction; `nil` if its content is not
  /// corrected but revised by a new act.
  func values(of fact: Fact) -> FormValues?

  /// `fact` with what `values` say instead.
  func amended(_ fact: Fact, by values: FormValues) -> Fact
}

extension ActDefinition {
  func completed(_ values: FormValues, after field: String, _ scene: Scene) -> FormValues { values }

  func problems(_ values: FormValues, _ scene: Scene) -> [FormProblem] { [] }

  func paper(_ values: FormValues, _ scene: Scene) -> PaperOrder? { nil }

  func values(of fact: Fact) -> FormValues? { nil }

  func amended(_ fact: Fact, by values: FormValues) -> Fact { fact }
}

extension ActName {
  var definition: any ActDefinition {
    switch self {
    case .identify: IdentifyAct()
    case .openWithReason: OpenWithReasonAct()
    case .assign: AssignAct()
    case .inform: InformAct()
    case .diagnose: DiagnoseAct()
    case .synthesize: SynthesizeAct()
    case .trust: TrustAct()
    case .agree: AgreeAct()
    case .present: PresentAct()
    case .sign: SignAct()
    case .review: ReviewAct()
    case .renew: RenewAct()
    case .contact: ContactAct()
    case .exit: ExitAct()
    case .close: CloseAct()
    case .meet: MeetAct()
    case .report: ReportAct()
    case .exchange: ExchangeAct()
    case .attempt: AttemptAct()
    case .plan: PlanAct()
    case .advance: AdvanceAct()
    case .milestone: MilestoneAct()
    case .watch: WatchAct()
    case .settle: SettleAct()
    case .handover: HandoverAct()
    case .takeup: TakeUpAct()
    case .giveback: GiveBackAct()
    case .print: PrintAct()
    case .request: RequestAct()
    case .extend: ExtendAct()
    case .reply: ReplyAct()
    case .reread: RereadAct()
    case .rectify: RectifyAct()
    case .share: ShareAct()
    case .correct: CorrectAct()
    }
  }

  /// The act that records facts of a kind.
  init?(recording kind: Fact.Kind) {
    switch kind {
    case .identified: self = .identify
    case .personRectified: self = .rectify
    case .seatTaken: self = .assign
    case .informed: self = .inform
    case .partRecorded: self = .diagnose
    case .synthesisWritten: self = .synthesize
    case .trusted: self = .trust
    case .answered: self = .agree
    case .presented: self = .present
    case .signed: self = .sign
    case .reviewed: self = .review
    case .renewed: self = .renew
    case .exited: self = .exit
    case .closed: self = .close
    case .contacted: self = .contact
    case .meetingPlanned: self = .meet
    case .meetingReported: self = .report
    case .attempted: self = .attempt
    case .actionPlanned: self = .plan
    case .milestoneReached: self = .milestone
    case .watchSet: self = .watch
    case .requested: self = .request
    case .requestExtended: self = .extend
    case .requestAnswered: self = .reply
    case .actionRevised, .watchCleared, .handoverSent, .handoverTaken, .handoverEnded, .printed,
      .noteShared, .noteReviewed, .retentionHeld, .retentionReleased, .purgeAnnounced,
      .openedWithReason, .corrected:
      return nil
    }
  }
}

/// An act ready to be recorded: the command and the day of the fact.
public struct PreparedAct: Sendable, Hashable {
  /// The act.
  public let act: ActName
  /// What is asked.
  public let command: Command
  /// The day of the fact.
  public let on: CivilDate
  /// The document to make first, for the act that prints one.
  public let paper: PaperOrder?
}

/// A document to be made and where.
public struct PaperOrder: Sendable, Hashable {
  /// What it is.
  public let kind: DocumentKind
  /// The meeting of a summons.
  public let meeting: EntryID?
  /// The file: `.pdf`, or `.txt` for plain text.
  public let path: String
}

extension ActName {
  /// The form of this act.
  public func form(_ scene: Scene) -> Form { definition.form(scene) }

  /// The act, if everything is filled in as it should be.
  public func prepared(
    _ values: FormValues, _ scene: Scene
  ) -> Result<PreparedAct, FormProblems> {
    form(scene).checked(values, today: scene.workplace.today).flatMap { checked in
      let problems = definition.problems(checked, scene)
      guard problems.isEmpty else { return .failure(FormProblems(problems)) }
      return .success(
        PreparedAct(
          act: self, command: definition.command(checked, scene),
          on: CivilDate(checked["on"]) ?? scene.workplace.today,
          paper: definition.paper(checked, scene)))
    }
  }
}

extension Field {
  /// The day of the fact, which every act asks.
  static func day(
    _ label: Phrase = Phrase("Date", "Date"), help: Phrase? = nil
  ) -> Field {
    Field("on", label, .date, help: help, required: true)
  }

  static let medium = Field(
    "medium", Phrase("Comment", "How"), .choice(Option.list(Medium.self, \.phrase)), required: true)
}

extension FormValues {
  /// The day of the fact filled in at first: today.
  static func today(_ scene: Scene) -> FormValues {
    FormValues(["on": [scene.workplace.today.dayMonthYear]])
  }

  func with(_ field: String, _ value: String) -> FormValues {
    var copy = self
    copy[field] = value
    return copy
  }

  var medium: Medium { Medium(rawValue: self["medium"]) ?? .faceToFace }

  /// The lines of a text field.
  func lines(_ field: String) -> [String] {
    self[field].split(whereSeparator: { $0.isNewline || $0 == "," || $0 == ";" })
      .map { String($0).trimmed }.filter { !$0.isEmpty }
  }
}
