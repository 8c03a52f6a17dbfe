public import Casework

extension Fact {
  /// What happened, in a sentence without its date and author, for the journal of a dossier.
  public func phrase(_ workplace: Workplace) -> Phrase {
    let convention = workplace.convention
    switch self {
    case .identified(let identified):
      let origin = convention.origins.first { $0.id == identified.origin }?.label
      return Phrase(
        "Personne repérée (\(origin?.fr ?? identified.origin))",
        "Person identified (\(origin?.en ?? identified.origin))")
    case .personRectified:
      return Phrase("Fiche de la personne rectifiée", "Person's record put right")
    case .seatTaken(let seat):
      let name = workplace.fullName(seat.login)
      return Phrase("\(name) devient \(seat.side.seat.fr)", "\(name) becomes \(seat.side.seat.en)")
    case .informed(let informed):
      return informed.adheres
        ? Phrase(
          "Personne informée \(informed.medium.phrase.fr), elle adhère",
          "Person informed \(informed.medium.phrase.en), and willing")
        : Phrase(
          "Personne informée \(informed.medium.phrase.fr), elle n'adhère pas",
          "Person informed \(informed.medium.phrase.en), and not willing")
    case .partRecorded(let recorded):
      let count = recorded.part.findings.filter { $0.answer == .yes }.count
      return Phrase(
        "\(recorded.side.part.fr.sentence) du diagnostic : \(count < 2 ? "\(count) frein" : "\(count) freins")",
        "\(recorded.side.part.en.sentence) of the diagnostic: \(count == 1 ? "1 barrier" : "\(count) barriers")"
      )
    case .synthesisWritten(let synthesis):
      return Phrase(
        "Plus-value écrite : \(synthesis.addedValue)",
        "Added value written: \(synthesis.addedValue)")
    case .trusted(let trusted):
      return Phrase(
        "Diagnostic de confiance, \(trusted.side.part.fr) à compléter : \(trusted.motive)",
        "Diagnostic on trust, \(trusted.side.part.en) to follow: \(trusted.motive)")
    case .answered(let answered): return answered.phrase(convention)
    case .presented(let presented):
      return Phrase(
        "Entretien de présentation \(presented.medium.phrase.fr)",
        "Presentation interview \(presented.medium.phrase.en)")
    case .signed(let signed):
      return Phrase(
        "Contrat papier signé, référent social \(signed.socialReferent), original conservé : \(signed.originalKeptAt)",
        "Paper contract signed, social referent \(signed.socialReferent), original kept: \(signed.originalKeptAt)"
      )
    case .reviewed(let reviewed):
      let names = reviewed.participants.joined(separator: ", ")
      return Phrase(
        "Examen concerté (\(names)) : \(reviewed.conclusion)",
        "Joint review (\(names)): \(reviewed.conclusion)")
    case .renewed(let renewed):
      return Phrase(
        "Renouvellement n° \(renewed.number) signé, original conservé : \(renewed.originalKeptAt)",
        "Renewal no. \(renewed.number) signed, original kept: \(renewed.originalKeptAt)")
    case .exited(let exited): return exited.phrase(convention)
    case .closed(let closed):
      let reason = convention.closureReasons.first { $0.id == closed.reason }?.label
      let note = closed.note.isEmpty ? "" : " : \(closed.note)"
      return Phrase(
        "Dossier clos sans entrée, \(reason?.fr ?? closed.reason)\(note)",
        "Dossier closed without entry, \(reason?.en ?? closed.reason)\(note)")
    case .contacted(let contacted):
      let note = contacted.note.isEmpty ? "" : " : \(contacted.note)"
      return Phrase(
        "Contact \(contacted.medium.phrase.fr)\(note)",
        "Contact \(contacted.medium.phrase.en)\(note)")
    case .meetingPlanned, .meetingReported, .attempted, .actionPlanned, .actionRevised,
      .milestoneReached, .watchSet, .watchCleared, .handoverSent, .handoverTaken, .handoverEnded,
      .printed, .noteShared, .openedWithReason:
      return followUpPhrase(workplace) ?? Phrase("", "")
    case .requested, .requestExtended, .requestAnswered, .noteReviewed, .retentionHeld,
      .retentionReleased, .purgeAnnounced:
      return requestPhrase
    case .corrected(let corrected):
      return corrected.replacement == nil
        ? Phrase("Ligne annulée : \(corrected.reason)", "Line struck out: \(corrected.reason)")
        : Phrase("Ligne corrigée : \(corrected.reason)", "Line corrected: \(corrected.reason)")
    }
  }
}

extension Answered {
  fileprivate func phrase(_ convention: Convention) -> Phrase {
    let institution = convention.vocabulary.institution(side)
    let why = motive.isEmpty ? "" : " : \(motive)"
    return Phrase(
      "\(answer.phrase.fr.sentence) pour \(decision.phrase.fr) (\(institution))\(why)",
      "\(answer.phrase.en.sentence), \(decision.phrase.en) (\(institution))\(why)")
  }
}

extension Exited {
  fileprivate func phrase(_ convention: Convention) -> Phrase {
    let label = convention.exitReason(reason)?.label
    let relay =
      nextResponsible.isEmpty
      ? Phrase("sans relais : \(noRelayMotive)", "nobody next: \(noRelayMotive)")
      : Phrase("relais : \(nextResponsible)", "next: \(nextResponsible)")
    return Phrase(
      "Sortie, \(label?.fr ?? reason) (\(group.phrase.fr)) ; \(relay.fr)",
      "Exit, \(label?.en ?? reason) (\(group.phrase.en)); \(relay.en)")
  }
}
