import Casework
import Desk
import Exchange
import Registry

/// A run that ends with words for a person and a status for a script (sysexits.h).
struct Failure: Error {
  let phrase: Phrase
  let status: Int32

  /// A rule refuses.
  static let refused: Int32 = 1
  /// The command line is wrong.
  static let usage: Int32 = 64
  /// What was given to read is wrong.
  static let badData: Int32 = 65
  /// What was to be read is not there.
  static let noInput: Int32 = 66
  /// The store cannot be used.
  static let unavailable: Int32 = 69
  /// What was to be made cannot be.
  static let cannotCreate: Int32 = 73
  /// Another moment may do.
  static let tryAgain: Int32 = 75
  /// The person may not.
  static let notPermitted: Int32 = 77

  /// What the standard error says.
  var line: String { say("binome : ", "binome: ") + say(phrase) }

  init(_ phrase: Phrase, status: Int32) {
    self.phrase = phrase
    self.status = status
  }

  /// Words and status of any error a command can meet.
  init(_ error: any Error) {
    switch error {
    case let failure as Failure: self = failure
    case let error as StoreError: self.init(error.phrase, status: Self.status(of: error))
    case let error as ConventionFileError: self.init(error.phrase, status: Self.badData)
    case let error as TableFileError: self.init(error.phrase, status: Self.badData)
    case let error as PaperFailure: self.init(error.phrase, status: Self.cannotCreate)
    case let error as FormProblems:
      let french = error.problems.map(\.phrase.fr).joined(separator: "\n")
      let english = error.problems.map(\.phrase.en).joined(separator: "\n")
      self.init(Phrase(french, english), status: Self.badData)
    default: self.init(Phrase("\(error)", "\(error)"), status: Self.unavailable)
    }
  }

  /// Who may not do an act at all is told apart from an act that cannot be done now.
  static func status(of refusal: Refusal) -> Int32 {
    switch refusal {
    case .notAMember, .supervisor, .supervisorsOnly, .opensByUnit: notPermitted
    default: refused
    }
  }

  private static func status(of error: StoreError) -> Int32 {
    switch error {
    case .notFound, .noDatabase: noInput
    case .alreadyExists, .full: cannotCreate
    case .foreign, .truncated, .damaged: badData
    case .newer, .readOnly, .cannotOpen, .engine, .away, .unsure: unavailable
    case .badAddress, .passwordInAddress, .insecure: usage
    case .passwordNeeded, .serverRefuses, .notAllowed: notPermitted
    case .busy, .stopped, .tooLong: tryAgain
    case .keysNeeded, .keysRefused, .notSupervisor: notPermitted
    }
  }
}
