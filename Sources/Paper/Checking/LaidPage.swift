/// A line of words where it lands.
struct LaidWords {
  /// The lines of one text never are in each other's way.
  let text: Int
  let order: Int
  let words: String
  /// From the tops of small capitals down to the baseline: what must be seen to read.
  let heart: Frame
  /// From the tops of capitals to the tails of letters: what other words keep off.
  let body: Frame
  let size: Double
  /// White or nearly: it needs something dark under it.
  let isPale: Bool
  let window: Frame?
}

/// A path where it lands.
struct LaidShape {
  let order: Int
  let path: Path
  let landing: Landing
  /// What it covers, half of its stroke aside.
  let frame: Frame
  let window: Frame?
  /// Part of a figure, where lines mean something by where they go.
  let isOfFigure: Bool
  let isRectangle: Bool

  /// What lies under it is not seen any more.
  var hides: Bool { path.fill.map { $0.opacity > 0.9 } ?? false }
  var isDark: Bool { hides && (path.fill?.luminance ?? 1) < 0.45 }
  /// A stroke that is seen on paper.
  var isDrawn: Bool {
    path.stroke.map { $0.colour.luminance < 0.85 && $0.colour.opacity > 0.3 } ?? false
  }
  var weight: Length { (path.stroke?.width ?? 0) * landing.scale }

  /// A square to tick: drawn, empty, as large as a letter or two.
  var isTickBox: Bool {
    let (width, height) = (frame.width, frame.height)
    return isDrawn && isRectangle && !hides && width > 2 && height > 2 && width < 9 && height < 9
      && max(width, height) < min(width, height) * 1.5
  }
}

/// A picture or a code where it lands.
struct LaidStamp {
  let order: Int
  let subject: PageFault.Subject
  let frame: Frame
  let window: Frame?
}

/// The marks of a page, each where it lands, in the order they are drawn.
struct LaidPage {
  private(set) var words: [LaidWords] = []
  private(set) var shapes: [LaidShape] = []
  private(set) var stamps: [LaidStamp] = []
  private var order = 0
  private var text = 0
  /// The windows of tiles cut nothing that another tile does not show.
  private let cutsWords: Bool

  init(_ marks: [Mark], bleed: Length = 0, cutsWords: Bool = true) {
    self.cutsWords = cutsWords
    for mark in marks { lay(mark, Landing(), window: nil, bleed: bleed, isOfFigure: false) }
  }

  private mutating func lay(
    _ mark: Mark, _ landing: Landing, window: Frame?, bleed: Length, isOfFigure: Bool
  ) {
    order += 1
    switch mark {
    case .text(let text, let place): lay(text, at: place, landing, window: window)
    case .path(let path): lay(path, landing, window: window, isOfFigure: isOfFigure)
    case .picture(_, let frame):
      stamps.append(
        LaidStamp(
          order: order, subject: .picture, frame: landing.place(frame), window: window))
    case .code(_, let frame):
      stamps.append(
        LaidStamp(order: order, subject: .code, frame: landing.place(frame), window: window))
    case .link, .destination: break
    case .group(let group):
      lay(group, landing, window: window, bleed: bleed, isOfFigure: isOfFigure)
    }
  }

  private mutating func lay(
    _ group: Group, _ landing: Landing, window: Frame?, bleed: Length, isOfFigure: Bool
  ) {
    let inside = landing.within(group.placement)
    // A page shown in small is a picture of it, for its plan to be drawn over.
    if group.structure == .artefact, inside.scale < 0.5 { return }
    var (window, isOfFigure) = (window, isOfFigure)
    if let clip = group.clip {
      // What stands in the bleed is cut away with it.
      let isCard = bleed > .zero && group.structure == .section
      let own = inside.place(isCard ? clip.inset(by: bleed) : clip)
      window = window.map { $0.shared(with: own) ?? own } ?? own
    }
    if case .figure = group.structure { isOfFigure = true }
    for mark in group.marks {
      lay(mark, inside, window: window, bleed: bleed, isOfFigure: isOfFigure)
    }
  }

  private mutating func lay(_ set: SetText, at place: Point, _ landing: Landing, window: Frame?) {
    text += 1
    for line in set.lines {
      // A quotation mark alone is a drawing.
      let runs = line.runs.filter { $0.words.contains { $0.isLetter || $0.isNumber } }
      guard let size = runs.map(\.size).max(), line.width > .zero else { continue }
      let rise = Length(points: size * 0.6)
      let heart = Frame(
        x: place.x + line.x, y: place.y + line.baseline - rise, width: line.width, height: rise)
      words.append(
        LaidWords(
          text: text, order: order, words: line.words, heart: landing.place(heart),
          body: landing.place(
            Frame(
              x: heart.x, y: heart.y - rise * 0.16, width: heart.width, height: rise * 1.36)),
          size: (runs.map(\.size).min() ?? size) * landing.scale,
          isPale: runs.allSatisfy { $0.colour.luminance > 0.7 },
          window: cutsWords ? window : nil))
    }
  }

  private mutating func lay(
    _ path: Path, _ landing: Landing, window: Frame?, isOfFigure: Bool
  ) {
    guard let hull = path.hull, path.fill != nil || path.stroke != nil else { return }
    shapes.append(
      LaidShape(
        order: order, path: path, landing: landing, frame: landing.place(hull), window: window,
        isOfFigure: isOfFigure, isRectangle: path.isRectangle))
  }
}
