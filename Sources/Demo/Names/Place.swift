/// A commune and its postal code.
struct Commune: Sendable {
  let name: String
  let postalCode: String
  /// Whether it has a *quartier prioritaire*.
  let hasPriorityDistrict: Bool

  init(_ name: String, _ postalCode: String, priority: Bool = false) {
    self.name = name
    self.postalCode = postalCode
    self.hasPriorityDistrict = priority
  }
}

/// An employment agency, the communes it serves and the social units around it.
struct Area: Sendable {
  let agency: String
  let socialUnits: [String]
  let communes: [Commune]

  /// The areas, the first four being those of a territory of ten advisers.
  static let all: [Area] = [
    Area(
      agency: "Rennes Sud", socialUnits: ["de Bruz", "Champs Manceaux", "Le Blosne"],
      communes: [
        Commune("Rennes", "35200", priority: true), Commune("Bruz", "35170"),
        Commune("Chartres-de-Bretagne", "35131"), Commune("Saint-Jacques-de-la-Lande", "35136"),
        Commune("Guichen", "35580"), Commune("Vern-sur-Seiche", "35770"),
        Commune("Chantepie", "35135"), Commune("Noyal-Châtillon-sur-Seiche", "35230"),
      ]),
    Area(
      agency: "Fougères", socialUnits: ["de Fougères", "de Vitré", "de La Guerche"],
      communes: [
        Commune("Fougères", "35300", priority: true), Commune("Vitré", "35500", priority: true),
        Commune("La Guerche-de-Bretagne", "35130"), Commune("Louvigné-du-Désert", "35420"),
        Commune("Maen Roch", "35460"), Commune("Lécousse", "35133"), Commune("Argentré", "35370"),
      ]),
    Area(
      agency: "Saint-Malo", socialUnits: ["de Saint-Malo", "de Dinard", "de Combourg"],
      communes: [
        Commune("Saint-Malo", "35400", priority: true), Commune("Dinard", "35800"),
        Commune("Dol-de-Bretagne", "35120"), Commune("Combourg", "35270"),
        Commune("Cancale", "35260"), Commune("Pleurtuit", "35730"),
      ]),
    Area(
      agency: "Redon", socialUnits: ["de Redon", "de Guichen", "de Bain-de-Bretagne"],
      communes: [
        Commune("Redon", "35600", priority: true), Commune("Bain-de-Bretagne", "35470"),
        Commune("Pipriac", "35550"), Commune("Guipry-Messac", "35480"),
        Commune("Maure-de-Bretagne", "35330"), Commune("Grand-Fougeray", "35390"),
      ]),
    Area(
      agency: "Rennes Nord", socialUnits: ["de Villejean", "de Maurepas", "de Saint-Aubin"],
      communes: [
        Commune("Rennes", "35700", priority: true), Commune("Betton", "35830"),
        Commune("Saint-Grégoire", "35760"), Commune("Cesson-Sévigné", "35510"),
        Commune("Liffré", "35340"), Commune("Saint-Aubin-d'Aubigné", "35250"),
      ]),
    Area(
      agency: "Vitré", socialUnits: ["de Vitré", "de Janzé", "de Châteaugiron"],
      communes: [
        Commune("Vitré", "35500", priority: true), Commune("Janzé", "35150"),
        Commune("Châteaugiron", "35410"), Commune("Châteaubourg", "35220"),
        Commune("Retiers", "35240"),
      ]),
    Area(
      agency: "Montfort", socialUnits: ["de Montfort", "de Brocéliande", "de Pacé"],
      communes: [
        Commune("Montfort-sur-Meu", "35160"), Commune("Pacé", "35740"),
        Commune("Plélan-le-Grand", "35380"), Commune("Saint-Méen-le-Grand", "35290"),
        Commune("Bédée", "35137"), Commune("Mordelles", "35310"),
      ]),
    Area(
      agency: "Rennes Ouest", socialUnits: ["de Cleunay", "Kléber", "de Saint-Gilles"],
      communes: [
        Commune("Rennes", "35000", priority: true), Commune("Vezin-le-Coquet", "35132"),
        Commune("Le Rheu", "35650"), Commune("L'Hermitage", "35590"),
      ]),
  ]

  static let streets = [
    "rue de la Poste", "rue du Stade", "rue des Lilas", "rue de la Vilaine", "allée des Tilleuls",
    "place de l'Église", "rue de Nantes", "rue de Bretagne", "square des Hautes-Ourmes",
    "rue du Moulin", "impasse des Genêts", "avenue de la Gare", "boulevard de l'Yser",
    "rue des Écoles", "rue du Champ-Long", "allée du Gacet", "rue des Korrigans", "rue de Fougères",
    "chemin de la Lande", "rue Neuve", "rue de l'Abattoir", "résidence du Parc",
  ]
}
