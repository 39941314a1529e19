import Paper
import Press
import Testing

@Suite("Bands of colour") struct BandTests {
  @Test func `each family has a pattern of its own, for the copier`() {
    #expect(Set(Family.allCases.map(\.pattern)).count == Family.allCases.count)
  }

  @Test func `no two patterns draw the same`() {
    let frame = Frame(x: 4, y: 4, width: 5, height: 60)
    let drawn = Pattern.allCases.map { "\(Band(frame, colour: .ink, pattern: $0).mark)" }
    #expect(Set(drawn).count == Pattern.allCases.count)
  }
}
