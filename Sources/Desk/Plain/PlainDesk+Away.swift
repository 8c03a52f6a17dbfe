public import Casework
public import Registry

extension PlainDesk {
  /// The portfolio; asks again while the store is away, and gives nothing if the person leaves.
  func portfolio() throws(StoreError) -> PortfolioContent? {
    while true {
      do throws(StoreError) {
        return try office.portfolio()
      } catch {
        guard error.isAway else { throw error }
        let answer = ask(
          Phrase(
            "Le serveur ne répond pas. Entrée pour réessayer, q pour quitter : ",
            "The server does not answer. Enter to try again, q to quit: "))
        guard let answer, answer != "q" else { return nil }
      }
    }
  }

  /// Says what an earlier desk left waiting for the store.
  func tellLeft() {
    guard let (left, recorded) = try? office.leftWaiting() else { return }
    if recorded > 0 { say(.recordedAfterAll(recorded)) }
    for kept in left {
      let title = ActName(rawValue: kept.act)?.title ?? Phrase("", "")
      say(
        Phrase(
          "« \(title.fr) », \(kept.person), attendait le serveur : pas encore noté, gardé en brouillon. Reprenez l'acte pour l'envoyer.",
          "“\(title.en)”, \(kept.person), was waiting for the server: not recorded yet, kept as a draft. Take up the act to send it."
        ))
    }
  }
}

extension StoreError {
  /// What becomes of an act that could not reach the store, where nothing sends it again by itself.
  public var setAside: Phrase {
    let what =
      self == .unsure
      ? Phrase("La réponse du serveur s'est perdue.", "The server's answer was lost.")
      : Phrase(
        "Le serveur ne répond pas : rien n'a été enregistré.",
        "The server does not answer: nothing was recorded.")
    let again = Phrase(
      "Le brouillon est gardé : refaites l'acte quand le serveur est de retour, il ne sera noté qu'une fois.",
      "The draft is kept: do the act again when the server is back, it will be recorded only once.")
    return Phrase("\(what.fr) \(again.fr)", "\(what.en) \(again.en)")
  }
}
