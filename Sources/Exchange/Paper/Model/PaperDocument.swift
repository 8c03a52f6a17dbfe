/// A document that a person takes away: what it says and in which order, not where it stands.
///
/// The same value is printed (``PaperPrinter``) and read in a terminal (``plainLines(columns:)``).
/// Every word on the paper comes from here, except "Page 1 / 2".
public struct PaperDocument: Sendable, Hashable {
  /// Title, at the top, at the foot of each page and in the properties of the file.
  public var title: String
  /// Language as a BCP 47 tag: `fr-FR`, `en-GB`. Screen readers speak it.
  public var language: String
  /// Which text this was made from: "Modèle 1".
  public var version: String
  /// Place and day: "Nantes, le 3 mars 2026".
  public var dateLine: String
  /// The institutions that hand it over.
  public var issuers: [PaperIssuer]
  /// Name and address, where a window envelope shows them; none when the paper is handed over.
  public var addressee: [String]
  /// What to quote when answering: "Réf. : 2026-0148". May be empty.
  public var reference: String
  /// What it is about, in the properties of the file. May be empty.
  public var subject: String
  /// The text.
  public var blocks: [PaperBlock]

  /// A document. What is left out is empty.
  public init(
    title: String, language: String, version: String, dateLine: String,
    issuers: [PaperIssuer] = [], addressee: [String] = [], reference: String = "",
    subject: String = "", blocks: [PaperBlock]
  ) {
    self.title = title
    self.language = language
    self.version = version
    self.dateLine = dateLine
    self.issuers = issuers
    self.addressee = addressee
    self.reference = reference
    self.subject = subject
    self.blocks = blocks
  }
}
