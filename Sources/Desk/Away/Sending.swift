import Casework
public import Registry

/// An act on its way to the store, with what it was made from: nothing of it is lost when the store is
/// away, and it is recorded once, however often it is sent.
public struct Sending: Sendable, Hashable {
  /// The act.
  public let act: PreparedAct
  /// The dossier as its author saw it; `nil` to open one.
  public let file: DossierFile?
  /// What the form held.
  public let values: FormValues
  /// What of the dossier it is about.
  let item: EntryID?
  let sitting: Sitting?
  /// Hashes of the last entries its author had before them.
  var seen: [EntryHash]?
  /// Under what name it is sent; `nil` before it is sent for the first time.
  var receipt: String?

  /// An act made from a form over a scene.
  public init(_ act: PreparedAct, _ values: FormValues, _ scene: Scene) {
    self.act = act
    self.values = values
    file = scene.file
    item = scene.item
    sitting = scene.sitting
    seen = scene.file?.heads
  }

  /// The dossier; `nil` to open one.
  var dossier: DossierID? { file?.dossier.id }

  /// `NOM Prénom` of the person, as far as the form or the dossier says.
  var person: String {
    file?.dossier.person.listName
      ?? [values["surname"].uppercased(), values["given_names"]].filter { !$0.isEmpty }
      .joined(separator: " ")
  }

  /// Its author has seen what they wrote themselves before it.
  mutating func hasSeen(_ added: [Entry]) {
    guard let first = added.first, let last = added.last, let seen else { return }
    self.seen = seen.filter { !first.parents.contains($0) } + [last.hash]
  }

  /// The form it came from.
  func form(_ workplace: Workplace) -> FormState {
    var form = FormState(
      act.act, Scene(workplace, file: file, item: item, sitting: sitting))
    form.retake(values)
    return form
  }
}

/// What is kept of an act that waits, on the machine where it was written.
struct KeptAct: Sendable, Hashable, Codable {
  let receipt: String
  let act: String
  let dossier: DossierID?
  let item: EntryID?
  let person: String
  let values: FormValues

  init?(_ sending: Sending) {
    guard let receipt = sending.receipt else { return nil }
    self.receipt = receipt
    act = sending.act.act.rawValue
    dossier = sending.dossier
    item = sending.item
    person = sending.person
    values = sending.values
  }

  /// Under what it is kept: the dossier first, so that it goes when the dossier is purged.
  var name: String { (dossier ?? "") + "/" + receipt }

  /// Whether it says the same of the same.
  func isSame(as sending: Sending) -> Bool {
    act == sending.act.act.rawValue && dossier == sending.dossier && item == sending.item
      && values == sending.values
  }
}
