public import Paper
import Words

extension Composer {
  /// Around the cards of a sheet: what they are, which sheet it is, a rule of 100 mm.
  public func furniture(
    of imposition: Imposition, title: String, side: Imposition.Side, isFolded: Bool = false
  ) throws -> [Mark] {
    let (head, foot) = imposition.strips
    guard foot.size.height >= 4 else { return [] }
    let number = wording.imposition.sheetOf(side.sheet + 1, side.sheets)
    let turned =
      side.isBack
      ? wording.imposition.back
      : isFolded ? wording.imposition.fold : side.flip.map(said)
    let place = [number, turned].compactMap { $0 }.joined(separator: ", ")
    let above = try line(title, [place, number], in: head.size)
    let label = try fictionalLabel(
      rightEnd: Point(x: foot.size.width - 0.1, y: foot.size.height - 5.3))
    let free = label.compactMap(\.bounds).map(\.x).min() ?? foot.size.width
    let below =
      try actualSizeRule(from: 0, to: free, height: foot.size.height, drop: 2.2) + label
    return [
      .group(Group(placement: head.placement, above)),
      .group(Group(placement: foot.placement, below)),
    ]
  }

  private func said(_ flip: Imposition.Flip) -> String {
    flip == .longEdge ? wording.imposition.longEdge : wording.imposition.shortEdge
  }

  /// A title at the left and a place at the right, at the top of a strip.
  ///
  /// - Parameter places: the same said at length, then shortly: the first that the strip holds. On a
  ///   small sheet which one it is matters more than what it is called.
  private func line(_ title: String, _ places: [String], in size: Size) throws -> [Mark] {
    let told = try places.map { try set($0, Lettering.plain(8.4, leading: 1.2)) }
    guard let right = told.first(where: { $0.width <= size.width }) else { return [] }
    let left = try set(title, Lettering.plain(8.4, weight: 700, leading: 1.2))
    guard left.width + 4 <= size.width - right.width else {
      return [mark(right, at: .zero).heard(-1).running]
    }
    return [
      mark(left, at: .zero, as: .heading(1)).heard(-1).running,
      mark(right, at: Point(x: size.width - right.width, y: 0), as: .artefact),
    ]
  }
}
