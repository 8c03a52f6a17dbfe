import Foundation
import Testing

@Suite("Importing people")
struct ImportTests {
  static let extract = """
    identifiant_unique_de;civilite;nom;prenom;date_naissance;adresse_ligne6;inscription;\
    categorie_inscription;dif_logement;dif_transport;brsa
    71288a46-3c4d-4372-9298-c32936d7e76d;MME;KERGOAT;SOAZIG;1982-02-01 00:00:00.0;35600 REDON;\
    2019-10-17 00:00:00.0;1;O;NULL;O
    63e09252-fc80-409d-9617-cb8d7aeb620c;M.;TRAORE;IBRAHIMA;1976-12-18 00:00:00.0;35170 BRUZ;\
    2020-10-06 00:00:00.0;2;NULL;O;N

    """

  @Test("Trial, import, import again: nothing doubled, nothing lost")
  func twice() throws {
    let program = try Program()
    try program.settle()
    let path = try program.file("extrait.csv", Self.extract)
    let common = ["--as", "clegoff", "--today", Program.today]
    let trial = try program.run(["import", path, "--dry-run"] + common)
    #expect(trial.output.contains("2 à repérer"))
    #expect(try !program.run(["list"] + common).output.contains("KERGOAT"))
    let first = try program.run(["import", path] + common)
    #expect(first.output.contains("Personnes repérées : 2"))
    let list = try program.run(["list"] + common).output
    #expect(list.contains("KERGOAT Soazig"))
    #expect(list.contains("TRAORE Ibrahima"))
    let again = try program.run(["import", path] + common)
    #expect(again.output.contains("0 à repérer et 2 déjà suivies"))
    #expect(again.output.contains("Personnes repérées : 0"))
    let dossier = try program.run(["show", "kergoat", "--json"] + common)
    #expect(dossier.output.contains("housing:?"))
  }

  @Test("A bad value applies nothing and says line, column, value and what was expected")
  func badFile() throws {
    let program = try Program()
    try program.settle()
    let wrong = Self.extract.replacingOccurrences(of: "1976-12-18", with: "1976-13-18")
    let path = try program.file("extrait.csv", wrong)
    let run = try program.run(["import", path, "--as", "clegoff", "--today", Program.today])
    #expect(run.status == 65)
    for part in ["3", "date_naissance", "1976-13-18"] { #expect(run.errors.contains(part)) }
    let list = try program.run(["list", "--as", "clegoff", "--today", Program.today])
    #expect(!list.output.contains("KERGOAT"))
  }
}
