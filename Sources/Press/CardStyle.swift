public import Paper

/// How a text of a card looks, and how small it may become to fit.
public struct CardStyle: Hashable, Sendable {
  /// A voice of the house.
  public enum Voice: String, CaseIterable, Hashable, Sendable {
    /// What people said: set between quotes.
    case voice
    case plain, display, reference, heading
  }
  public enum Tone: Hashable, Sendable {
    case ink, soft
    /// The colour of the card's family.
    case family
    case own(Colour)
  }

  public var voice: Voice
  /// In points, when there is room.
  public var size: Double
  /// In points, at the least.
  public var minimum: Double
  public var weight: Int?
  public var leading: Double?
  public var tone: Tone
  public var alignment: StyledText.Alignment

  public init(
    _ voice: Voice, size: Double, minimum: Double? = nil, weight: Int? = nil,
    leading: Double? = nil, tone: Tone = .ink, alignment: StyledText.Alignment = .left
  ) {
    (self.voice, self.size, self.minimum) = (voice, size, minimum ?? size)
    (self.weight, self.leading, self.tone) = (weight, leading, tone)
    self.alignment = alignment
  }

  /// The styles that every layout finds.
  public static let house: [String: CardStyle] = [
    "title": CardStyle(.display, size: 20, minimum: 15),
    "voice": CardStyle(.voice, size: 20, minimum: 15.5),
    "body": CardStyle(.plain, size: 9.5, minimum: 9),
    "small": CardStyle(.plain, size: 9, minimum: 8.4),
    "heading": CardStyle(.heading, size: 8.4),
    "number": CardStyle(.reference, size: 10.5),
  ]

  func style(at size: Double, isStrong: Bool, family: Family) -> TextStyle {
    let colour: Colour =
      switch tone {
      case .ink: .ink
      case .soft: .softInk
      case .family: family.colour
      case .own(let colour): colour
      }
    var style =
      switch voice {
      case .voice: Lettering.voice(size, colour: colour)
      case .plain: Lettering.plain(size, colour: colour)
      case .display: Lettering.display(size, colour: colour)
      case .reference: Lettering.reference(size, colour: colour)
      case .heading: Lettering.heading(size, colour: colour)
      }
    if let weight { style.weight = weight }
    if isStrong { style.weight = max(style.weight, 700) }
    if let leading { style.leading = leading }
    return style
  }
}
