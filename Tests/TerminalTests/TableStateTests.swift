import Terminal
import Testing

@Suite struct TableStateTests {
  private let ids = Array(1...20)

  private func state(selected: Int, line: Int) -> TableState<Int> {
    var state = TableState<Int>()
    state.reconcile(with: ids, height: 5)
    for _ in 0..<(selected - 1) { _ = state.handle(.down, in: ids, height: 5) }
    // Down to the end of the screen, then back up to the line that is wanted.
    for _ in 0..<(4 - line) { _ = state.handle(.down, in: ids, height: 5) }
    for _ in 0..<(4 - line) { _ = state.handle(.up, in: ids, height: 5) }
    return state
  }

  @Test func firstRecordIsSelectedAtFirst() {
    var state = TableState<Int>()
    state.reconcile(with: ids, height: 5)
    #expect(state.selected == 1)
    state.reconcile(with: [Int](), height: 5)
    #expect(state.selected == nil)
  }

  @Test(arguments: [
    ([Key.down, .down], 3, 0), ([.end], 20, 15), ([.end, .home], 1, 0), ([.pageDown], 6, 5),
    ([.pageDown, .pageDown, .pageDown, .pageDown], 20, 15), ([.up], 1, 0),
    ([.down, .down, .down, .down, .down], 6, 1), ([.end, .pageUp], 15, 10),
  ])
  func moves(_ keys: [Key], _ selected: Int, _ offset: Int) {
    var state = TableState(selected: 1)
    for key in keys { _ = state.handle(key, in: ids, height: 5) }
    #expect(state.selected == selected)
    #expect(state.offset == offset)
  }

  @Test func otherKeysAreNotTheirs() {
    var state = TableState(selected: 1)
    let isTheirs = state.handle(.enter, in: ids, height: 5)
    #expect(!isTheirs)
  }

  @Test func selectionAndItsLineSurviveAReload() {
    var state = state(selected: 10, line: 2)
    #expect(state.offset == 7)
    // Three records arrive before it: it stays on the third line of the screen.
    let longer = [101, 102, 103] + ids
    state.reconcile(with: longer, height: 5)
    #expect(state.selected == 10)
    #expect(state.offset == 10)
    // Sorted the other way round.
    state.reconcile(with: longer.reversed(), height: 5)
    #expect(state.selected == 10)
    #expect(Array(longer.reversed())[state.offset + 2] == 10)
  }

  @Test func neighbourTakesThePlaceOfAVanishedRecord() {
    var state = state(selected: 10, line: 2)
    state.reconcile(with: ids.filter { $0 != 10 }, height: 5)
    #expect(state.selected == 11)
    state = TableState(selected: 20)
    state.reconcile(with: ids, height: 5)
    state.reconcile(with: ids.dropLast(), height: 5)
    #expect(state.selected == 19)
  }

  @Test func marksStayWithTheirRecords() {
    var state = state(selected: 3, line: 2)
    state.toggleMark()
    state.moveSelection(by: 1, in: ids)
    state.toggleMark()
    state.reconcile(with: ids.reversed(), height: 5)
    #expect(state.marked == [3, 4])
    state.toggleMark()
    #expect(state.marked == [3])
    state.toggleMark(9)
    state.mark(all: [9, 10])
    #expect(state.marked == [3, 9, 10])
    state.clearMarks()
    #expect(state.marked.isEmpty)
  }

  @Test func marksGoWithTheirRecords() {
    var state = state(selected: 3, line: 2)
    state.mark(all: [3, 4, 17])
    state.reconcile(with: Array(1...10), height: 5, known: Set(ids))
    #expect(state.marked == [3, 4, 17])
    state.reconcile(with: ids.filter { $0 != 4 }, height: 5)
    #expect(state.marked == [3, 17])
    state.reconcile(with: [Int](), height: 5)
    #expect(state.marked.isEmpty)
    state.toggleMark()
    #expect(state.marked.isEmpty)
  }

  @Test func tallerScreenShowsMoreWithoutAHole() {
    var state = TableState(selected: 20)
    state.reveal(in: ids, height: 5)
    #expect(state.offset == 15)
    state.reveal(in: ids, height: 12)
    #expect(state.offset == 8)
    state.reveal(in: ids, height: 40)
    #expect(state.offset == 0)
  }
}
