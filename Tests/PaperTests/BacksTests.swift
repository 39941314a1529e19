import Paper
import Support
import Testing

@Suite("Backs fall behind their fronts") struct BacksTests {
  static let sizes = [Size(width: 96, height: 68), Size(width: 68, height: 96)]

  @Test(
    "on full and partial sheets, turned over either edge",
    arguments: sizes, Imposition.Flip.allCases)
  func registered(card: Size, flip: Imposition.Flip) throws {
    for keepsSheet in [true, false] {
      let imposition = try Imposition(card, keepsSheet: keepsSheet)
      for slot in 0..<imposition.perSheet {
        let front = imposition.front(slot).applied(to: Point(x: 10, y: 20))
        // Seen from behind, a place 10 mm from the left is 10 mm from the right.
        let back = imposition.back(slot, flip: flip)
          .applied(to: Point(x: card.width - 10, y: 20))
        let through = turnedOver(front, imposition.sheet, flip)
        #expect(back.x.isNear(through.x.millimetres))
        #expect(back.y.isNear(through.y.millimetres))
      }
    }
  }

  @Test func `a lone card of the last sheet has its back in the opposite column`() throws {
    let imposition = try Imposition(Self.sizes[0])
    let pages = imposition.sheets(
      of: 9, front: { _ in [] },
      backs: Imposition.Backs { card in
        [.destination("back \(card)", at: .zero)]
      })
    #expect(pages.count == 4)
    let page = try pages.page(at: 3)
    #expect(page.label == "2v")
    guard case .group(let group) = try #require(page.marks.first) else { return }
    #expect(page.marks.count == 1)
    #expect(group.placement.x.isNear(105))
    #expect(group.placement.y.isNear(12.5))
  }

  @Test func `what makes up for the printer moves backs only`() throws {
    let imposition = try Imposition(Self.sizes[0])
    let moved = imposition.back(0, flip: .longEdge, shift: Point(x: 1.5, y: -0.5))
    #expect(moved.x.isNear(106.5))
    #expect(moved.y.isNear(12))
  }

  /// Where ink that goes through the paper comes out, by how the sheet was turned.
  private func turnedOver(_ point: Point, _ sheet: Size, _ flip: Imposition.Flip) -> Point {
    let isUpright = sheet.height >= sheet.width
    let aboutVertical = (flip == .longEdge) == isUpright
    return aboutVertical
      ? Point(x: sheet.width - point.x, y: point.y)
      : Point(x: point.x, y: sheet.height - point.y)
  }
}

@Suite("Sheets of cards") struct SheetsTests {
  @Test func `sheets are drawn one at a time, when asked for`() throws {
    var drawn: [Int] = []
    let pages = try Imposition(Size(width: 96, height: 68)).sheets(of: 20) { card in
      drawn.append(card)
      return []
    }
    #expect(pages.count == 3)
    _ = try pages.page(at: 2)
    #expect(drawn == [16, 17, 18, 19])
  }

  @Test func `no card, no sheet`() throws {
    #expect(try Imposition(Size(width: 96, height: 68)).sheets(of: 0) { _ in [] }.count == 0)
  }

  @Test func `all the texts of a sheet that do not fit are told together`() throws {
    let pages = try Imposition(Size(width: 96, height: 68)).sheets(of: 8) { card in
      if card.isMultiple(of: 3) {
        throw Overflow(item: "\(card)", field: "question", excess: 2)
      }
      return []
    }
    let expected = Overflows(
      [0, 3, 6].map { Overflow(item: "\($0)", field: "question", excess: 2) })
    #expect(throws: expected) { try pages.page(at: 0) }
  }
}
