import Paper
import Words

extension Deck {
  /// The sheets to cut and fold: fronts and backs on the same side of the paper.
  func foldedPages(
    _ composer: Composer, _ printing: Printing, back: CardLayout.Face, fold: CardLayout.Fold
  ) throws -> Pages {
    let size = layout.form.size
    let (imposition, scale) = try printing.imposition(of: fold.open(size))
    let bleed = printing.bleed / scale
    let form = layout.form.bleeding(bleed)
    func side(
      _ face: CardLayout.Face, _ card: Card, at placement: Placement, clip: Frame, isBack: Bool
    ) throws -> Mark {
      let marks = try composer.framingUnfit(form.size) {
        try composer.marks(
          of: face, form: form, fields: card.fields, item: card.item, isBack: isBack)
      }
      return .group(Group(.section, placement: placement, clip: clip, marks))
    }
    return imposition.sheets(
      of: cards.count,
      front: { number in
        let card = cards[number]
        return [
          try side(
            layout.front, card, at: fold.front(size),
            clip: fold.frontClip(size, bleed: bleed), isBack: false),
          try side(
            back, card, at: fold.back(size), clip: fold.backClip(size, bleed: bleed),
            isBack: true),
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

  /// The front and its bleed, up to the fold at its top or its left.
  func frontClip(_ card: Size, bleed: Length) -> Frame {
    switch self {
    case .top:
      Frame(x: -bleed, y: 0, width: card.width + bleed * 2, height: card.height + bleed)
    case .side:
      Frame(x: 0, y: -bleed, width: card.width + bleed, height: card.height + bleed * 2)
    }
  }

  /// The back and its bleed, up to the fold at its top or its right.
  func backClip(_ card: Size, bleed: Length) -> Frame {
    switch self {
    case .top: frontClip(card, bleed: bleed)
    case .side:
      Frame(x: -bleed, y: -bleed, width: card.width + bleed, height: card.height + bleed * 2)
    }
  }

  func line(_ card: Size) -> Mark {
    let start = self == .top ? Point(x: 0, y: card.height) : Point(x: card.width, y: 0)
    let end = Point(x: card.width, y: card.height)
    return .group(Group(.artefact, [.path(.line(from: start, to: end, Self.dots))]))
  }
}
