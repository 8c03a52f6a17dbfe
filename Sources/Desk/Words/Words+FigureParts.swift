import Casework

extension Measure.Part {
  /// What it counts: `entrée`, `entrées`.
  var noun: (one: Phrase, many: Phrase) {
    switch counting {
    case .days: (Phrase("jour", "day"), Phrase("jours", "days"))
    case .dossiers: (Phrase("personne", "person"), Phrase("personnes", "people"))
    case .open, .present:
      (
        Phrase("personne accompagnée", "person accompanied"),
        Phrase("personnes accompagnées", "people accompanied")
      )
    case .facts: kind.noun
    }
  }
}

extension CountedFact.Kind {
  fileprivate var noun: (one: Phrase, many: Phrase) {
    switch self {
    case .entered, .started: (Phrase("entrée", "entry"), Phrase("entrées", "entries"))
    case .exited: (Phrase("sortie", "exit"), Phrase("sorties", "exits"))
    case .renewed:
      (Phrase("renouvellement", "renewal"), Phrase("renouvellements", "renewals"))
    case .meeting: (Phrase("rendez-vous", "meeting"), Phrase("rendez-vous", "meetings"))
    case .milestone: (Phrase("étape", "milestone"), Phrase("étapes", "milestones"))
    case .followed:
      (
        Phrase("personne repérée", "person identified"),
        Phrase("personnes repérées", "people identified")
      )
    case .closed:
      (Phrase("dossier clos", "dossier closed"), Phrase("dossiers clos", "dossiers closed"))
    case .declined: (Phrase("réponse", "answer"), Phrase("réponses", "answers"))
    case .trusted: (Phrase("volet", "half"), Phrase("volets", "halves"))
    case .shared, .agreed, .presented, .accompanied, .contact, .action, .barrierAtEntry,
      .barrierNow, .barrierAtExit, .profile:
      (Phrase("fait", "fact"), Phrase("faits", "facts"))
    }
  }

  /// A step of the way in, as a funnel names it.
  var step: Phrase {
    switch self {
    case .followed: Phrase("repérage", "identified")
    case .shared: Phrase("diagnostic partagé", "diagnostic shared")
    case .agreed: Phrase("accord conjoint", "joint agreement")
    case .presented: Phrase("présentation", "presentation")
    case .entered: Phrase("contrat signé", "contract signed")
    default: noun.many
    }
  }
}
