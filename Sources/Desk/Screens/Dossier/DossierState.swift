import Casework
import Registry
import Terminal

/// A dossier on the screen.
struct DossierState: Sendable {
  var file: DossierFile
  var tab = Tab.synthesis
  var scroll = Scroller()
  /// The selected line of the journal.
  var journal = TableState<EntryID>()
  /// Whether the diagnostic shows what changed since the version before.
  var comparesVersions = false

  /// The parts of the screen.
  enum Tab: Int, Sendable, CaseIterable {
    case synthesis
    case diagnostic
    case path
    case journal

    var title: Phrase {
      switch self {
      case .synthesis: Phrase("Synthèse", "Summary")
      case .diagnostic: Phrase("Diagnostic", "Diagnostic")
      case .path: Phrase("Accord et contrat", "Agreement and contract")
      case .journal: Phrase("Journal", "Journal")
      }
    }
  }

  init(_ file: DossierFile) {
    self.file = file
    journal.selectFirst(in: journalIDs)
  }

  var dossier: Dossier { file.dossier }

  /// The journal, latest first.
  var journalEntries: [Entry] { file.entries.reversed() }

  var journalIDs: [EntryID] { journalEntries.map(\.id) }

  /// What an act would be about: the selected line of the journal.
  var selectedItem: EntryID? { tab == .journal ? journal.selected : nil }
}
