extension ThemeTexts {
  static let all: [ThemeKind: ThemeTexts] = everyday.merging(working) { first, _ in first }

  private static let everyday: [ThemeKind: ThemeTexts] = [
    .digital: ThemeTexts(
      observations: [
        "Téléphone seul, sans ordinateur ; les démarches en ligne se font avec un proche.",
        "Adresse électronique ouverte mais peu consultée, mot de passe souvent perdu.",
        "L'actualisation mensuelle demande l'aide d'un tiers.",
        "Connexion limitée en fin de mois par le forfait.",
      ],
      quotes: [
        "Sur le téléphone j'y arrive, mais pas pour les papiers.",
        "J'ai peur de faire une erreur et de perdre mes droits.",
        "Je préfère parler à quelqu'un que remplir un formulaire.",
      ],
      notes: [
        "Espace personnel ouvert ensemble, mot de passe noté par la personne.",
        "Inscription à l'atelier numérique de la médiathèque, cinq séances.",
        "Ordinateur reconditionné demandé, réponse sous trois semaines.",
        "Actualisation faite sur place, sans aide cette fois.",
      ],
      progress: [
        "Les démarches courantes se font désormais sans aide.",
        "Trois ateliers numériques suivis, la messagerie est consultée chaque semaine.",
      ]),
    .health: ThemeTexts(
      observations: [
        "Station debout prolongée déconseillée, à prendre en compte dans le choix du poste.",
        "Port de charges limité ; le métier exercé jusqu'ici n'est plus envisagé.",
        "Des rendez-vous réguliers demandent des horaires adaptés.",
        "Complémentaire santé à renouveler avant toute démarche.",
      ],
      quotes: [
        "Je veux travailler, mais pas dans un métier où je serai en arrêt au bout d'un mois.",
        "Il me faut un rythme que je peux tenir.",
        "J'ai repoussé les rendez-vous trop longtemps.",
      ],
      notes: [
        "Demande de reconnaissance de travailleur handicapé déposée.",
        "Rendez-vous pris au centre d'examens de santé.",
        "Complémentaire santé accordée, carte reçue.",
        "Aménagement d'horaires évoqué avec l'employeur, accord de principe.",
      ],
      progress: [
        "Les droits santé sont à jour, un suivi est en place.",
        "Les limites de poste sont connues et le projet en tient compte.",
      ]),
    .mobility: ThemeTexts(
      observations: [
        "Pas de permis ; le car ne permet pas d'arriver avant 8 h 30.",
        "Véhicule en panne, coût de la réparation supérieur à un mois de ressources.",
        "Déplacements à vélo jusqu'à six kilomètres environ.",
        "Commune sans transport le soir et le week-end.",
      ],
      quotes: [
        "Sans voiture, ici, on ne va nulle part.",
        "Le code, je l'ai raté de peu, je veux le repasser.",
        "Si le travail commence à 6 h, je n'ai aucun car.",
      ],
      notes: [
        "Dossier d'aide au permis préparé, devis de l'auto-école reçu.",
        "Location de scooter à tarif solidaire accordée pour deux mois.",
        "Code de la route : examen fixé le mois prochain.",
        "Trajet étudié ensemble avec les horaires du car, solution trouvée pour le matin.",
      ],
      progress: [
        "Véhicule réparé avec l'aide du fonds, les trajets sont possibles.",
        "Code obtenu, les heures de conduite ont commencé.",
      ]),
    .housing: ThemeTexts(
      observations: [
        "Hébergement chez un tiers depuis plusieurs mois, sans date de fin connue.",
        "Deux mois de loyer en retard, plan d'apurement à négocier avec le bailleur.",
        "Logement trop petit pour la famille, demande de mutation en cours.",
        "Congé donné par le propriétaire pour la fin du trimestre.",
      ],
      quotes: [
        "Tant que je n'ai pas d'adresse à moi, je ne peux rien prévoir.",
        "Je paie ce que je peux, mais le retard ne diminue pas.",
        "Je cherche près de l'école, pour ne pas tout changer.",
      ],
      notes: [
        "Demande de logement social renouvelée, numéro unique mis à jour.",
        "Dossier du fonds de solidarité logement complété ensemble.",
        "Visite d'un T3 prévue, garantie demandée.",
        "Plan d'apurement signé avec le bailleur, première échéance payée.",
      ],
      progress: [
        "Bail signé, emménagement réalisé.",
        "La dette de loyer est étalée et les échéances sont tenues.",
      ]),
    .money: ThemeTexts(
      observations: [
        "Reste à vivre faible après le loyer et les crédits en cours.",
        "Baisse de ressources depuis la fin des droits au chômage.",
        "Plusieurs crédits renouvelables ; un point budget est demandé.",
        "Ressources irrégulières, mois difficiles à équilibrer.",
      ],
      quotes: [
        "Le 15 du mois, il ne reste plus rien.",
        "Je n'ouvre plus les courriers de la banque.",
        "Je voudrais y voir clair avant de reprendre un travail.",
      ],
      notes: [
        "Budget posé ensemble sur trois mois.",
        "Dossier de surendettement en préparation, pièces listées.",
        "Aide ponctuelle accordée pour la facture d'énergie.",
        "Simulation de la prime d'activité faite avec le salaire proposé.",
      ],
      progress: [
        "Le budget est suivi chaque mois, les découverts ont cessé.",
        "Dossier de surendettement jugé recevable, mensualité fixée.",
      ]),
    .family: ThemeTexts(
      observations: [
        "Deux jeunes enfants, pas de solution de garde avant 8 h ni le mercredi.",
        "Un proche dépendant demande une présence l'après-midi.",
        "Séparation récente, organisation de la garde en cours.",
        "Famille éloignée, peu de relais en cas d'imprévu.",
      ],
      quotes: [
        "Si la petite est malade, je n'ai personne.",
        "Je peux travailler pendant l'école, pas le soir.",
        "Je m'occupe aussi de ma mère, ça prend du temps.",
      ],
      notes: [
        "Demande de place en crèche à vocation d'insertion envoyée.",
        "Assistante maternelle rencontrée, aide à la garde simulée.",
        "Relais trouvé avec une voisine pour les mercredis.",
        "Dossier d'aide à domicile déposé pour le proche.",
      ],
      progress: [
        "Garde assurée quatre jours par semaine depuis la rentrée.",
        "L'organisation familiale permet un temps partiel en journée.",
      ]),
  ]
}
