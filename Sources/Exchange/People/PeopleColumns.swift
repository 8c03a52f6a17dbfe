/// Names of the columns of each shape of file, without accents, case or punctuation.
enum PeopleColumns {
  static let employmentExtract: [String: PeopleField] = {
    var columns: [String: PeopleField] = [
      "identifiant unique de": .identifier, "nom": .surname, "prenom": .givenNames,
      "date naissance": .birthDate, "adresse ligne2": .address, "adresse ligne3": .address,
      "adresse ligne4": .address, "adresse ligne5": .address,
      "adresse ligne6": .postalCodeAndCommune, "inscription": .registeredOn,
      "categorie inscription": .registrationCategory, "referent mail": .adviserEmail,
      "modalite accompagnement": .previousModality, "brsa": .rsa, "nir": .nir,
    ]
    for name in [
      "civilite", "lieu naissance", "code lieu naissance", "departement", "dr", "rome 1",
      "appelation rome 1", "rome 2", "appelation rome 2", "mrech axetravailprincipal",
      "mrech axetravailsecondaire", "der entretien ppae", "der entretien",
      "code motif inscription", "motif inscription", "referent civilite", "referent nom",
      "referent prenom", "code safir", "struct principale", "struct suivi", "suivi debut",
      "suivi fin prev",
    ] {
      columns[name] = .ignored
    }
    return columns
  }()

  static let notebook: [String: PeopleField] = [
    "identifiant dans le si": .externalID, "prenom": .givenNames, "nom": .surname,
    "date de naissance": .birthDate, "nir": .nir, "lieu de naissance": .ignored,
    "telephone": .phone, "email": .email, "adresse": .address, "adresse complement": .address,
    "code postal": .postalCode, "ville": .commune, "situation": .ignored,
    "numero allocataire caf msa": .cafNumber, "identifiant pole emploi": .ftIdentifier,
    "identifiant france travail": .ftIdentifier, "droits rsa": .rsa, "droits are": .are,
    "droits ass": .ass, "prime d activite": .activityBonus, "rqth": .rqth,
    "zone de mobilite": .ignored, "emploi recherche code rome": .ignored,
    "niveau de formation": .qualification, "structure": .structure,
    "accompagnateurs": .referentEmail,
  ]

  static let generic: [String: PeopleField] = {
    let names: [(PeopleField, [String])] = [
      (
        .surname,
        [
          "nom", "nom d usage", "nom usage", "nom usuel", "nom de famille", "nom beneficiaire",
          "surname", "last name", "family name",
        ]
      ),
      (
        .birthName,
        ["nom de naissance", "nom naissance", "nom patronymique", "birth name"]
      ),
      (
        .givenNames,
        [
          "prenom", "prenoms", "prenom s", "prenom usuel", "prenom beneficiaire", "first name",
          "given name", "given names",
        ]
      ),
      (
        .birthDate,
        [
          "date de naissance", "date naissance", "naissance", "ne le", "nee le", "ne e le", "ddn",
          "date of birth", "birth date",
        ]
      ),
      (.identifier, ["identifiant", "id", "identifiant unique", "n identifiant"]),
      (
        .ftIdentifier,
        [
          "identifiant france travail", "identifiant ft", "identifiant pole emploi",
          "identifiant pe", "id pole emploi", "id france travail", "id ft", "id pe", "n ft",
          "numero france travail", "n france travail", "n pole emploi", "numero pole emploi",
          "n de", "numero de demandeur d emploi",
        ]
      ),
      (.externalID, ["identifiant local", "identifiant interne", "id iodas", "identifiant si"]),
      (
        .cafNumber,
        [
          "n caf", "numero caf", "caf", "numero caf msa", "n allocataire", "numero allocataire",
          "numero allocataire caf", "numero allocataire caf msa", "n allocataire caf", "matricule",
        ]
      ),
      (
        .nir,
        [
          "nir", "n nir", "numero nir", "n securite sociale", "n de securite sociale",
          "numero securite sociale", "numero de securite sociale", "n secu", "numero de secu",
          "numero secu", "n ss", "numero ss", "numero insee", "n insee",
        ]
      ),
      (
        .address,
        [
          "adresse", "adresse 1", "adresse 2", "adresse complement", "complement adresse",
          "complement d adresse", "adresse postale", "rue", "address",
        ]
      ),
      (.postalCode, ["code postal", "cp", "postal code", "postcode"]),
      (.commune, ["commune", "ville", "localite", "town", "city", "commune de residence"]),
      (.postalCodeAndCommune, ["cp ville", "code postal ville", "cp commune"]),
      (.priorityDistrict, ["qpv", "quartier prioritaire"]),
      (
        .phone,
        [
          "telephone", "telephones", "tel", "portable", "mobile", "fixe", "telephone portable",
          "telephone mobile", "telephone fixe", "n telephone", "n telephones", "n de telephone",
          "numero de telephone", "tel portable", "tel fixe", "phone",
        ]
      ),
      (
        .email,
        [
          "email", "e mail", "mail", "courriel", "adresse mail", "adresses mails", "adresse email",
          "adresse e mail", "adresse electronique", "mel",
        ]
      ),
      (
        .rsa,
        [
          "rsa", "brsa", "droit rsa", "droits rsa", "beneficiaire rsa", "beneficiaire du rsa",
        ]
      ),
      (.are, ["are", "droits are"]),
      (.ass, ["ass", "droits ass"]),
      (.activityBonus, ["prime d activite"]),
      (.rqth, ["rqth", "travailleur handicape"]),
      (
        .registeredOn,
        ["inscription", "date d inscription", "date inscription", "inscrit le", "inscrite le"]
      ),
      (.registrationCategory, ["categorie inscription", "categorie d inscription", "categorie"]),
      (.qualification, ["niveau de formation", "niveau", "niveau de qualification"]),
      (
        .adviserEmail,
        ["mail conseiller", "email conseiller", "courriel conseiller", "mail du conseiller"]
      ),
      (.previousModality, ["modalite", "modalite accompagnement", "modalite d accompagnement"]),
      (.structure, ["structure", "structures", "unite sociale", "cdas", "utams", "mdm"]),
      (
        .referentEmail,
        [
          "accompagnateurs", "mail referent", "mail referent social", "email referent",
          "email referent social", "courriel referent", "emails des professionnels",
        ]
      ),
      (.origin, ["origine", "orientation par", "prescripteur"]),
      (.ignored, ["civilite", "lieu de naissance", "situation", "role"]),
    ]
    return names.reduce(into: [:]) { columns, entry in
      for name in entry.1 { columns[name] = entry.0 }
    }
  }()
}
