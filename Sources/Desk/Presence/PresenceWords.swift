import Casework
import Registry
import Terminal

/// Who else has a dossier open, in words.
struct PresenceWords {
  let workplace: Workplace
  /// The other desks.
  let others: [Presence]

  /// What one person does: of somebody at two desks, what they write.
  private struct Person: Hashable {
    let login: String
    let writing: Writing?
  }

  /// Those who write first, then by login.
  private var people: [Person] {
    let all = others.map { Person(login: $0.login, writing: Writing(code: $0.part)) }
    let writers = all.filter { $0.writing != nil }
    let readers = all.filter { person in
      person.writing == nil && !writers.contains { $0.login == person.login }
    }
    var told: Set<Person> = []
    return (writers + readers).filter { told.insert($0).inserted }
  }

  /// One sentence for each, without its full stop.
  var sentences: [String] {
    people.map { sentence($0, name: workplace.fullName($0.login)) }
  }

  /// All of it on one line of a width: names are shortened first, then people counted. Empty when nobody is there.
  func line(columns: Int) -> String {
    guard let first = people.first else { return "" }
    let short = people.map { sentence($0, name: workplace.shortName($0.login)) }
    var offered = [sentences.joined(separator: " · "), short.joined(separator: " · ")]
    if people.count > 1 {
      let more = people.count - 1
      offered.append(
        short[0] + " · "
          + workplace.say(
            more == 1
              ? Phrase("un autre poste aussi", "one more desk too")
              : Phrase("\(more) autres postes aussi", "\(more) more desks too")))
      offered.append(short[0] + " · +\(more)")
    }
    let name =
      isMe(first.login)
      ? workplace.say(Phrase("vous, autre poste", "you, other desk"))
      : workplace.shortName(first.login)
    offered.append(name + (people.count > 1 ? " · +\(people.count - 1)" : ""))
    return offered.first { $0.cellWidth <= columns } ?? ""
  }

  /// Who is about to write at the same place as a form; `nil` if nobody is.
  func warning(_ form: FormState) -> Phrase? {
    let entries = form.scene.file?.entries ?? []
    let mine = form.writing.sections(workplace.me.side, among: entries)
    let rivals = people.filter { person in
      guard let side = workplace.professionals[person.login]?.side else { return false }
      return !mine.isDisjoint(with: person.writing?.sections(side, among: entries) ?? [])
    }
    guard !rivals.isEmpty else { return nil }
    let (fr, en) = names(rivals.map(\.login))
    let (verb, verbEnglish) = rivals.count == 1 ? ("écrit", "is") : ("écrivent", "are")
    return Phrase(
      "\(fr) \(verb) au même endroit : qui enregistre en second verra les deux textes.",
      "\(en) \(verbEnglish) writing here too: whoever records second will see both texts.")
  }

  /// What others have recorded since a form was opened; `nil` if nothing.
  func moved(_ form: FormState, _ dossier: DossierState) -> Phrase? {
    guard let before = form.scene.file, before.dossier.id == dossier.dossier.id else { return nil }
    let known = Set(before.entries.map(\.id))
    let authors = dossier.file.entries.filter { !known.contains($0.id) }.map(\.author)
    guard !authors.isEmpty else { return nil }
    var told: Set<String> = []
    let logins = authors.filter { told.insert($0).inserted }
    let (fr, en) = names(logins)
    let verb = logins.count == 1 ? "a" : "ont"
    return Phrase(
      "\(fr) \(verb) écrit dans ce dossier entre-temps ; ce que vous écrivez reste là.",
      "\(en) wrote in this dossier meanwhile; what you are writing stays here.")
  }

  private func names(_ logins: [String]) -> (fr: String, en: String) {
    let french = logins.map { isMe($0) ? "votre autre poste" : workplace.fullName($0) }
    let english = logins.map { isMe($0) ? "your other desk" : workplace.fullName($0) }
    return (french.joined(separator: ", ").sentence, english.joined(separator: ", ").sentence)
  }

  private func isMe(_ login: String) -> Bool { login == workplace.me.login }

  private func sentence(_ person: Person, name: String) -> String {
    if isMe(person.login) {
      guard let act = person.writing?.act else {
        return workplace.say(
          Phrase(
            "Vous avez aussi ce dossier ouvert sur un autre poste",
            "You also have this dossier open at another desk"))
      }
      return workplace.say(
        Phrase(
          "Vous, sur un autre poste : \(act.title.fr)", "You, at another desk: \(act.title.en)"))
    }
    let side = workplace.professionals[person.login]?.side
    let doing =
      person.writing.map { $0.act.doing(side) }
      ?? Phrase("a ce dossier ouvert", "has this dossier open")
    return name + " " + workplace.say(doing)
  }
}
