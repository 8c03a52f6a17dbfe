import Casework
import Registry
import Testing

@testable import Desk

@Suite("Filters of criteria")
struct FilterTests {
  private static let every: [FilterCriterion] =
    FilterCriterion.Usual.allCases.map(FilterCriterion.usual)
    + [
      .stage(.accompanied), .partner("rkervella"), .holder("clegoff"), .barrier("housing"),
      .commune("Noyal-Châtillon-sur-Seiche"), .rsa(true), .rsa(false), .silent(days: 30),
      .noMeeting, .lateAction,
    ]

  @Test("A criterion reads back from its text", arguments: every)
  func text(criterion: FilterCriterion) {
    #expect(FilterCriterion(criterion.text) == criterion)
    #expect(FilterCriterion.forms.contains { criterion.text.hasPrefix($0) })
  }

  @Test(
    "What is no criterion is none",
    arguments: ["", "stage", "stage=", "stage=happy", "rsa=maybe", "no-contact=-3", "colour=blue"])
  func wrong(text: String) { #expect(FilterCriterion(text) == nil) }

  @Test("A filter reads back from its text, whatever its commune is called")
  func filterText() {
    let filter = PortfolioFilter(Set(Self.every))
    #expect(PortfolioFilter(text: filter.text) == filter)
    #expect(PortfolioFilter(text: "to-see\nof-a-later-program=1").criteria == [.usual(.toSee)])
  }

  @Test("Criteria of one group widen, those of different groups narrow")
  func combination() throws {
    let robot = try Robot()
    let workplace = robot.state.workplace
    let rows = robot.state.portfolio.rows
    func count(_ criteria: FilterCriterion...) -> Int {
      PortfolioFilter(Set(criteria)).apply(to: rows, workplace).count
    }
    let accompanied = count(.stage(.accompanied))
    let renewed = count(.stage(.renewed))
    #expect(accompanied > 0 && renewed > 0)
    #expect(count(.stage(.accompanied), .stage(.renewed)) == accompanied + renewed)
    let filter = PortfolioFilter([
      .stage(.accompanied), .stage(.renewed), .barrier("housing"), .rsa(true),
    ])
    let kept = filter.apply(to: rows, workplace)
    #expect(!kept.isEmpty && kept.count < accompanied)
    for row in kept {
      #expect([.accompanied, .renewed].contains(row.line.stage))
      #expect(row.line.isRSA && row.line.barriers.contains("housing:"))
    }
    #expect(PortfolioFilter().apply(to: rows, workplace).count == rows.count)
  }

  @Test("Days without contact count from the identification of whoever was never reached")
  func silence() throws {
    let robot = try Robot()
    let workplace = robot.state.workplace
    for days in FilterCriterion.silences {
      for row in robot.state.portfolio.rows {
        let since = row.line.lastContact ?? row.line.identifiedOn
        #expect(
          FilterCriterion.silent(days: days).matches(row, workplace)
            == (since.days(until: workplace.today) > days))
      }
    }
  }

  @Test("A filter is said in words, in both languages")
  func words() throws {
    let workplace = try Robot().state.workplace
    let filter = PortfolioFilter([
      .rsa(true), .stage(.renewed), .stage(.accompanied), .barrier("housing"),
      .partner("rkervella"),
    ])
    let phrase = filter.phrase(workplace)
    #expect(phrase.fr == "accompagné ou renouvelé, avec R. KERVELLA, frein Logement, RSA")
    #expect(phrase.en == "accompanied or renewed, with R. KERVELLA, barrier Housing, RSA")
    for criterion in Self.every {
      #expect(!criterion.label(workplace).fr.isEmpty && !criterion.value(workplace).en.isEmpty)
    }
  }

  @Test("A colleague or theme that nobody knows is told, not taken for an empty portfolio")
  func stranger() throws {
    let workplace = try Robot().state.workplace
    #expect(PortfolioFilter([.partner("rkervella")]).stranger(workplace) == nil)
    #expect(PortfolioFilter([.partner("nobody")]).stranger(workplace) == .partner("nobody"))
    #expect(PortfolioFilter([.barrier("weather")]).stranger(workplace) == .barrier("weather"))
  }

  @Test(
    "What is offered counts what it would show", arguments: ["clegoff", "rkervella", "mtanguy"])
  func offer(login: String) throws {
    let robot = try Robot(as: login)
    let workplace = robot.state.workplace
    let rows = robot.state.portfolio.rows
    let offer = FilterOffer(rows, PortfolioFilter([.commune("Brest")]), workplace)
    #expect(Set(offer.items.map(\.criterion)).count == offer.items.count)
    for item in offer.items {
      #expect(item.count == PortfolioFilter([item.criterion]).apply(to: rows, workplace).count)
    }
    #expect(offer.items.contains { $0.criterion == .commune("Brest") && $0.count == 0 })
    let groups = offer.items.map(\.criterion.group)
    #expect(groups == groups.sorted())
    let isSupervisor = workplace.me.role.isSupervisor
    #expect(groups.contains(.holder) == isSupervisor)
    #expect(groups.contains(.barrier) == !isSupervisor)
  }
}
