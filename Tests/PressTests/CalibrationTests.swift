import Paper
import Press
import Support
import Testing
import Words

@Suite("The sheet that measures a printer") struct CalibrationTests {
  private func zeros(shift: Point) throws -> (front: Point?, back: Point?) {
    let pages = try CalibrationSheet(
      Composer(ruler: FixedRuler(), wording: .french), shift: shift
    ).pages()
    #expect(pages.count == 2)
    return (centre(try pages.page(at: 0).marks), centre(try pages.page(at: 1).marks))
  }

  /// The middle of the figure, where its lines cross.
  private func centre(_ marks: [Mark], from origin: Point = .zero) -> Point? {
    for case .group(let group) in marks {
      if case .figure = group.structure, let frame = Mark.group(group).bounds {
        return Point(
          x: origin.x + frame.x + frame.width / 2, y: origin.y + frame.y + frame.height / 2)
      }
      let start = Point(x: origin.x + group.placement.x, y: origin.y + group.placement.y)
      if let found = centre(group.marks, from: start) { return found }
    }
    return nil
  }

  private func isAt(_ point: Point?, _ x: Double, _ y: Double) -> Bool {
    point.map { $0.x.isNear(x) && $0.y.isNear(y) } ?? false
  }

  @Test func `pierced at its cross, reads zero where nothing is off`() throws {
    let (front, back) = try zeros(shift: .zero)
    #expect(isAt(front, 105, 148.5))
    #expect(isAt(back, 105, 148.5))
  }

  @Test func `printed again with an offset, moves its back by as much`() throws {
    let (front, back) = try zeros(shift: Point(x: 1.5, y: -0.5))
    #expect(isAt(front, 105, 148.5))
    #expect(isAt(back, 106.5, 148))
  }
}
