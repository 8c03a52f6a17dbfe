public import Casework

/// Who is at the desk, on what day, in what language, under which rules: all that a screen or a form
/// needs to know of the world. A value, so that screens can be tested without any.
public struct Workplace: Sendable, Hashable {
  /// Who is at the desk.
  public let me: Professional
  /// Everybody, by login.
  public let professionals: [String: Professional]
  /// The territory's conventions.
  public let book: ConventionBook
  /// The convention that applies today.
  public let convention: Convention
  /// The current day.
  public let today: CivilDate
  /// The language of the texts.
  public let language: Language
  /// Resources and usual actions; empty until they are read.
  public var directory = Directory()
  /// The texts of prior information that the territory has had; empty until they are read.
  public var notices: [NoticeName: Notice] = [:]
  /// What colleagues have in hand, by login, for whoever may know it; empty until it is read.
  public var loads: [String: CaseloadLine] = [:]

  /// A workplace; `nil` if the book holds no convention.
  public init?(
    me: Professional, professionals: [String: Professional], book: ConventionBook,
    today: CivilDate, language: Language
  ) {
    guard let convention = book.applying(on: today) else { return nil }
    self.me = me
    self.professionals = professionals
    self.book = book
    self.convention = convention
    self.today = today
    self.language = language
  }

  /// The text in the language of the desk.
  public func say(_ phrase: Phrase) -> String { phrase[language] }

  /// `Prénom NOM` of a login; the login itself if nobody has it.
  public func fullName(_ login: String) -> String { professionals[login]?.fullName ?? login }

  /// `P. NOM` of a login; the login itself if nobody has it.
  public func shortName(_ login: String) -> String { professionals[login]?.shortName ?? login }

  /// `NOM Prénom` of a login, where a list is searched by surname.
  public func listName(_ login: String) -> String {
    professionals[login].map { $0.surname.uppercased() + " " + $0.givenName } ?? login
  }

  /// The side from which one looks at dossiers; `nil` for a supervisor, who waits for nobody.
  public var seatSide: Side? { me.role.isSupervisor ? nil : me.side }

  /// The convention a dossier follows: the one of its signature, else today's.
  public func convention(of dossier: Dossier) -> Convention {
    dossier.contract.flatMap { book.named($0.signature.value.convention) } ?? convention
  }

  /// The convention the dossier of a line follows.
  public func convention(of line: DossierLine) -> Convention {
    line.convention.flatMap(book.named) ?? convention
  }

  /// Colleagues who can hold a seat, in the order of names.
  public func candidates(for side: Side) -> [Professional] {
    professionals.values
      .filter { $0.side == side && !$0.role.isSupervisor }
      .sorted {
        ($0.surname.folded, $0.givenName.folded) < ($1.surname.folded, $1.givenName.folded)
      }
  }

  /// What asks for attention in a dossier, as this person sees it; nothing of one they have opened with
  /// a reason, in which nothing is theirs to do.
  public func alerts(_ line: DossierLine) -> [Alert] {
    if readsByReason(line) { return [] }
    return read(line).alerts(
      today: today, side: seatSide, login: me.login, under: convention(of: line))
  }
}
