import Paper
import Words

extension Deck {
  /// The sheets to cut and fold: fronts and backs on the same side of the paper.
  func foldedPages(
    _ composer: Composer, _ printing: Printing, back: CardLayout.Face, fold: CardLayout.Fold
  ) throws -> Pages {
    let size = layout.form.size
    let (imposition, scale) = try printing.imposition(of: fold.open(size))
    return imposition.sheets(
      of: cards.count,
      front: { number in
        let front = try marks(of: layout.front, card: cards[number], composer)
        let behind = try marks(of: back, card: cards[number], composer)
        return [
          .group(Group(.section, placement: fold.front(size), clip: Frame(size), front)),
          .group(Group(.section, placement: fold.back(size), clip: Frame(size), behind)),
          fold.line(size),
        ].scaled(by: scale)
      },
      furniture: {
        try composer.furniture(of: imposition, title: title, side: $0, isFolded: true)
      })
  }
}

extension CardLayout.Fold {
  private static let dots = Path.Stroke(.ink, width: 0.4, dash: [0.4, 1.6])

  /// Both sides, before they are folded.
  func open(_ card: Size) -> Size {
    switch self {
    case .top: Size(width: card.width, height: card.height * 2)
    case .side: Size(width: card.width * 2, height: card.height)
    }
  }

  /// Below the fold, or at its right: what is seen first.
  func front(_ card: Size) -> Placement {
    switch self {
    case .top: Placement(y: card.height)
    case .side: Placement(x: card.width)
    }
  }

  /// Head down above the fold, so that it stands upright behind.
  func back(_ card: Size) -> Placement {
    .filling(Frame(card), quarterTurns: self == .top ? 2 : 0)
  }

  func line(_ card: Size) -> Mark {
    let start = self == .top ? Point(x: 0, y: card.height) : Point(x: card.width, y: 0)
    let end = Point(x: card.width, y: card.height)
    return .group(Group(.artefact, [.path(.line(from: start, to: end, Self.dots))]))
  }
}
