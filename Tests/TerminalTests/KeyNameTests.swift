import Terminal
import Testing

@Suite struct KeyNameTests {
  @Test(arguments: [
    (Key.character("a"), "a"), (.character("A"), "A"), (.character("é"), "é"),
    (.character(" "), "Space"), (.enter, "Enter"), (.escape, "Esc"), (.backTab, "BackTab"),
    (.pageDown, "PageDown"), (.control("s"), "C-s"), (.control(" "), "C-Space"),
    (.alt("X"), "M-X"), (.alt(" "), "M-Space"), (.function(1), "F1"), (.function(12), "F12"),
    (.character("F"), "F"), (.character("-"), "-"), (.control("\\"), "C-\\"),
  ])
  func nameAndBack(_ key: Key, _ name: String) {
    #expect(key.name == name)
    #expect(Key(name: name) == key)
  }

  @Test(arguments: ["", " ", "C-", "C-ab", "M-", "F0", "F99", "Fx", "Bogus", "ab"])
  func nonsenseIsNoKey(_ name: String) {
    #expect(Key(name: name) == nil)
  }

  @Test func namesAreReadInAnyCase() {
    #expect(Key(name: "pagedown") == .pageDown)
    #expect(Key(name: "c-S") == .control("s"))
    #expect(Key(name: "f5") == .function(5))
  }
}
