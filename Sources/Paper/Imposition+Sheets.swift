extension Imposition {
  /// Draws one card at its own origin, by its number from 0.
  public typealias Face = (_ card: Int) throws -> [Mark]

  /// What is printed behind the cards.
  public struct Backs {
    public let flip: Flip
    /// What makes up for a printer that prints backs aside.
    public let shift: Point
    public let face: Face

    public init(flip: Flip = .longEdge, shift: Point = .zero, face: @escaping Face) {
      (self.flip, self.shift, self.face) = (flip, shift, face)
    }
  }

  /// Where sheets stand among more of them: cards of several sizes are one series.
  public struct Series: Hashable, Sendable {
    public let before: Int
    public let total: Int

    public init(before: Int, total: Int) { (self.before, self.total) = (before, total) }
  }

  /// One side of one sheet, for the words around its cards.
  public struct Side: Hashable, Sendable {
    /// From 0, in the whole series.
    public let sheet: Int
    public let sheets: Int
    public let isBack: Bool
    /// The edge to turn the sheet over; `nil` when nothing is printed behind.
    public let flip: Flip?
  }

  /// The sheets that hold the cards, each front followed by its back; made one at a time.
  ///
  /// A card is heard whole: what stands behind it follows what stands before. A page throws the
  /// ``Overflows`` of all its cards together.
  public func sheets(
    of cards: Int, front: @escaping Face, backs: Backs? = nil, series: Series? = nil,
    furniture: @escaping (Side) throws -> [Mark] = { _ in [] }
  ) -> Pages {
    let (sheets, sides) = (sheetCount(of: cards), backs == nil ? 1 : 2)
    return Pages(count: sheets * sides) { page in
      let side = Side(
        sheet: page / sides + (series?.before ?? 0), sheets: series?.total ?? sheets,
        isBack: page % sides == 1, flip: backs?.flip)
      let first = page / sides * perSheet
      let held = min(perSheet, cards - first)
      let faces = try Overflows.gathering(0..<held) { slot in
        if side.isBack, let backs {
          return face(
            try backs.face(first + slot), at: back(slot, flip: backs.flip, shift: backs.shift),
            key: slot)
        }
        return face(try front(first + slot), at: self.front(slot), key: slot)
      }
      let lines = side.isBack ? [] : cutLines(for: held)
      return Page(
        size: sheet, trim: trim, bleed: bleed,
        label: "\(side.sheet + 1)" + (side.isBack ? "v" : ""), goesOn: side.isBack,
        marks: faces + lines + (try furniture(side)))
    }
  }

  private func face(_ marks: [Mark], at placement: Placement, key: Int) -> Mark {
    .group(
      Group(
        .section, placement: placement, clip: Frame(card).inset(by: -bleed), key: key, marks))
  }
}
