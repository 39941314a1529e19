public import Words

extension SheetRefusal: Sayable {
  public func said(in wording: Wording) -> String {
    switch self {
    case .notASize(let words): wording.imposition.notASheet(words)
    case .outOfRange(let words):
      wording.imposition.sheetOutOfRange(
        words, Int(SheetSize.sides.lowerBound), Int(SheetSize.sides.upperBound))
    }
  }
}
