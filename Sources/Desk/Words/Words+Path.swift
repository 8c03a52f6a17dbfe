import Casework

extension Stage {
  /// The name of the stage.
  var phrase: Phrase {
    switch self {
    case .identified: Phrase("repéré", "identified")
    case .informed: Phrase("informé", "informed")
    case .diagnosing: Phrase("diagnostic en cours", "being diagnosed")
    case .shared: Phrase("diagnostic partagé", "diagnostic shared")
    case .agreed: Phrase("accord conjoint", "joint agreement")
    case .presented: Phrase("présentation faite", "presented")
    case .accompanied: Phrase("accompagné", "accompanied")
    case .renewed: Phrase("renouvelé", "renewed")
    case .refused: Phrase("refus motivé", "refused")
    case .socialOnly: Phrase("orientation axe 3", "social follow-up only")
    case .exited: Phrase("sorti", "left")
    case .closed: Phrase("clos sans entrée", "closed without entry")
    }
  }

  /// The step in a life line: what happened then.
  var step: Phrase {
    switch self {
    case .identified: Phrase("repérage", "identified")
    case .informed: Phrase("information", "informed")
    case .diagnosing: Phrase("diagnostic", "diagnostic")
    case .shared: Phrase("diagnostic partagé", "shared diagnostic")
    case .agreed: Phrase("accord conjoint", "joint agreement")
    case .presented: Phrase("présentation", "presentation")
    case .accompanied: Phrase("signature", "signature")
    case .renewed: Phrase("renouvellement", "renewal")
    case .refused: Phrase("refus", "refusal")
    case .socialOnly: Phrase("axe 3", "axis 3")
    case .exited: Phrase("sortie", "exit")
    case .closed: Phrase("clôture", "closure")
    }
  }
}

extension Side {
  /// The half of the diagnostic it writes.
  var part: Phrase {
    self == .employment
      ? Phrase("volet emploi", "employment part") : Phrase("volet social", "social part")
  }

  /// The professional who holds its seat.
  var seat: Phrase {
    self == .employment
      ? Phrase("conseiller emploi", "employment adviser")
      : Phrase("référent social", "social referent")
  }
}

extension Role {
  /// What the person does, as a header says it.
  var phrase: Phrase {
    switch self {
    case .adviser: Phrase("conseil emploi", "employment adviser")
    case .socialWorker: Phrase("travail social", "social worker")
    case .employmentSupervisor: Phrase("encadrement emploi", "employment supervisor")
    case .socialSupervisor: Phrase("encadrement social", "social supervisor")
    }
  }
}

extension Medium {
  /// The name of the medium.
  var phrase: Phrase {
    switch self {
    case .faceToFace: Phrase("en face à face", "in person")
    case .telephone: Phrase("par téléphone", "by telephone")
    case .email: Phrase("par courriel", "by e-mail")
    case .video: Phrase("en visio", "by video")
    case .homeVisit: Phrase("à domicile", "at home")
    case .letter: Phrase("par courrier", "by letter")
    }
  }
}

extension RSAStatus {
  /// The name of the state.
  var phrase: Phrase {
    switch self {
    case .unknown: Phrase("non renseigné", "not known")
    case .none: Phrase("pas de RSA", "no RSA")
    case .openPaid: Phrase("ouvert et versable", "open, paid")
    case .openSuspended: Phrase("ouvert et suspendu", "open, suspended")
    case .paymentSuspended: Phrase("versement suspendu", "payment suspended")
    case .requested: Phrase("demande en attente", "requested")
    case .refused: Phrase("refusé", "refused")
    case .closed: Phrase("clos", "closed")
    }
  }
}

extension Qualification {
  /// The level in words.
  var phrase: Phrase {
    switch self {
    case .afs: Phrase("aucune formation scolaire", "no schooling")
    case .cp4: Phrase("primaire à 4e", "primary to 4e")
    case .cfg: Phrase("CFG", "CFG")
    case .c3a: Phrase("3e ou CAP inachevé", "3e or unfinished CAP")
    case .c12: Phrase("seconde ou première", "seconde or première")
    case .nv5: Phrase("CAP, BEP", "CAP, BEP")
    case .nv4: Phrase("bac", "baccalauréat")
    case .nv3: Phrase("bac + 2", "two years after bac")
    case .nv2: Phrase("bac + 3 ou 4", "three or four years after bac")
    case .nv1: Phrase("bac + 5 et plus", "five years after bac or more")
    }
  }
}

extension BarrierFinding.Answer {
  /// The answer in words; « non abordé » is not « non ».
  var phrase: Phrase {
    switch self {
    case .notDiscussed: Phrase("non abordé", "not discussed")
    case .no: Phrase("non", "no")
    case .yes: Phrase("OUI", "YES")
    }
  }
}

extension BarrierFinding.Impact {
  /// The weight in words.
  var phrase: Phrase {
    switch self {
    case .none: Phrase("sans impact", "no impact")
    case .moderate: Phrase("moyen", "moderate")
    case .strong: Phrase("fort", "strong")
    }
  }
}

extension Answered.Answer {
  /// The answer in words.
  var phrase: Phrase {
    switch self {
    case .agreed: Phrase("accord", "agrees")
    case .refused: Phrase("refus motivé", "refuses, with a reason")
    case .socialOnly:
      Phrase("orientation sociale exclusive (axe 3)", "social follow-up only (axis 3)")
    }
  }
}

extension ExitReason.Group {
  /// The name of the group.
  var phrase: Phrase {
    switch self {
    case .durable: Phrase("emploi durable", "lasting work")
    case .transition: Phrase("emploi de transition", "transition work")
    case .positive: Phrase("sortie positive", "positive exit")
    case .other: Phrase("autre sortie", "other exit")
    }
  }
}

extension JointDecision {
  /// What is decided.
  var phrase: Phrase {
    switch self {
    case .orientation: Phrase("l'orientation", "the orientation")
    case .renewal(let number):
      number == 1
        ? Phrase("le renouvellement", "the renewal")
        : Phrase("le renouvellement n° \(number)", "renewal no. \(number)")
    }
  }
}
