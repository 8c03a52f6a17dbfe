import Casework
import Registry

extension Passage {
  /// Where its words are read in the dossier: the journal shows those of most facts whole.
  var landing: Landing {
    switch kind {
    case .partRecorded, .synthesisWritten: .tab(.diagnostic, select: nil)
    default: .tab(.journal, select: entry)
    }
  }
}

/// What the store found of a query in notes, actions and meetings: by dossier, the latest passage.
struct FoundPassages: Sendable {
  /// Fewer letters would be found in most notes.
  static let fewestLetters = 3

  private var passages: [Passage] = []
  private var words: [String] = []
  private var latest: [DossierID: Passage] = [:]

  init() {}

  /// - Parameter passages: what was found of `query`, the latest first.
  init(_ passages: [Passage], _ query: String) {
    self.passages = passages
    words = Self.words(query)
    latest = Dictionary(passages.map { ($0.dossier, $0) }, uniquingKeysWith: { first, _ in first })
  }

  var isEmpty: Bool { latest.isEmpty }

  subscript(dossier: DossierID) -> Passage? { latest[dossier] }

  /// Whether a query is long enough to be asked of the store.
  static func isWorthAsking(_ query: String) -> Bool {
    query.folded.count { $0 != " " } >= fewestLetters
  }

  /// Adapts to a query typed further, without the store: a longer one finds fewer passages of the
  /// same. Of any other nothing is known yet.
  mutating func narrow(to query: String) {
    let wanted = Self.words(query)
    guard Self.isWorthAsking(query), !words.isEmpty,
      words.allSatisfy({ word in wanted.contains { $0.contains(word) } })
    else {
      self = FoundPassages()
      return
    }
    self = FoundPassages(
      passages.filter { passage in wanted.allSatisfy(passage.folded.contains) }, query)
  }

  private static func words(_ query: String) -> [String] {
    query.folded.split(separator: " ").map(String.init)
  }
}
