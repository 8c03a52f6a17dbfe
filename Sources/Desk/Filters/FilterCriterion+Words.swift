import Casework

extension FilterCriterion.Group {
  /// What stands before a criterion in a list.
  var title: Phrase {
    switch self {
    case .usual: Phrase("suivi", "follow-up")
    case .stage: Phrase("étape", "stage")
    case .holder: Phrase("suivi par", "held by")
    case .partner: Phrase("avec", "with")
    case .barrier: Phrase("frein", "barrier")
    case .commune: Phrase("commune", "commune")
    case .rsa: Phrase("RSA", "RSA")
    case .contact: Phrase("contact", "contact")
    case .meeting: Phrase("rendez-vous", "meeting")
    case .action: Phrase("action", "action")
    }
  }

  /// What stands before the values of the group in a sentence.
  var lead: Phrase {
    switch self {
    case .holder: Phrase("suivi par ", "held by ")
    case .partner: Phrase("avec ", "with ")
    case .barrier: Phrase("frein ", "barrier ")
    case .contact: Phrase("sans contact depuis plus de ", "no contact for more than ")
    default: Phrase("", "")
    }
  }
}

extension FilterCriterion {
  /// The criterion in a list, after the title of its group.
  func label(_ workplace: Workplace) -> Phrase {
    switch self {
    case .partner(let login), .holder(let login):
      let name = workplace.listName(login)
      return Phrase(name, name)
    case .rsa(let isBeneficiary): return isBeneficiary ? Phrase("oui", "yes") : Phrase("non", "no")
    case .silent(let days):
      return Phrase("aucun depuis plus de \(days) jours", "none for more than \(days) days")
    case .noMeeting: return Phrase("aucun à venir", "none to come")
    case .lateAction: return Phrase("en retard", "late")
    default: return value(workplace)
    }
  }

  /// The criterion in a sentence, after the lead of its group.
  func value(_ workplace: Workplace) -> Phrase {
    switch self {
    case .usual(let usual): return usual.phrase
    case .stage(let stage): return stage.phrase
    case .partner(let login), .holder(let login):
      let name = workplace.shortName(login)
      return Phrase(name, name)
    case .barrier(let theme):
      return workplace.convention.diagnostic.theme(theme)?.label ?? Phrase(theme, theme)
    case .commune(let name): return Phrase(name, name)
    case .rsa(let isBeneficiary):
      return isBeneficiary ? Phrase("RSA", "RSA") : Phrase("sans RSA", "no RSA")
    case .silent(let days): return days.shortDays
    case .noMeeting: return Phrase("sans rendez-vous à venir", "no meeting to come")
    case .lateAction: return Phrase("action en retard", "late action")
    }
  }
}

extension FilterCriterion.Usual {
  var phrase: Phrase {
    switch self {
    case .toSee: Phrase("à voir", "to be seen")
    case .toRenew: Phrase("à renouveler", "to renew")
    case .waitsForMe: Phrase("en attente de mon accord", "waiting for my agreement")
    case .waitsForOther: Phrase("en attente de l'autre accord", "waiting for the other's agreement")
    case .noContact: Phrase("sans contact", "no contact")
    case .noExchange: Phrase("sans échange du binôme", "no exchange of the binôme")
    case .missedMeetings: Phrase("rendez-vous manqués", "missed meetings")
    case .incompleteDiagnostic: Phrase("diagnostic incomplet", "incomplete diagnostic")
    case .handover: Phrase("relais en attente", "handover pending")
    case .contractOver: Phrase("contrat échu", "contract over")
    case .reviewDue: Phrase("revue à faire", "review due")
    case .awaitsAgreement: Phrase("accord attendu", "agreement waited for")
    }
  }
}
