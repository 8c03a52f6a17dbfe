import Casework
import TestSupport
import Testing

@Suite struct PersonTests {
  @Test("lists write the name in capitals with their accents")
  func names() {
    #expect(Person.lenaig.listName == "KERVADEC-ŒUVRAY Lénaïg")
    #expect(Person(surname: " Ngo ", givenNames: "Thi Lan, Marie").listName == "NGO Thi Lan")
    #expect(Person(surname: "Ngo", givenNames: "").firstGivenName == "")
  }

  @Test("a person is found by names, birth name, identifiers, commune, postal code and telephone")
  func searchKey() {
    #expect(
      Person.lenaig.searchKey
        == "kervadec oeuvray le bihan lenaig marie 1234567a 123456 saint aubin des pres 35000 0612345678"
    )
  }

  @Test("the same names and birth date give the same person, however they are written")
  func identity() {
    var other = Person(surname: "KERVADEC OEUVRAY", givenNames: "Le\u{301}naig")
    #expect(other.identityKey == nil)
    other.givenNames = "Lenaig"
    other.birthDate = day(29, 2, 1988)
    #expect(other.identityKey == Person.lenaig.identityKey)
    other.birthDate = day(1, 3, 1988)
    #expect(other.identityKey != Person.lenaig.identityKey)
  }

  @Test("surnames sort before first names")
  func sortKey() {
    let martin = Person(surname: "Martin", givenNames: "Zoé")
    let martinet = Person(surname: "Martin Bel", givenNames: "Ana")
    #expect(martin.sortKey < martinet.sortKey)
  }

  @Test(
    "only an open right makes a beneficiary",
    arguments: [
      (RSAStatus.openPaid, true), (.openSuspended, true), (.paymentSuspended, true),
      (.unknown, false), (.none, false), (.requested, false), (.refused, false), (.closed, false),
    ])
  func rsa(status: RSAStatus, beneficiary: Bool) { #expect(status.isBeneficiary == beneficiary) }

  @Test("a supervisor belongs to a side and holds no dossier")
  func roles() {
    #expect(Role.allCases.filter(\.isSupervisor).map(\.side) == [.employment, .social])
    #expect(Team.adviser.fullName == "Maëlle BRIAND")
    #expect(Team.employmentSupervisor.shortName == "H. ROUSSEL")
  }
}
