/// Short texts that fit any theme.
enum Texts {
  static let observations = [
    "Échange facile, à l'heure prévue.", "S'exprime avec précision sur son parcours.",
    "Les démarches demandées ont été faites.", "Un entretien commun est souhaité.",
    "Les priorités sont claires pour la personne.", "Disponible en journée, sauf le mercredi.",
    "A besoin de temps entre deux démarches.", "Reste à préciser lors d'un prochain entretien.",
    "Documents apportés et classés.", "Demande des rendez-vous espacés de deux semaines.",
    "Préfère les appels du matin.",
    "Plusieurs thèmes n'ont pas pu être abordés, faute de temps.",
  ]

  static let strengths = [
    "Ponctualité.", "Expérience solide dans la restauration.", "Bon contact avec le public.",
    "Habitude du travail en équipe.", "Connaît bien les employeurs du secteur.",
    "Sait demander de l'aide.", "Entourage présent.", "Bilingue.", "Trois langues parlées.",
    "Permis B.", "Autonomie dans les démarches.", "Savoir-faire manuel reconnu.",
    "Engagement associatif.", "Régularité aux rendez-vous.", "Projet réfléchi de longue date.",
    "Capacité à apprendre vite.", "Références d'anciens employeurs.", "Sens de l'organisation.",
    "Motivation exprimée et constante.", "Mobilité possible à vélo.", "Calme et patience.",
    "Expérience de l'aide à un proche.", "Aisance avec les chiffres.", "Goût du travail dehors.",
    "Envie de transmettre.", "Expérience de chef d'équipe.", "Logement stable.",
  ]

  static let notes = [
    "Situation stable, rien de nouveau.", "Calendrier des démarches mis à jour.",
    "Pièces manquantes listées, à apporter la prochaine fois.", "Prochain rendez-vous fixé.",
    "Point fait avec le binôme juste après.", "Démarche engagée, réponse attendue.",
    "La personne souhaite ralentir le rythme des rendez-vous ce mois-ci.",
    "Bonne nouvelle : une démarche ancienne a abouti.", "Rendez-vous déplacé à sa demande.",
    "Les engagements pris la dernière fois sont tenus.",
    "Questions sur la suite du contrat, réponses données.",
    "Semaine chargée, échange court.", "Difficulté passagère évoquée, relais proposé.",
    "Reprise de contact après les congés.", "Justificatifs reçus et transmis.",
    "Orientation vers un partenaire local proposée, à réfléchir.",
  ]

  static let addedValues = [
    "Le logement et la garde bloquent la recherche d'emploi : les traiter ensemble évite des ruptures.",
    "L'appui social sécurise les démarches pendant que le projet se précise.",
    "Deux calendriers à tenir ensemble : droits à rétablir et entrée en formation.",
    "La personne a eu plusieurs interlocuteurs ; un seul binôme simplifie.",
    "Le budget doit être stabilisé avant une reprise à temps partiel.",
    "Sans solution de mobilité, les offres du secteur restent hors d'atteinte.",
    "Les freins sont liés : traiter l'un sans l'autre n'a pas suffi jusqu'ici.",
    "Le projet est réaliste, l'appui social permet de le tenir dans la durée.",
    "Une reprise progressive demande un accord entre employeur, santé et droits.",
    "L'accès au numérique conditionne les démarches des deux côtés.",
    "Un rythme commun de rendez-vous aidera à reprendre confiance.",
    "Le passage par une structure d'insertion suppose de régler d'abord la situation administrative.",
  ]

  static let trustMotives = [
    "Situation bien connue du référent social, besoin d'aller vite pour une entrée en formation.",
    "Diagnostic social récent et complet ; entretien emploi fixé dans le mois.",
    "Démarrage urgent au vu d'une promesse d'embauche.",
  ]

  static let refusalMotives = [
    "Projet avancé et autonomie dans les démarches : le suivi de droit commun suffit.",
    "Un accompagnement par une autre structure vient de commencer.",
    "Pas de frein social qui demande un appui conjoint à ce jour.",
    "Reprise d'emploi prévue dans les deux mois.",
    "Les besoins relèvent d'un accompagnement renforcé vers l'emploi seul.",
  ]

  static let socialOnlyMotives = [
    "La reprise d'un emploi n'est pas envisageable dans l'année ; priorité au logement.",
    "Démarches de santé à mener d'abord, à la demande de la personne.",
    "Situation familiale à stabiliser avant toute recherche d'emploi.",
    "Priorité aux droits et à l'hébergement ; l'orientation sera revue dans six mois.",
  ]

  static let conclusions = [
    "Deux freins levés sur quatre, la formation n'est pas terminée : renouvellement proposé.",
    "Recherche active, garde stabilisée. Poursuivre jusqu'à l'entrée en emploi.",
    "La personne demande à continuer ; l'appui reste utile sur le budget et la mobilité.",
    "Immersion concluante, un contrat est possible au printemps : maintenir l'appui.",
    "Avancée lente mais régulière, objectifs resserrés sur la formation.",
    "Le relogement vient d'aboutir, la recherche d'emploi peut reprendre pleinement.",
    "Les objectifs emploi sont atteints en partie ; l'appui social diminue.",
    "Renouvellement utile pour passer l'entrée en structure d'insertion.",
  ]

  static let noRelayInWork = [
    "En emploi, ne souhaite plus de suivi.",
    "Contrat signé, la personne préfère poursuivre sans suivi.",
    "Activité lancée, pas de besoin exprimé.",
  ]

  static let noRelayElse = [
    "Ne souhaite plus d'accompagnement à ce jour, coordonnées des services remises.",
    "Autre structure déjà en relation avec la personne.",
  ]

  static let noRelayMoved = [
    "Départ du département, coordonnées du service de destination remises.",
    "Déménagement hors du territoire, nouvelle adresse non communiquée.",
  ]

  static let declined = [
    "La personne préfère le suivi habituel, après réflexion.",
    "Ne souhaite pas d'échange entre les deux institutions.",
    "Préfère attendre la fin de ses démarches personnelles.",
  ]

  static let unreachable = [
    "Deux courriers et un appel sans réponse.", "Numéro non attribué, courrier revenu.",
    "Trois rendez-vous proposés sans retour de la personne.",
  ]

  static let refusedClosing = [
    "Orientation non retenue, motif expliqué à la personne en entretien.",
    "Pas d'accord conjoint, retour au suivi de droit commun.",
    "Décision expliquée par téléphone, coordonnées du conseiller remises.",
  ]

  static let socialOnlyClosing = [
    "Suivi social exclusif engagé avec le référent social.",
    "Orientation sociale expliquée à la personne, qui l'accepte.",
    "Relais pris par le service social, point prévu dans six mois.",
  ]

  static let moved = [
    "Déménagement hors du territoire.", "Installation dans un autre département.",
    "Nouvelle adresse hors du secteur, coordonnées du service de destination remises.",
  ]

  static let elsewhere = [
    "Entrée dans un autre accompagnement.", "Suivi déjà engagé par une autre structure.",
    "Reprise d'emploi avant la présentation, suivi de droit commun.",
  ]
}
