/// A size of paper people ask for: by its name (ISO 216), or by its own millimetres.
public struct SheetSize: Hashable, Sendable {
  public let size: Size
  /// « A4 », « 320 × 450 mm »
  public let name: String

  public static let a6 = SheetSize("A6", 105, 148)
  public static let a5 = SheetSize("A5", 148, 210)
  public static let a4 = SheetSize("A4", 210, 297)
  public static let a3 = SheetSize("A3", 297, 420)
  public static let a2 = SheetSize("A2", 420, 594)
  public static let a1 = SheetSize("A1", 594, 841)
  public static let a0 = SheetSize("A0", 841, 1189)

  /// Those that have a name, always upright.
  public static let named = [a6, a5, a4, a3, a2, a1, a0]

  /// What a side may measure, in millimetres: a label's, up to what a PDF page can hold.
  ///
  /// 14,400 units of 1/72 inch are 5,080 mm (ISO 32000-1, annex C.2).
  public static let sides = 50.0...5_000

  private init(_ name: String, _ width: Length, _ height: Length) {
    (self.name, size) = (name, Size(width: width, height: height))
  }

  /// « a3 », « 320x450 », « 215,9 × 279,4 mm »
  ///
  /// - Throws: ``SheetRefusal``.
  public init(_ words: String) throws(SheetRefusal) {
    let asked = words.filter { !$0.isWhitespace }.lowercased()
    if let named = Self.named.first(where: { $0.fileName == asked }) {
      self = named
      return
    }
    let figures = asked.hasSuffix("mm") ? String(asked.dropLast(2)) : asked
    let sides = figures.split(omittingEmptySubsequences: false) { "x×*".contains($0) }
      .map { Double($0.replacing(",", with: ".")) }
    guard sides.count == 2, let width = sides[0], let height = sides[1] else {
      throw .notASize(words)
    }
    guard Self.sides.contains(width), Self.sides.contains(height) else {
      throw .outOfRange(words)
    }
    let told = sides.map { side in
      let text = String(side ?? 0)
      return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }
    self.init(
      "\(told[0]) × \(told[1]) mm", Length(millimetres: width), Length(millimetres: height))
  }

  /// As the name of a file tells it: `a4`, `320x450`.
  public var fileName: String {
    name.lowercased().replacing(" × ", with: "x").replacing(" mm", with: "")
  }
}

/// Why words are not a sheet of paper.
public enum SheetRefusal: Error, Hashable, Sendable {
  case notASize(String)
  case outOfRange(String)
}
