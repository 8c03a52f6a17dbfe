import Casework

extension Side {
  /// What the professional of a side is for the person.
  var paperRole: String { self == .employment ? "conseiller emploi" : "référent social" }
}

extension RSAStatus {
  /// The state of the right.
  var paperText: String {
    switch self {
    case .unknown: "non renseigné"
    case .none: "vous ne recevez pas le RSA"
    case .openPaid: "droit ouvert et versé"
    case .openSuspended: "droit ouvert, suspendu"
    case .paymentSuspended: "versement suspendu"
    case .requested: "demande en cours"
    case .refused: "demande refusée"
    case .closed: "droit fermé"
    }
  }
}

extension Qualification {
  /// The level of training.
  var paperText: String {
    switch self {
    case .afs: "aucune formation scolaire"
    case .cp4: "du cours préparatoire à la quatrième"
    case .cfg: "certificat de formation générale"
    case .c3a: "fin de troisième"
    case .c12: "seconde ou première"
    case .nv5: "CAP ou BEP"
    case .nv4: "baccalauréat ou équivalent"
    case .nv3: "bac + 2"
    case .nv2: "bac + 3 ou bac + 4"
    case .nv1: "bac + 5 et plus"
    }
  }
}

extension BarrierFinding.Impact {
  /// How much a difficulty weighs.
  var paperText: String {
    switch self {
    case .none: "sans effet sur votre recherche d'emploi"
    case .moderate: "avec un effet moyen sur votre recherche d'emploi"
    case .strong: "avec un effet fort sur votre recherche d'emploi"
    }
  }
}

extension JointDecision {
  /// What is decided.
  var paperText: String {
    switch self {
    case .orientation: "l'entrée dans l'accompagnement"
    case .renewal(let number): "le renouvellement \(number) du contrat"
    }
  }
}

extension Answered.Answer {
  /// The answer.
  var paperText: String {
    switch self {
    case .agreed: "d'accord"
    case .refused: "pas d'accord"
    case .socialOnly: "plutôt un accompagnement social seul"
    }
  }
}

extension ExitReason.Group {
  /// The group of exits.
  var paperText: String {
    switch self {
    case .durable: "emploi durable"
    case .transition: "emploi de transition"
    case .positive: "autre sortie positive"
    case .other: "autre sortie"
    }
  }
}

extension HandoverSent.Kind {
  /// What is handed over.
  var paperText: String {
    switch self {
    case .change: "Changement de professionnel"
    case .standIn: "Remplacement"
    case .service: "Relais"
    }
  }
}

extension PersonRight {
  /// What the person asks.
  var paperText: String {
    switch self {
    case .access: "une copie de vos données (droit d'accès)"
    case .rectification: "une correction (droit de rectification)"
    case .objection: "l'arrêt des échanges entre les deux institutions (droit d'opposition)"
    case .erasure: "l'effacement de vos données (droit à l'effacement)"
    case .limitation: "le gel de vos données (droit à la limitation)"
    }
  }
}

extension RequestAnswered.Outcome {
  /// What was answered.
  var paperText: String {
    switch self {
    case .granted: "oui"
    case .partly: "oui, en partie"
    case .refused: "non"
    }
  }
}
