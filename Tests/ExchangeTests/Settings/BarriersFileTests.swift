import Casework
import Exchange
import Testing

@Suite("Themes of barriers")
struct BarriersFileTests {
  @Test("Eleven themes, each with short labels, a mark and situations")
  func themes() throws {
    let themes = try Files.themes()
    #expect(
      themes.map(\.id) == [
        "health", "housing", "mobility", "family", "finances", "administrative", "communication",
        "digital", "language", "employment", "training",
      ])
    #expect(
      themes.map(\.mark) == ["SA", "LO", "MO", "FA", "FI", "AD", "CO", "NU", "LA", "EM", "FO"])
    #expect(themes.filter { $0.side == .employment }.map(\.id) == ["employment", "training"])
    for theme in themes {
      #expect((4...8).contains(theme.situations.count))
      #expect(theme.short.fr.count <= 12 && theme.short.en.count <= 12)
    }
    let ids = themes.flatMap(\.situations).map(\.id)
    #expect(Set(ids).count == ids.count)
  }

  @Test("Columns of the public extract are those that the import knows without the file")
  func columns() throws {
    let columns = try BarriersFile.columns(
      try Files.config("barriers.toml"), file: "barriers.toml")
    #expect(columns == .employmentExtract)
  }

  private let theme = """
    [[themes]]
    id = "health"
    label = { fr = "Santé", en = "Health" }
    short = { fr = "Santé", en = "Health" }
    mark = "SA"
    side = "social"
    situations = [
      { id = "cover", fr = "Droits", en = "Cover" },
    ]
    imports = ["dif_sante"]

    """

  @Test("A theme is refused with its line and key")
  func refused() {
    expectProblem(theme + theme, at: 12, "themes[1].id", .duplicate("health"), count: 3)
    expectProblem(
      theme.replacing("\"SA\"", "\"Sa\""), at: 5, "themes[0].mark", .notAllowed("Sa"))
    expectProblem(
      theme.replacing("short = { fr = \"Santé\"", "short = { fr = \"Santé et soins\""), at: 4,
      "themes[0].short.fr", .notAllowed("Santé et soins"))
    expectProblem(
      theme.replacing("\"social\"", "\"sociale\""), at: 6, "themes[0].side",
      .unknownValue("sociale", nearest: "social"))
    expectProblem(
      theme.replacing("fr = \"Droits\", ", ""), at: 8, "themes[0].situations[0].fr", .missing)
    expectProblem(
      theme.replacing("imports", "import"), at: 10, "themes[0].import",
      .unknownKey(nearest: "imports"))
  }

  private func expectProblem(
    _ text: String, at line: Int, _ key: String, _ kind: ConventionFileError.Kind, count: Int = 1,
    _ location: SourceLocation = #_sourceLocation
  ) {
    let error = #expect(throws: ConventionFileError.self, sourceLocation: location) {
      try BarriersFile.read(text, file: "themes.toml")
    }
    #expect(error?.line == line, sourceLocation: location)
    #expect(error?.key == key, sourceLocation: location)
    #expect(error?.problems.first?.kind == kind, sourceLocation: location)
    #expect(error?.problems.count == count, sourceLocation: location)
  }
}
