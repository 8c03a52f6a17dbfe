import Casework

extension CopyTeller {
  func tellHandovers(_ fact: Fact) -> CopyLines {
    switch fact {
    case .handoverSent(let sent):
      let to = sent.kind == .service ? sent.service : name(sent.to)
      let until = sent.until.map { " jusqu'au \($0.paperText)" } ?? ""
      return CopyLines(
        "\(sent.kind.paperText) proposé à \(to), comme \(sent.side.paperRole), à partir du \(sent.from.paperText)\(until)",
        [line("Ce qui lui est dit", sent.message)])
    case .handoverTaken(let taken):
      return CopyLines("Relais pris\(recipient(taken.handover))", [taken.comment])
    case .handoverEnded(let ended):
      return CopyLines("Relais rendu ou retiré\(recipient(ended.handover))", [ended.comment])
    case .printed(let printed):
      return CopyLines(
        "Document fait : \(printed.document.paperTitle)",
        [
          line("Modèle", printed.version),
          line("Empreinte du fichier, qui permet de le reconnaître", printed.sha256),
        ])
    default: return CopyLines("")
    }
  }

  private func recipient(_ handover: EntryID) -> String {
    switch fact(handover) {
    case .handoverSent(let sent): " : \(sent.kind == .service ? sent.service : name(sent.to))"
    case .exited(let exited): " : \(exited.nextResponsible)"
    default: ""
    }
  }
}
