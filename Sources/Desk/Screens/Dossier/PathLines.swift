import Casework
import Terminal

/// The gates of a dossier as a checklist, with what is missing and the clause, and the line of
/// contracts once it is signed.
enum PathLines {
  static func make(_ dossier: Dossier, _ workplace: Workplace, columns: Int) -> [StyledLine] {
    var page = LineBuilder(columns: columns)
    let convention = workplace.convention(of: dossier)
    if let contract = dossier.contract {
      addContract(contract, dossier, workplace, &page)
      if dossier.isOpen {
        page.heading(workplace.say(Phrase("Renouvellement", "Renewal")))
        addChecklist(dossier.requirements(for: .renewal, under: convention), workplace, &page)
        addReviewWindow(contract, convention, workplace, &page)
        addClause([.jointReview, .duration], convention, workplace, &page)
      }
    } else {
      page.heading(
        workplace.say(
          Phrase("Entrée en accompagnement global", "Entry into accompagnement global")))
      addChecklist(dossier.requirements(for: .entry, under: convention), workplace, &page)
      addSignature(convention, workplace, &page)
      addClause([.jointAgreement, .signature], convention, workplace, &page)
    }
    addAnswers(dossier, workplace, &page)
    addEnd(dossier, workplace, &page)
    return page.lines
  }

  /// One line a requirement: met, to do now, later.
  static func addChecklist(
    _ requirements: [Requirement], _ workplace: Workplace, _ page: inout LineBuilder
  ) {
    var isNext = true
    for requirement in requirements {
      let what = workplace.say(requirement.what.phrase(workplace.convention.vocabulary))
      if let met = requirement.met {
        let day = met.on.map { workplace.say(Phrase(" le ", " on ")) + $0.dayMonthYear } ?? ""
        let who = met.by.map { " (\(workplace.shortName($0)))" } ?? ""
        let trust =
          met.onTrust ? workplace.say(Phrase(", de confiance", ", on trust")) : ""
        page.text("✓ \(what)\(day)\(trust)\(who)")
      } else if !requirement.isBlocking {
        page.text("~ \(what)" + workplace.say(Phrase(" : à compléter", ": to complete")))
      } else if isNext {
        page.text("› \(what)" + workplace.say(Phrase(" : à faire", ": to do")), style: .bold)
        isNext = false
      } else {
        page.text("· \(what)", style: .dim)
      }
    }
  }

  private static func addSignature(
    _ convention: Convention, _ workplace: Workplace, _ page: inout LineBuilder
  ) {
    let end = convention.terms.end(signedOn: workplace.today, renewals: 0)
    let review = end.adding(days: -convention.delays.reviewBeforeEnd)
    let isDefault = convention.isDefault("contract.initial_months")
    page.text(
      "· " + workplace.say(Phrase("signature du contrat", "signature of the contract")), style: .dim
    )
    page.text(
      workplace.say(
        Phrase(
          "signé aujourd'hui, il finirait le \(end.dayMonthYear) ; examen concerté à partir du \(review.dayMonthYear)",
          "signed today, it would end on \(end.dayMonthYear); joint review from \(review.dayMonthYear)"
        ))
        + (isDefault ? workplace.say(.byDefault) : ""), indent: 5)
  }

  private static func addReviewWindow(
    _ contract: Contract, _ convention: Convention, _ workplace: Workplace,
    _ page: inout LineBuilder
  ) {
    guard contract.renewalsLeft > 0 else { return }
    let from = contract.endsOn.adding(days: -convention.delays.reviewBeforeEnd)
    let next = contract.endIfRenewed
    page.text(
      workplace.say(
        Phrase(
          "examen concerté à partir du \(from.dayMonthYear) ; renouvelé, il irait jusqu'au \(next.dayMonthYear)",
          "joint review from \(from.dayMonthYear); renewed, it would run to \(next.dayMonthYear)"))
        + (convention.isDefault("contract.renewal_months") ? workplace.say(.byDefault) : ""),
      indent: 5)
  }

