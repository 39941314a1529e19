public import Paper

/// The type of the house: what people said in EB Garamond, what we say in Inter.
public enum Lettering {
  /// What people said. Contextual and fancy forms are off: a long-tailed Q reads as underlining.
  /// Figures stand on the line: the old-style 1 of this face reads « I ».
  public static func voice(_ size: Double, leading: Double = 1.12, colour: Colour = .ink)
    -> TextStyle
  {
    TextStyle(
      family: "EB Garamond", size: size, leading: leading, colour: colour,
      features: ["calt=0", "dlig=0", "swsh=0", "clig=0", "lnum=1"])
  }

  /// What we say.
  public static func plain(
    _ size: Double, weight: Int = 400, leading: Double = 1.38, colour: Colour = .ink
  ) -> TextStyle {
    TextStyle(family: "Inter", weight: weight, size: size, leading: leading, colour: colour)
  }

  /// Titles: tight, in sentence case.
  public static func display(_ size: Double, leading: Double = 1.08, colour: Colour = .ink)
    -> TextStyle
  {
    TextStyle(
      family: "Inter Display", weight: 800, size: size, leading: leading, tracking: -10,
      colour: colour, keepsCompounds: true)
  }

  /// References, always in ink: they are the promise of the tool.
  public static func reference(_ size: Double = 10.5, colour: Colour = .ink) -> TextStyle {
    TextStyle(family: "JetBrains Mono", weight: 700, size: size, leading: 1.2, colour: colour)
  }

  /// Small capitals-like headings above a block.
  public static func heading(_ size: Double = 8.4, colour: Colour = .softInk) -> TextStyle {
    TextStyle(
      family: "Inter", weight: 700, size: size, leading: 1.3, tracking: 80, colour: colour)
  }
}
