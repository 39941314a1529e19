import Paper

extension Deck.Printing {
  /// Body text of 9.5 points becomes 16, as large print wants it, or else 13.
  private static let enlargements = [1.7, 1.4]

  /// How cards of a size stand on the sheet, and how much larger than drawn.
  func imposition(of card: Size) throws(Misfit) -> (Imposition, scale: Double) {
    func imposition(_ scale: Double) throws(Misfit) -> Imposition {
      try Imposition(
        Size(width: card.width * scale, height: card.height * scale), on: sheet, margin: margin,
        gap: bleed * 2, bleed: bleed, cut: cut)
    }
    for scale in isLarge ? Self.enlargements : [] {
      if let larger = try? imposition(scale) { return (larger, scale) }
    }
    return (try imposition(1), 1)
  }
}

extension [Mark] {
  func scaled(by scale: Double) -> [Mark] {
    scale == 1 ? self : [.group(Group(placement: Placement(scale: scale), self))]
  }
}
