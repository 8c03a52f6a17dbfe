import Terminal
import Testing

@Suite struct TablePictureTests {
  private struct Person: Identifiable {
    var id: String
    var step: String
    var days: Int
  }

  private let people = [
    Person(id: "BEN SAÏD Karim", step: "terme dépassé", days: 41),
    Person(id: "DIALLO Aminata", step: "attend mon accord", days: 4),
    Person(id: "ÉVRARD-MOREL Lucie", step: "revue à faire", days: 12),
    Person(id: "NGUYEN Thi Lan", step: "sans contact", days: 38),
    Person(id: "漢字 Li", step: "accompagné", days: 6),
  ]

  private var table: Table<Person> {
    Table(
      columns: [
        TableColumn(
          "person", title: "Personne", minimum: 10, ideal: 18, isFlexible: true, priority: 3,
          text: { $0.id }),
        TableColumn(
          "step", title: "Étape", minimum: 10, ideal: 18, priority: 1,
          cell: { ($0.step, $0.days > 30 ? .ink(.red) : .plain) }),
        TableColumn(
          "contact", title: "Contact", minimum: 7, priority: 2, alignment: .trailing,
          text: { "\($0.days) j" }),
      ], sort: .init(column: "contact", ascending: false), showsMarks: true)
  }

  @Test(arguments: [60, 40, 24])
  func table(_ columns: Int) {
    var state = TableState(selected: "ÉVRARD-MOREL Lucie")
    state.mark(all: ["ÉVRARD-MOREL Lucie", "NGUYEN Thi Lan"])
    Picture.expect("table-\(columns)", columns: columns, rows: 5) {
      table.draw(people, state: state, on: $0)
    }
  }

  @Test func tableWithoutRecords() {
    Picture.expect("table-empty", columns: 40, rows: 3) {
      table.draw([], state: TableState(), on: $0)
    }
  }

  @Test func marksTakeTheirRoomWithTheFirst() {
    var table = table
    table.showsMarks = false
    var state = TableState(selected: "DIALLO Aminata")
    Picture.expect("table-unmarked", columns: 40, rows: 4) {
      table.draw(people, state: state, on: $0)
    }
    state.toggleMark()
    Picture.expect("table-marked", columns: 40, rows: 4) {
      table.draw(people, state: state, on: $0)
    }
  }
}
