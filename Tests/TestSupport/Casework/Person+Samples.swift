public import Casework

extension Person {
  /// Everything known of her.
  public static let lenaig: Person = {
    var person = Person(surname: "Kervadec-Œuvray", givenNames: "Lénaïg, Marie")
    person.birthName = "Le Bihan"
    person.birthDate = day(29, 2, 1988)
    person.ftIdentifier = FTIdentifier("1234567A")
    person.cafNumber = CAFNumber("0123456")
    person.rsa = .openPaid
    person.otherRights = ["ARE", "prime d'activité"]
    person.registeredOn = day(3, 11, 2025)
    person.registrationCategory = "1"
    person.qualification = .nv5
    person.address = "12 bis, rue de l'Écluse"
    person.postalCode = "35000"
    person.commune = "Saint-Aubin-des-Prés"
    person.priorityDistrict = false
    person.phones = ["06 12 34 56 78"]
    person.emails = ["lenaig.ko@example.org"]
    return person
  }()

  /// Little is known of him, and he has no RSA right.
  public static let thierry: Person = {
    var person = Person(surname: "Pélissard", givenNames: "Thierry")
    person.birthDate = day(14, 7, 1971)
    person.rsa = .none
    return person
  }()
}
