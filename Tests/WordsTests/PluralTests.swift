import Testing
import Words

@Suite("What follows a number") struct PluralTests {
  @Test func `French says nothing and one alike, English only one alone`() {
    let counts = [-2, -1, 0, 1, 2, 21]
    #expect(counts.map(Language.french.isSeveral) == [true, false, false, false, true, true])
    #expect(counts.map(Language.english.isSeveral) == [true, false, true, false, true, true])
  }

  @Test(
    "sentences of each language follow it",
    arguments: [
      (0, "0 ligne", "0 rows"), (1, "1 ligne", "1 row"), (2, "2 lignes", "2 rows"),
    ])
  func rows(count: Int, french: String, english: String) {
    #expect(Wording.french.prints.rows(count) == french)
    #expect(Wording.english.prints.rows(count) == english)
    #expect(Wording.french.sitePeople.rows(count) == french)
    #expect(Wording.english.sitePeople.rows(count) == english)
  }
}
