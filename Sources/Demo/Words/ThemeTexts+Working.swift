extension ThemeTexts {
  static let working: [ThemeKind: ThemeTexts] = [
    .literacy: ThemeTexts(
      observations: [
        "Échanges faciles à l'oral, l'écrit demande de l'aide.",
        "Français en cours d'apprentissage, niveau A1 estimé.",
        "Lecture possible, calcul courant à consolider pour le métier visé.",
      ],
      quotes: [
        "Je comprends tout, mais pour écrire je bloque.",
        "Je veux apprendre le français pour le travail.",
        "À l'école ça n'allait pas, je voudrais reprendre autrement.",
      ],
      notes: [
        "Positionnement fait au centre de formation de base, entrée possible au prochain groupe.",
        "Cours de français deux soirs par semaine, assiduité confirmée.",
        "Courrier lu et expliqué ensemble.",
      ],
      progress: [
        "Niveau A2 atteint selon l'organisme.",
        "Les formulaires courts sont remplis sans aide.",
      ]),
    .rights: ThemeTexts(
      observations: [
        "Titre de séjour à renouveler dans les quatre mois.",
        "Avis d'imposition manquant, plusieurs droits sont bloqués.",
        "Trop-perçu réclamé, un recours est possible.",
      ],
      quotes: [
        "On me demande toujours un papier de plus.",
        "Je ne savais pas que j'y avais droit.",
        "J'attends une réponse depuis trois mois.",
      ],
      notes: [
        "Rendez-vous pris à la maison de justice et du droit.",
        "Pièces réunies pour le renouvellement du titre de séjour.",
        "Recours rédigé ensemble, envoyé ce jour.",
        "Point d'accès au droit contacté, permanence jeudi.",
      ],
      progress: [
        "Titre renouvelé, les droits sont rétablis.",
        "Le recours a abouti, la dette est annulée.",
      ]),
    .project: ThemeTexts(
      observations: [
        "Projet dans le soin ou l'aide à domicile, à confirmer par une immersion.",
        "Dernier emploi il y a plus de deux ans, en production agroalimentaire.",
        "Plusieurs pistes : espaces verts, logistique, entretien des locaux.",
        "CV à refaire, expérience réelle mais mal mise en valeur.",
        "Souhaite un métier de contact, après quinze ans de restauration.",
      ],
      quotes: [
        "J'ai toujours travaillé, je ne veux pas m'arrêter là.",
        "Je ne sais plus ce que je vaux sur un CV.",
        "Je veux bien essayer, si on me laisse voir le métier avant.",
        "Ce qui me manque, c'est quelqu'un qui me réponde.",
      ],
      notes: [
        "CV refait, deux candidatures envoyées.",
        "Immersion de cinq jours chez un employeur local, bilan positif.",
        "Offre en entretien des locaux proposée, candidature transmise.",
        "Entretien d'embauche préparé, simulation faite.",
        "Mise en relation avec une structure d'insertion, visite mardi.",
        "Mission d'intérim de deux semaines terminée, souhait de recommencer.",
      ],
      progress: [
        "Projet validé par deux immersions.",
        "Candidatures régulières, un entretien obtenu ce mois-ci.",
      ]),
    .training: ThemeTexts(
      observations: [
        "Niveau CAP, expérience plus large que le diplôme.",
        "Diplôme étranger non reconnu, comparabilité à demander.",
        "Titre professionnel visé, prérequis à vérifier.",
        "Pas de qualification, mais plusieurs années de pratique en bâtiment.",
      ],
      quotes: [
        "J'aimerais un vrai diplôme, pas encore un stage.",
        "Reprendre des cours à mon âge, ça m'impressionne un peu.",
        "Chez moi je tenais des comptes, ici mon diplôme ne compte pas.",
      ],
      notes: [
        "Information collective de l'organisme suivie, dossier retiré.",
        "Devis de formation demandé, financement à l'étude.",
        "Entrée en remise à niveau prévue le mois prochain.",
        "Validation des acquis évoquée, conseil pris auprès du point relais.",
      ],
      progress: [
        "Remise à niveau terminée, entrée en titre professionnel acceptée.",
        "Financement accordé, dates fixées.",
      ]),
    .other: ThemeTexts(
      observations: [
        "Peu de contacts en dehors de la famille.",
        "Vit sur la commune depuis peu, ne connaît pas les services.",
        "Période de transition après un changement de situation.",
      ],
      quotes: [
        "J'ai besoin qu'on prenne les choses une par une.",
        "Je voudrais retrouver un rythme.",
        "Ça fait du bien d'avoir deux personnes qui se parlent.",
      ],
      notes: [
        "Point sur les démarches, prochaines étapes listées.",
        "Participation à une activité de l'espace social, deux fois ce mois-ci.",
        "Les priorités ont été revues ensemble.",
      ],
      progress: ["La situation est plus stable qu'au départ."]),
  ]
}
