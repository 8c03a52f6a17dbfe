import Casework
import Registry
import TestSupport
import Testing

@Suite("Words are found in what one may read")
struct SearchTests {
  private let mine = PortfolioScope.seat(.employment, login: "mbriand", on: day(31, 12, 2026))
  private let theirs = PortfolioScope.seat(.social, login: "sdiarra", on: day(31, 12, 2026))

  /// A dossier with words of all kinds, of which some are kept to a side.
  private func withWords(_ engine: Engine, _ body: (Fixture, DossierID) throws -> Void) throws {
    try engine.withStore { fixture throws in
      let id = try fixture.record(until: .informed).dossier.id
      func add(_ command: Command, by actor: Professional = Team.adviser) throws {
        try fixture.record(command, by: actor, on: day(20, 1, 2026), dossier: id)
      }
      try add(.call("Œuvre d'été à l'Écluse"))
      try add(.report(note: Note("Remise de 50 % _négociée_ !", room: .shared)))
      try add(.attempt(Note("Bracelet bleu", room: .employment)))
      try add(.report(.social, note: Note("Valise rouge", room: .social)), by: Team.socialWorker)
      try add(.planAction(.todo("Garde d'enfant", by: .person)))
      try body(fixture, id)
    }
  }

  private func bodies(
    _ fixture: Fixture, _ words: String, _ scope: PortfolioScope, _ side: Side?,
    limit: Int = 50
  ) throws -> [String] {
    try fixture.store.search(words, in: scope, readBy: .of(side), limit: limit).map(\.body)
  }

  @Test(
    "without accents, case or order, all words of one line",
    arguments: Engine.allCases,
    [
      "œuvre", "OEUVRE", "ete oeuv", "écluse d'été", " Ecluse ", "l'ecluse", "uvre",
      "été\u{A0}œuvre",
    ])
  func found(engine: Engine, words: String) throws {
    try withWords(engine) { fixture, id throws in
      let passages = try fixture.store.search(words, in: mine, readBy: .of(.employment), limit: 5)
      #expect(passages.map(\.body) == ["Œuvre d'été à l'Écluse"])
      #expect(passages.map(\.dossier) == [id])
      let entry = try #require(try fixture.store.dossier(id)).entries
        .first { $0.fact.kind == .contacted }
      #expect(passages.map(\.entry) == [entry?.id])
    }
  }

  @Test(
    "words that do not stand together, or nowhere, find nothing", arguments: Engine.allCases,
    ["oeuvre remise", "lune", "", "   ", "-", "'", ".,"])
  func notFound(engine: Engine, words: String) throws {
    try withWords(engine) { fixture, _ throws in
      #expect(try bodies(fixture, words, mine, .employment).isEmpty)
    }
  }

  @Test(
    "jokers stand for themselves", arguments: Engine.allCases,
    [
      ("%", 1), ("50 %", 1), ("_", 1), ("!", 1), ("_negociee_", 1), ("%%", 0), ("b_acelet", 0),
      ("_%", 0), ("!!", 0), ("re%se", 0), ("\\", 0),
    ])
  func jokers(engine: Engine, words: (text: String, count: Int)) throws {
    try withWords(engine) { fixture, _ throws in
      #expect(try bodies(fixture, words.text, mine, .employment).count == words.count)
    }
  }

  @Test("what is kept to a side is found by that side alone", arguments: Engine.allCases)
  func rooms(engine: Engine) throws {
    try withWords(engine) { fixture, _ throws in
      let unit = PortfolioScope.unit(.employment, name: "Agence Ouest")
      #expect(try bodies(fixture, "bracelet", mine, .employment) == ["Bracelet bleu"])
      #expect(try bodies(fixture, "valise", theirs, .social) == ["Valise rouge"])
      for words in ["bracelet", "bleu", "b"] {
        #expect(try !bodies(fixture, words, theirs, .social).contains("Bracelet bleu"))
      }
      for words in ["valise", "rouge", "a"] {
        #expect(try !bodies(fixture, words, mine, .employment).contains("Valise rouge"))
      }
      for words in ["bracelet", "valise", "remise", "oeuvre", "garde", "a"] {
        #expect(try bodies(fixture, words, unit, nil).isEmpty)
        #expect(try bodies(fixture, words, mine, nil).isEmpty)
      }
    }
  }

  @Test("the latest comes first, as many as asked for", arguments: Engine.allCases)
  func order(engine: Engine) throws {
    try engine.withStore { fixture throws in
      let id = try fixture.record(until: .informed).dossier.id
      for number in 1...4 {
        try fixture.record(.call("Appel \(number)"), on: day(20, 1, 2026), dossier: id)
      }
      #expect(
        try bodies(fixture, "appel", mine, .employment, limit: 3)
          == ["Appel 4", "Appel 3", "Appel 2"])
      #expect(try bodies(fixture, "appel", mine, .employment, limit: 0).isEmpty)
    }
  }

  @Test("only open dossiers of the portfolio are looked into", arguments: Engine.allCases)
  func portfolio(engine: Engine) throws {
    try withWords(engine) { fixture, id throws in
      let other = PortfolioScope.seat(.employment, login: "ygourvil", on: day(31, 12, 2026))
      #expect(try bodies(fixture, "remise", other, .employment).isEmpty)
      try fixture.record(
        .change(to: Team.otherAdviser, from: day(1, 3, 2026)), on: day(1, 3, 2026), dossier: id)
      #expect(try bodies(fixture, "remise", other, .employment).count == 1)
      try fixture.record(.close(), on: day(2, 3, 2026), dossier: id)
      #expect(try bodies(fixture, "remise", mine, .employment).isEmpty)
      #expect(try bodies(fixture, "remise", other, .employment).isEmpty)
    }
  }
}
