import Casework
import Registry

extension Notice {
  /// The name under which the text is found again: its version, and its fingerprint.
  var name: NoticeName {
    NoticeName(
      version: version,
      sha256: Digest.sha256(Array(paragraphs.map { $0 + "\n" }.joined().utf8)))
  }

  /// Which text is noted as given; empty if there is none.
  var given: [Phrase] {
    paragraphs.isEmpty
      ? []
      : [
        Phrase(
          "Le texte noté comme remis est l'information préalable, version \(version).",
          "The text noted as given is the prior information, version \(version).")
      ]
  }
}
