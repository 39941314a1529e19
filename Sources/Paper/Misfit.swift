/// Why something cannot be laid on a sheet.
public enum Misfit: Error, Hashable, Sendable {
  /// Not even one card holds within the printer's margin.
  case cardTooLarge(Size, sheet: Size)
  /// Colour would run over the next card: the gap must be at least twice the bleed.
  case bleedBeyondGap(bleed: Length, gap: Length)
  /// The sheet has no room left for a tile once margin and overlap are taken.
  case sheetTooSmall(Size)
}
