import Casework
import Registry

/// What people call the rows that are moved.
enum TransferWords {
  /// How many there are, and of what.
  static func phrase(_ part: TransferReport.Part) -> Phrase {
    let name = names[part.table] ?? Phrase(part.table, part.table)
    return Phrase("\(name.fr) : \(part.rows)", "\(name.en): \(part.rows)")
  }

  /// The words of a table that have some of their own.
  static let names: [String: Phrase] = [
    "setting": Phrase("réglages du registre", "settings of the store"),
    "professional": Phrase("professionnels", "professionals"),
    "convention": Phrase("conventions", "conventions"),
    "convention_text": Phrase("textes des conventions", "texts of conventions"),
    "entry": Phrase("entrées du journal", "entries of the journal"),
    "counted_fact": Phrase("faits comptés sans nom", "facts counted without a name"),
    "resource": Phrase("ressources", "resources"),
    "frozen": Phrase("transmissions gardées", "transmissions kept"),
    "difficulty": Phrase("difficultés suivies", "difficulties followed"),
    "account": Phrase("comptes", "accounts"),
    "account_key": Phrase("clés des comptes", "keys of accounts"),
    "room_key": Phrase("clés des espaces", "keys of rooms"),
    "room_member": Phrase("clés d'espace remises", "room keys handed out"),
    "act_signature": Phrase("actes signés", "signed acts"),
    "access": Phrase("lignes du journal des accès", "lines of the access log"),
    "purge": Phrase("dossiers supprimés", "purged dossiers"),
    "receipt": Phrase("reçus d'envoi", "receipts of acts sent"),
  ]
}
