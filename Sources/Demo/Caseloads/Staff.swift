/// The people who work in the first ten advisers' territory. None of them exists.
enum Staff {
  /// An adviser: name, place of the area, working time in hundredths, open dossiers in hundredths of
  /// the most that a full time may have, and things that wait in hundredths of the usual.
  struct Adviser: Sendable {
    let givenName: String
    let surname: String
    let area: Int
    var workingTime = 100
    let open: Int
    var strain = 100
  }

  static let advisers: [Adviser] = [
    Adviser(givenName: "Claire", surname: "Le Goff", area: 0, open: 87),
    Adviser(givenName: "Arnaud", surname: "Moreau", area: 0, open: 104, strain: 170),
    Adviser(
      givenName: "Tiphaine", surname: "Simon", area: 0, workingTime: 80, open: 63, strain: 90),
    Adviser(givenName: "Hakim", surname: "Belkacem", area: 1, open: 92),
    Adviser(givenName: "Nolwenn", surname: "Guéguen", area: 1, open: 81, strain: 70),
    Adviser(givenName: "Sophie", surname: "Lefeuvre", area: 1, open: 96, strain: 115),
    Adviser(givenName: "Mathieu", surname: "Jouault", area: 2, open: 66, strain: 80),
    Adviser(givenName: "Isabelle", surname: "Collet-Riou", area: 2, open: 78),
    Adviser(givenName: "Gwendal", surname: "Prigent", area: 3, open: 90, strain: 120),
    Adviser(givenName: "Fatoumata", surname: "Keïta", area: 3, open: 84),
  ]

  /// How many social workers the areas of a block have: they serve all its advisers.
  static let poolSizes = [14, 14, 12, 12]

  /// How many social workers an adviser works with.
  static let partners = 11

  static let socialWorkers: [(givenName: String, surname: String)] = [
    ("Rozenn", "Kervella"), ("Marc", "Roux"), ("Pauline", "Abgrall"), ("Samia", "Bouzid"),
    ("Élise", "Dubreuil"), ("Thomas", "Hervieu"), ("Annaïg", "Le Floch"), ("Corinne", "Maillard"),
    ("Yannick", "Rétif"), ("Ludivine", "Percevault"), ("Bintou", "Sissoko"), ("Agnès", "Pédron"),
    ("Florent", "Guihard"), ("Marie-Anne", "Chesnais"), ("Solène", "Gaudin"),
    ("Julien", "Ravalet"), ("Nadège", "Boulay"), ("Christine", "Ory"), ("Medhi", "Lamrani"),
    ("Sandrine", "Taillandier"), ("Pascal", "Lecomte"), ("Aurore", "Jeuland"),
    ("Bénédicte", "Rouxel"), ("Cyrille", "Malécot"), ("Inès", "Pacheco"), ("Odile", "Besnard"),
    ("Kevin", "Travers"), ("Maïwenn", "Corlay"), ("Nathalie", "Hautbois"), ("Régine", "Pichot"),
    ("Anne-Laure", "Tirel"), ("Soazig", "Le Helloco"), ("Fabien", "Nogues"), ("Laura", "Chapelle"),
    ("Dominique", "Lorand"), ("Élodie", "Frémont"), ("Safia", "Meziane"), ("Erwann", "Bourdais"),
    ("Véronique", "Aillet"), ("Juliette", "Hubert-Roy"), ("Hélène", "Gandon"), ("Benoît", "Macé"),
    ("Camille", "Oger"), ("Françoise", "Quéru"), ("Awa", "Seck"), ("Morgan", "Le Page"),
    ("Delphine", "Vaugeois"), ("Laurence", "Thétiot"), ("Gaëtan", "Rozé"), ("Myriam", "Azzouz"),
    ("Sylvie", "Poulain"), ("Adeline", "Chollet"),
  ]

  static let employmentSupervisor = (givenName: "Maëlle", surname: "Tanguy")
  static let socialSupervisor = (givenName: "Yves", surname: "Le Bihan")
}
