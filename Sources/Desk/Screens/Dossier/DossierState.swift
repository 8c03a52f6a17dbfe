import Casework
import Registry
import Terminal

/// A dossier on the screen.
struct DossierState: Sendable {
  var file: DossierFile
  /// The other desks that have it open.
  var others: [Presence] = []
  var tab = Tab.synthesis
  var scroll = Scroller()
  /// The selected line of the journal.
  var journal = TableState<EntryID>()
  /// The selected action of the plans.
  var action: EntryID?
  /// The selected meeting, date or handover.
  var meeting: EntryID?
  /// Whether the diagnostic shows what changed since the version before.
  var comparesVersions = false

  /// The parts of the screen.
  enum Tab: Int, Sendable, CaseIterable {
    /// Only in a sitting.
    case point
    case synthesis
    case diagnostic
    case plans
    case meetings
    case path
    case journal

    var title: Phrase {
      switch self {
      case .point: Phrase("Point", "Point")
      case .synthesis: Phrase("Synthèse", "Summary")
      case .diagnostic: Phrase("Diagnostic", "Diagnostic")
      case .plans: Phrase("Plans", "Plans")
      case .meetings: Phrase("Rencontres", "Meetings")
      case .path: Phrase("Contrat", "Contract")
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

  /// What an act would be about: the selected line of the journal, action or meeting.
  var selectedItem: EntryID? {
    switch tab {
    case .journal: journal.selected
    case .plans: action
    case .meetings: meeting
    case .point, .synthesis, .diagnostic, .path: nil
    }
  }

  /// Chooses something of the shown tab.
  mutating func select(_ item: EntryID) {
    switch tab {
    case .journal: journal.select(item)
    case .plans: action = item
    case .meetings: meeting = item
    case .point, .synthesis, .diagnostic, .path: break
    }
  }
}
