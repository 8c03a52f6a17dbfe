import Casework

/// The statements of receipts: the first row that each sending of an act writes. Whoever lost the answer
/// looks here whether it was recorded, and never has to guess.
struct ReceiptTable {
  let session: any SQLSession

  static let statement = """
    CREATE TABLE receipt (id TEXT PRIMARY KEY, login TEXT NOT NULL, at TEXT NOT NULL)
    """
}
