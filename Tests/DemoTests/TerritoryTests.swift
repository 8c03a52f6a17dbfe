import Casework
import Demo
import Testing

@Suite struct TerritoryTests {
  private static let whole = Sample.whole

  @Test func aSeedAndADayGiveTheSameTerritory() {
    let again = Sample(advisers: 1)
    let first = Array(Self.whole.drafts.prefix(again.drafts.count))
    #expect(again.drafts == first, "a smaller territory is the beginning of a larger one")
    #expect(Sample(seed: 36, advisers: 1).drafts != again.drafts)
    #expect(Sample(today: Sample.today.adding(days: 1), advisers: 1).drafts != again.drafts)
  }

  @Test func theFirstAdviserIsClaireLeGoff() throws {
    let professionals = Self.whole.territory.professionals
    let claire = try #require(professionals.first)
    #expect(claire.login == "clegoff")
    #expect(claire.fullName == "Claire LE GOFF")
    #expect(claire.unit == "Rennes Sud")
    #expect(professionals.contains { $0.login == "rkervella" && $0.unit == "CDAS de Bruz" })
    #expect(professionals.contains { $0.login == "mtanguy" && $0.role == .employmentSupervisor })
    #expect(professionals.count { $0.role.isSupervisor } == 2)
    #expect(professionals.count { $0.role == .adviser && $0.workingTime < 100 } == 1)
  }

  @Test func eachAdviserWorksWithAboutElevenSocialWorkersWhoServeSeveral() {
    var partners: [String: Set<String>] = [:]
    var advisers: [String: Set<String>] = [:]
    for line in Self.whole.lines {
      guard let adviser = line.adviser, let worker = line.socialWorker else { continue }
      partners[adviser, default: []].insert(worker)
      advisers[worker, default: []].insert(adviser)
    }
    #expect(partners.values.allSatisfy { $0.count == 11 })
    #expect(advisers.values.count { $0.count > 1 } > advisers.count / 2)
  }

  @Test func namesAreWholeAndUnique() {
    let professionals = Self.whole.territory.professionals
    #expect(Set(professionals.map(\.login)).count == professionals.count)
    #expect(professionals.allSatisfy { $0.login.allSatisfy { $0.isASCII && $0.isLetter } })
    let drafts = Self.whole.drafts.flatMap(\.self)
    #expect(Set(drafts.map(\.id)).count == drafts.count)
    #expect(Set(Self.whole.dossiers.map(\.id)).count == Self.whole.drafts.count)
    let people = Self.whole.dossiers.map(\.person)
    #expect(people.allSatisfy { !$0.surname.isEmpty && !$0.givenNames.isEmpty })
    #expect(Set(people.compactMap(\.ftIdentifier)).count == people.count)
    #expect(Set(Self.whole.open("clegoff").map(\.sortKey)).count == 87)
  }

  @Test func aLargerTerritoryHasOtherPeopleInIt() {
    let large = Territory(
      seed: 35, today: Sample.today, convention: .sample(), advisers: 40)
    let logins = large.professionals.map(\.login)
    #expect(Set(logins).count == logins.count)
    #expect(large.professionals.count { $0.role == .adviser } == 40)
    #expect(large.professionals.first == Self.whole.territory.professionals.first)
  }

  @Test func thereIsNothingInAnEmptyTerritoryButItsSupervisors() {
    let empty = Territory(seed: 1, today: Sample.today, convention: .sample(), advisers: 0)
    #expect(empty.professionals.allSatisfy { $0.role.isSupervisor })
    #expect(empty.dossierCount == 0)
  }
}
