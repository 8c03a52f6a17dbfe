import Casework
import Registry

extension DeskState {
  /// Where the desk is; nowhere while it is locked.
  var place: Place? {
    guard lockedBy == nil else { return nil }
    if let form, let dossier = form.scene.dossier {
      return Place(dossier.id, writing: form.writing)
    }
    return dossier.map { Place($0.dossier.id) }
  }

  /// Says where the desk is when it has gone somewhere else.
  mutating func sayPlace() -> [Effect] {
    guard place != saidPlace else { return [] }
    saidPlace = place
    return [.present(place)]
  }

  /// Takes who else has a dossier open.
  mutating func take(_ others: [Presence], of id: DossierID) {
    guard dossier?.dossier.id == id else { return }
    dossier?.others = others
  }
}

extension FormState {
  /// What is being written.
  var writing: Writing {
    let chosen = act.itemField.map { values[$0] } ?? ""
    return Writing(act, about: chosen.isEmpty ? scene.item : chosen)
  }
}
