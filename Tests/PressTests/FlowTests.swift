import Paper
import Support
import Testing
import Words

@testable import Press

@Suite("Pieces down a page") struct FlowTests {
  private let body = Frame(x: 15, y: 14, width: 100, height: 100)
  private let compose = Composer(ruler: FixedRuler(), wording: .french)

  private func block(_ height: Length, gap: Length = 0) -> Piece {
    Piece(height: height, gap: gap, marks: [.destination("\(height)", at: .zero)])
  }

  @Test func `a piece that does not fit begins the next page, without its air`() throws {
    let leaves = try Flow(in: body, item: "").leaves([block(60), block(30, gap: 20)])
    #expect(leaves.map(\.room) == [40, 70])
  }

  @Test func `a heading never stays alone at the foot of a page`() throws {
    let leaves = try Flow(in: body, item: "")
      .leaves([block(80), block(10).stayingWithNext(), block(30)])
    #expect(leaves.map(\.room) == [20, 60])
  }

  @Test func `what a table says at its head is said again on the next page`() throws {
    var row = block(40)
    row.heads = [block(7)]
    let leaves = try Flow(in: body, item: "").leaves([block(7), row, row, row])
    #expect(leaves.map(\.room) == [13, 53])
  }

  @Test func `rows of one page are one table`() throws {
    let row = block(40).part(of: .table)
    let leaf = try #require(try Flow(in: body, item: "").leaves([row, row]).first)
    #expect(leaf.marks.count == 1)
  }

  @Test func `a paragraph is cut between lines, never leaving one alone`() throws {
    let words = Array(repeating: "mot", count: 200).joined(separator: " ")
    let text = try compose.piece(words, Lettering.plain(10), width: 100)
    let leaves = try Flow(in: body, item: "").leaves([block(50), text])
    let counts = leaves.map { leaf in
      SheetReading(Page(size: body.size, marks: leaf.marks)).words.split(separator: " ").count
    }
    #expect(leaves.count == 2 && counts.allSatisfy { $0 > 1 })
    let all = leaves.map { SheetReading(Page(size: body.size, marks: $0.marks)).words }
    #expect(all.joined(separator: " ").split(whereSeparator: \.isWhitespace).count == 200)
  }

  @Test func `a piece higher than a page is refused with the excess`() throws {
    #expect(throws: Overflow(item: "P-04", field: "", excess: 20)) {
      try Flow(in: body, item: "P-04").leaves([block(10), block(120)])
    }
  }
}
