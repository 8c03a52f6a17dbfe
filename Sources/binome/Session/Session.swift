import Casework
import Desk
import Exchange
import Registry

/// A person at an open store on a day: what every command starts from.
struct Session {
  let store: Store
  let clock: Clock
  let workplace: Workplace
  /// The keys of the person; `nil` in a store without accounts.
  let keys: OpenKeys?
  /// The way in, for whoever changes their passphrase.
  let door: Door

  /// Opens the store that the options name, for the person they name.
  init(_ options: CommonOptions, store path: String? = nil) throws {
    let store = try StorePlace.open(options, at: path)
    try self.init(store: store, options)
  }

  /// Who is at the desk of an open store, once they have shown it.
  init(store: Store, _ options: CommonOptions) throws {
    let clock = try options.clock()
    self.store = store
    self.clock = clock
    let professionals = try store.professionals()
    let book = ConventionBook(try store.conventions().map(ConventionShelf.read))
    let me = try Self.person(options.login, among: professionals, store)
    guard
      let workplace = Workplace(
        me: me, professionals: professionals, book: book, today: clock.today,
        language: Tongue.current)
    else {
      throw Failure.noConvention
    }
    self.workplace = workplace
    let words = workplace.convention.vocabulary
    door = Door(
      store: store, clock: clock,
      institutions: [words.employmentInstitution, words.socialInstitution],
      file: options.passphraseFile)
    keys = try door.keys(of: me)
    let isTrial = try store.isInvented()
    if keys != nil, options.today != nil, !isTrial { throw Self.dayGiven }
    guard keys != nil, !isTrial else { return }
    for finding in try Witness(at: Places.witness).glance(at: store) {
      System.complain("! " + say(finding.phrase))
    }
  }

  private static let dayGiven = Failure(
    Phrase(
      "Ce registre a des comptes : le jour y est celui de l'horloge. --today sert aux essais (binome demo).",
      "This store has accounts: its day is that of the clock. --today is for trials (binome demo)."),
    status: Failure.usage)

  /// The desk's way to the store.
  func office() throws -> Office {
    let clock = clock
    return Office(
      store: store, draftsPath: Places.drafts, workplace: workplace,
      program: "binome \(Binome.version)", keys: keys
    ) { clock.now }
  }

  /// Refuses whoever has not this right, in the words of what was asked.
  func require(_ right: OfficeRight, _ refusal: Phrase) throws {
    guard RightsTable.allows(workplace.me.role, right) else {
      throw Failure(refusal, status: Failure.notPermitted)
    }
  }

  private static func person(
    _ login: String?, among professionals: [String: Professional], _ store: Store
  ) throws -> Professional {
    // Whom a server has let in is who they are; its owner says who is at the desk.
    if let known = try store.serverLogin().flatMap({ professionals[$0] }) {
      guard login == nil || login == known.login else {
        throw Failure(
          Phrase(
            "Le serveur vous connaît comme \(known.login), et vous demandez \(login ?? "").",
            "The server knows you as \(known.login), and you ask for \(login ?? "")."),
          status: Failure.notPermitted)
      }
      return known
    }
    if let login {
      if let known = professionals[login] { return known }
      throw Failure(
        Phrase(
          "Personne ne s'appelle « \(login) » dans ce registre. « binome colleague list » montre qui y travaille.",
          "Nobody is called “\(login)” in this store. “binome colleague list” shows who works here."
        ),
        status: Failure.notPermitted)
    }
    if professionals.count == 1, let only = professionals.values.first { return only }
    if let usual = try store.setting(.usualLogin), let known = professionals[usual] { return known }
    if let mine = System.userName, let known = professionals[mine] { return known }
    throw Failure(
      Phrase(
        "Qui est au poste ? Ajoutez --as IDENTIFIANT ; « binome colleague list » montre qui travaille ici.",
        "Who is at the desk? Add --as LOGIN; “binome colleague list” shows who works here."),
      status: Failure.usage)
  }

  /// The one dossier that `reference` means, among those this person finds; an open one before an
  /// ended one. What they read without finding it, for a reason they gave, is named exactly. What they may
  /// not open is said in the same words as what does not exist.
  func file(_ reference: String) throws -> DossierFile {
    let found = try store.find(reference)
    var lines = found.filter { workplace.finds($0, by: reference) }
    if lines.isEmpty { lines = try found.prefix(Self.mostRead).filter(wasTheirs) }
    let open = lines.filter(\.isOpen)
    let candidates = open.isEmpty ? lines : open
    guard candidates.count < 2 else {
      let shown = candidates.prefix(20).map { "  \($0.id)  \($0.listName)" }
      let more = candidates.count > shown.count ? "\n  … (\(candidates.count))" : ""
      let names = shown.joined(separator: "\n") + more
      throw Failure(
        Phrase(
          "Plusieurs dossiers correspondent à « \(reference) » ; précisez :\n\(names)",
          "Several dossiers match “\(reference)”; say which:\n\(names)"),
        status: Failure.badData)
    }
    guard let line = candidates.first, let file = try office().dossier(line.id) else {
      throw Failure(
        Phrase(
          "Aucun dossier de votre portefeuille ne correspond à « \(reference) ».",
          "No dossier of your portfolio matches “\(reference)”."),
        status: Failure.noInput)
    }
    return file
  }

  /// The most dossiers read to find one that is in no list: that of a seat given up lately.
  private static let mostRead = 100

  private func wasTheirs(_ line: DossierLine) throws -> Bool {
    try store.dossier(line.id).map { workplace.standing($0.dossier) == .formerHolder } ?? false
  }
}
