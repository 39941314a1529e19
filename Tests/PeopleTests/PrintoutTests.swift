import Foundation
import People
import Testing

@Suite("What was printed, and what must come down") struct PrintoutTests {
  private let cards = PrintoutTests.printout("verbatim", day: 17_490, [1, 2, 3], named: [2])
  private let poster = PrintoutTests.printout("poster", day: 17_563, [1])
  private let page = PrintoutTests.printout("prototypes", .site, day: 17_564, [1, 4])

  private static func printout(
    _ kind: String, _ channel: Consent.Channel = .paper, day: Int, _ numbers: [Int],
    named: [Int] = []
  ) -> Printout {
    Printout(
      id: Identifier(UUID()), kind: kind, channel: channel, day: Day(number: day),
      items: numbers.map { Reference(.verbatim, $0) },
      named: named.map { Reference(.verbatim, $0) })
  }

  private func taken(_ number: Int, off printout: Printout) -> TakenDown {
    TakenDown(
      id: Identifier(UUID()), printout: printout.id, item: Reference(.verbatim, number),
      day: Day(number: 17_600))
  }

  private func hanging(
    _ printouts: [Printout], takenDown: [TakenDown] = [], _ lost: [Int: Hanging.Loss]
  ) -> [Hanging] {
    PrintHistory(printouts, takenDown: takenDown).hanging { item, _ in lost[item.number] }
  }

  @Test func `each reference once, in order`() {
    let printout = PrintoutTests.printout("verbatim", day: 17_490, [3, 1, 3])
    #expect(printout.items.map(\.description) == ["V-0001", "V-0003"])
  }

  @Test func `nothing hangs as long as all may be shown`() {
    #expect(hanging([cards, poster, page], [:]).isEmpty)
  }

  @Test func `words taken back hang on each print they are on, the earliest first`() {
    let found = hanging([page, poster, cards], [1: .words])
    #expect(found.map(\.reference.description) == ["V-0001"])
    #expect(found[0].printouts == [cards, poster, page] && found[0].loss == .words)
  }

  @Test func `what is said to be taken down is not told any more, sheet by sheet`() {
    let some = hanging(
      [cards, poster], takenDown: [taken(1, off: cards), taken(2, off: cards)],
      [1: .words, 2: .words, 3: .name])
    #expect(some.map(\.reference.number) == [1, 3])
    #expect(some[0].printouts == [poster] && some[1].loss == .name)
    let all = [taken(1, off: cards), taken(1, off: poster), taken(3, off: cards)]
    #expect(hanging([cards, poster], takenDown: all, [1: .words]).isEmpty)
  }

  @Test func `words lost anywhere count for more than a first name`() {
    let found = PrintHistory([cards, page], takenDown: []).hanging { item, printout in
      item.number == 1 ? (printout == cards ? .name : .words) : nil
    }
    #expect(found.map(\.loss) == [.words])
  }

  @Test func `a replacement card holds nobody's words, and is told beside what it replaces`() {
    let replacement = PrintoutTests.printout(Printout.replacements, day: 17_590, [1])
    let found = hanging([cards, replacement], [1: .words])
    #expect(found[0].printouts == [cards] && found[0].replaced == Day(number: 17_590))
    #expect(hanging([replacement], [1: .words]).isEmpty)
  }

  @Test func `a card is on paper until it is taken down, a web page is none`() {
    let again = PrintoutTests.printout("verbatim", .site, day: 17_500, [9])
    let history = PrintHistory([cards, again, poster], takenDown: [taken(3, off: cards)])
    #expect(history.onPaper(as: "verbatim").map(\.number).sorted() == [1, 2])
    #expect(history.onPaper(as: "board").isEmpty)
    #expect(history.printouts(of: Reference(.verbatim, 1)) == [cards, poster])
    #expect(history.printouts(of: Reference(.verbatim, 3)).isEmpty)
  }
}
