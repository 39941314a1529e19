public import Words

extension Misfit: Sayable {
  public func said(in wording: Wording) -> String {
    func said(_ length: Length) -> String {
      wording.number((length.millimetres * 10).rounded() / 10)
    }
    func said(_ size: Size) -> String { "\(said(size.width)) × \(said(size.height))" }
    return switch self {
    case .cardTooLarge(let card, let sheet):
      wording.imposition.cardTooLarge(said(card), said(sheet))
    case .bleedBeyondGap(let bleed, let gap):
      wording.imposition.bleedBeyondGap(said(bleed), said(gap))
    case .sheetTooSmall(let sheet): wording.imposition.sheetTooSmall(said(sheet))
    }
  }
}
