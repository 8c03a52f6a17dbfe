import Casework
import TestSupport
import Testing

@Suite("A passphrase is long and varied, and nothing that a colleague would try first")
struct PassphraseRuleTests {
  private let rule = PassphraseRule(for: Team.adviser, institutions: ["CeA", "Maison du Rhône"])

  @Test(
    "twelve of four classes, fourteen of three, or seven words",
    arguments: [
      "Vache-7-Pluie", "vache7pluie-ver", "Vachepluie7vers",
      "un lapin court apres dix renards bleus",
      "Un-lapin-court-après-dix-renards-bleus", "ÉtoileFilante9!", "Mât d'artimon 48",
    ])
  func good(passphrase: String) { #expect(rule.faults(in: passphrase) == []) }

  @Test(
    "less is too simple, and what it has is said",
    arguments: [
      ("Vache-7-Plu", 11, 4, 2), ("vachepluie7ve", 13, 2, 1), ("vachepluievers", 14, 1, 1),
      ("Vachepluie7ve", 13, 3, 1), ("un lapin court apres dix renards", 32, 1, 6),
      ("un lapin court apres un lapin court", 35, 1, 4), ("", 0, 0, 0),
    ])
  func simple(passphrase: String, characters: Int, classes: Int, words: Int) {
    #expect(
      rule.faults(in: passphrase)
        .contains(.tooSimple(characters: characters, classes: classes, words: words)))
  }

  @Test(
    "what everybody knows of the person, the place and the program",
    arguments: [
      ("Mbriand-2026-vache", "mbriand"), ("Vache-BRIAND-48-eau", "briand"),
      ("vache Maelle 48 pluie-d'eau", "maelle"), ("Vache-M4elle-48-eau", "maelle"),
      ("Agence.Ouest-48-vache", "agenceouest"), ("Le-Binôme-48-vache", "binome"),
      ("France-Travail-48!", "francetravail"), ("Pole emploi 48 vache!", "poleemploi"),
      ("Vache-CeA-48-pluie", "cea"), ("La maison du Rhone 48!", "maisondurhone"),
    ])
  func known(passphrase: String, text: String) {
    #expect(rule.faults(in: passphrase) == [.holdsKnown(text)])
  }

  @Test("a short name inside another word is nobody's")
  func shortName() { #expect(rule.faults(in: "Océan-48-pluvieux!") == []) }

  @Test(
    "runs, repeats, few characters",
    arguments: [
      "Vache-Azerty-48-eau", "Vache-poiuy-48-eau", "Vache-abcde-48-eau", "Vache-1234-pluie!",
      "Vache-9876-pluie!", "Vache-7890-pluie!", "Vaaaache-48-pluie", "Vache1!Vache1!",
      "Ab1!Ab1!Ab1!",
    ])
  func obvious(passphrase: String) { #expect(rule.faults(in: passphrase).contains(.obvious)) }

  @Test(
    "those that everybody uses, in disguise too",
    arguments: [
      "Motdepasse-2026!", "M0td3p@sse-26", "Mot de passe 2026 !", "Bienvenue-2026!",
      "Password!!2026", "P@ssw0rd2026!", "Correct-horse-battery-staple-1", "Sésame, ouvre-toi 7",
    ])
  func usual(passphrase: String) { #expect(rule.faults(in: passphrase).contains(.usual)) }

  @Test("separate accents are the same, and the end of a line is no part of it")
  func normalised() {
    #expect(PassphraseRule.normalised("e\u{301}te\u{301}\r\n") == "été")
    #expect(PassphraseRule.normalised(" été \n\n") == " été ")
    #expect(
      Array(PassphraseRule.normalised("o\u{302}").utf8) == Array("ô".utf8))
  }
}

@Suite("How often a passphrase may be tried")
struct TryLimitTests {
  @Test("no delay after two failures, then one that doubles, to the lock")
  func delays() {
    #expect((0...9).map(TryLimit.delay) == [0, 0, 0, 5, 10, 20, 40, 80, 160, 320])
    #expect(TryLimit.lock == 10)
  }
}