  private static func addContract(
    _ contract: Contract, _ dossier: Dossier, _ workplace: Workplace, _ page: inout LineBuilder
  ) {
    let signed = contract.signature.value
    func say(_ fr: String, _ en: String) -> String { workplace.say(Phrase(fr, en)) }
    page.heading(say("Contrat", "Contract"))
    for term in contract.line {
      let label =
        term.number == 0
        ? say("contrat", "contract")
        : say("renouvellement \(term.number)", "renewal \(term.number)")
      page.field(
        label,
        say(
          "du \(term.from.dayMonthYear) au \(term.to.dayMonthYear), signé le \(term.signedOn.dayMonthYear)",
          "from \(term.from.dayMonthYear) to \(term.to.dayMonthYear), signed on \(term.signedOn.dayMonthYear)"
        ))
    }
    if let early = contract.endedEarlyOn {
      page.field(say("fin anticipée", "early end"), early.dayMonthYear)
    } else if dossier.isOpen {
      let left = workplace.today.days(until: contract.endsOn)
      page.field(
        say("reste", "left"),
        left < 0
          ? say("terme dépassé de \((-left).inDays.fr)", "term passed \((-left).inDays.en) ago")
          : workplace.say(left.inDays))
    }
    page.field(say("référent social", "social referent"), signed.socialReferent)
    page.field(say("signataires", "signatories"), signed.signatories.joined(separator: ", "))
    page.field(say("original conservé à", "original kept at"), signed.originalKeptAt)
    page.field(
      "convention",
      say(
        "\(signed.convention) : \(signed.terms.initialMonths) mois, \(signed.terms.renewals) × \(signed.terms.renewalMonths) mois",
        "\(signed.convention): \(signed.terms.initialMonths) months, \(signed.terms.renewals) × \(signed.terms.renewalMonths) months"
      ))
    for review in dossier.reviews {
      let conclusion = workplace.me.role.isSupervisor ? "" : " · " + review.value.conclusion
      page.field(say("examen concerté", "joint review"), review.on.dayMonthYear + conclusion)
    }
  }

  private static func addAnswers(
    _ dossier: Dossier, _ workplace: Workplace, _ page: inout LineBuilder
  ) {
    guard !dossier.answers.isEmpty else { return }
    page.heading(workplace.say(Phrase("Réponses", "Answers")))
    for answer in dossier.answers {
      let isHidden = answer.value.motive.isEmpty || workplace.me.role.isSupervisor
      let motive = isHidden ? "" : " : " + answer.value.motive
      let decision = workplace.say(answer.value.decision.phrase)
      page.field(
        answer.on.dayMonthYear,
        "\(workplace.fullName(answer.author)), \(decision) : \(workplace.say(answer.value.answer.phrase))\(motive)",
        width: 11)
    }
  }

  private static func addEnd(
    _ dossier: Dossier, _ workplace: Workplace, _ page: inout LineBuilder
  ) {
    guard
      let entry = dossier.exit.map({ (Fact.exited($0.value), $0.on) })
        ?? dossier.closure.map({ (Fact.closed($0.value), $0.on) })
    else { return }
    page.heading(workplace.say(Phrase("Fin", "End")))
    page.field(entry.1.dayMonthYear, workplace.say(entry.0.visiblePhrase(workplace)), width: 11)
  }

  private static func addClause(
    _ rules: [Rule], _ convention: Convention, _ workplace: Workplace, _ page: inout LineBuilder
  ) {
    var cited: [Clause] = []
    for clause in rules.compactMap({ convention.clauses[$0] })
    where clause.text != nil && !cited.contains(clause) {
      cited.append(clause)
      page.blank()
      page.text("« \(clause.text ?? "") »", style: .dim)
      page.text("(\(clause.reference))", style: .dim)
    }
  }
}

extension Phrase {
  /// What stands beside a value the convention does not fix.
  static let byDefault = Phrase(
    " (valeur par défaut, non fixée par la convention)",
    " (default value, not fixed by the convention)")
}
