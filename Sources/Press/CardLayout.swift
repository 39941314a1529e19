public import Paper

/// How the cards of a deck are set: what stands where, front and back, in millimetres.
public struct CardLayout: Hashable, Sendable {
  public var form: CardForm
  public var front: Face
  public var back: Face?
  /// Where the card is folded; printed on both sides of the paper when `nil`.
  public var fold: Fold?

  public init(form: CardForm, front: Face, back: Face? = nil, fold: Fold? = nil) {
    (self.form, self.front, self.back, self.fold) = (form, front, back, fold)
  }

  /// Front and back on one side of the paper, folded so that both read upright.
  public enum Fold: String, CaseIterable, Hashable, Sendable {
    /// Along the front's top edge, like a table tent.
    case top
    /// Along the front's left edge, like a book.
    case side
  }

  /// One side of a card: its band, its kind, its foot, and what stands between.
  public struct Face: Hashable, Sendable {
    /// No band where there is none.
    public var family: Family?
    public var kind: Template?
    public var pictogram: Template?
    public var foot: Foot?
    /// Where words may stand; the form's own when `nil`.
    public var words: Frame?
    public var parts: [Part]

    public init(
      family: Family?, kind: Template? = nil, pictogram: Template? = nil, foot: Foot? = nil,
      words: Frame? = nil, parts: [Part] = []
    ) {
      (self.family, self.kind, self.pictogram) = (family, kind, pictogram)
      (self.foot, self.words, self.parts) = (foot, words, parts)
    }
  }

  public struct Foot: Hashable, Sendable {
    public var lines: [Template]
    public var reference: Template
    public init(lines: [Template], reference: Template) {
      (self.lines, self.reference) = (lines, reference)
    }
  }

  /// Something at its place, when its condition holds.
  public struct Part: Hashable, Sendable {
    /// What an overflow is told with.
    public var name: String
    public var condition: Condition
    /// Between the kind and the foot when `nil`.
    public var box: Frame?
    public var content: Content
    public init(
      _ name: String, if condition: Condition = .always, box: Frame? = nil, _ content: Content
    ) {
      (self.name, self.condition, self.box, self.content) = (name, condition, box, content)
    }
  }

  public enum Content: Hashable, Sendable {
    /// Texts, lines and boxes one under another.
    case stack([Item], CardLayout.Vertical)
    case pictogram(Template, CardStyle.Tone)
    /// A QR code of these words.
    case code(Template)
    /// Drawn from the box's top left corner to its bottom right one.
    case line(isDashed: Bool)
    case foot(Foot)
  }

  public enum Vertical: String, CaseIterable, Hashable, Sendable { case top, centre, bottom }

  /// Something in a stack.
  public struct Item: Hashable, Sendable {
    public enum Shape: Hashable, Sendable {
      case text(Template, CardStyle)
      /// Lines to write on, 8 mm apart; as many as there is room for when `nil`.
      case lines(Int?)
      /// Boxes to tick, each with its words, side by side while they fit.
      case ticks([Template], CardStyle)
    }
    public var shape: Shape
    public var condition: Condition
    /// Left white above, when something stands above.
    public var space: Length
    public init(_ shape: Shape, if condition: Condition = .always, space: Length = 0) {
      (self.shape, self.condition, self.space) = (shape, condition, space)
    }
  }

  /// When a part is there.
  public enum Condition: Hashable, Sendable {
    case always
    /// The field holds something.
    case has(String)
    case lacks(String)

    func holds(_ fields: [String: String]) -> Bool {
      switch self {
      case .always: true
      case .has(let field): !(fields[field] ?? "").isEmpty
      case .lacks(let field): (fields[field] ?? "").isEmpty
      }
    }
  }
}
