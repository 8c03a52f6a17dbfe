import Casework
import TestSupport

extension PaperStory {
  /// Informed, both halves, both agreements, two plans, meetings to come: ready for the contract.
  static func rich() throws -> PaperStory {
    var story = try PaperStory()
    story.record(
      .informed(Informed(medium: .faceToFace, adheres: true)), on: day(13, 1, 2026))
    story.diagnose()
    story.agree()
    story.fillPlans()
    story.meet(
      .tripartite, on: day(3, 2, 2026), place: "Agence Ouest, 4 rue de l'Écluse",
      about: "Préparer l'entrée en formation", others: ["Nolwenn HAMON"])
    story.meet(.social, .telephone, on: day(10, 2, 2026), at: TimeOfDay(hour: 9))
    story.meet(.bipartite, on: day(28, 1, 2026), about: "Échange entre professionnels")
    return story
  }

  mutating func diagnose() {
    record(
      .partRecorded(PartRecorded(side: .employment, part: .employmentVoice)), by: .employment,
      on: day(19, 1, 2026))
    record(
      .partRecorded(PartRecorded(side: .social, part: .socialVoice)), by: .social,
      on: day(21, 1, 2026))
    record(
      .synthesisWritten(
        SynthesisWritten(
          addedValue:
            "La garde d'enfant et la formation avancent ensemble : l'une rend l'autre possible.")),
      on: day(22, 1, 2026))
  }

  mutating func fillPlans() {
    let care = plan(
      "Obtenir une place à la crèche pour Aïssatou", .social, by: .socialWorker,
      due: day(15, 2, 2026), with: "creche")
    plan(
      "Entrer en formation d'auxiliaire de vie", .employment, by: .person, due: day(2, 3, 2026),
      state: .waiting, after: care)
    plan(
      "Louer un scooter", .employment, by: .thirdParty, due: day(1, 2, 2026), with: "mobilite",
      third: "L'Écluse mobilité")
    plan("Demander un bilan de compétences", .employment, by: .adviser, state: .proposed)
    plan("Renoncer au véhicule", .employment, by: .person, state: .abandoned)
    let letter = plan("Mettre à jour la couverture santé", .social, by: .person)
    var done = PlannedAction(
      plan: .social, theme: "health", what: "Mettre à jour la couverture santé", owner: .person,
      state: .done)
    record(.actionRevised(ActionRevised(action: letter, now: done)), on: day(23, 1, 2026))
    done.what = "Mettre à jour sa couverture santé"
    record(.actionRevised(ActionRevised(action: letter, now: done)), on: day(25, 1, 2026))
  }
}

extension Person {
  /// A name with marks above and below its letters, and an address.
  static let ngoc: Person = {
    var person = Person(surname: "Đặng-Œuvrard", givenNames: "Thị Hồng Ngọc, Anaïs")
    person.birthName = "Đặng"
    person.birthDate = day(1, 12, 1990)
    person.ftIdentifier = FTIdentifier("1234567A")
    person.address = "12 bis, rue de l'Île-aux-Oies"
    person.postalCode = "35000"
    person.commune = "Saint-Aubin-des-Prés"
    person.phones = ["06 12 34 56 78"]
    return person
  }()
}

extension DiagnosticPart {
  static let employmentVoice = DiagnosticPart(
    findings: [
      BarrierFinding(
        theme: "mobility", answer: .yes, impact: .strong,
        situations: ["mobility_public_only", "mobility_no_licence"]),
      BarrierFinding(theme: "housing", answer: .no),
    ],
    strengths: "Ponctuelle, à l'aise avec les personnes âgées",
    observation: "Constat qui reste au bureau", personWords: "Je veux conduire.",
    prerequisites: ["willing": true], criteria: ["professional_barrier": true])

  static let socialVoice = DiagnosticPart(
    findings: [
      BarrierFinding(
        theme: "family", answer: .yes, impact: .moderate, situations: ["family_childcare"]),
      BarrierFinding(theme: "finances", answer: .yes),
    ], personWords: "Sans crèche, je ne peux pas partir le matin !")
}

extension Resource {
  static let nursery = Resource(
    id: "creche", name: "Crèche des Lutins", themes: ["family"], place: "Saint-Aubin-des-Prés",
    contact: "02 99 00 00 01")
  static let mobilityHelp = Resource(
    id: "mobilite", name: "Plateforme mobilité", themes: ["mobility"],
    contact: "02 99 00 00 02, mobilite@example.org")
}
