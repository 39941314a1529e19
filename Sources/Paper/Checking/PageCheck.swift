/// Reads the marks of finished pages, whatever drew them, and tells which are in each other's way.
///
/// It knows no subject: words, lines, boxes, colours, pictures, codes, the edges of the sheet.
public struct PageCheck: Sendable {
  /// What the printer leaves white along the sheet's edges.
  public var margin: Length
  /// The smallest letters people are given to read, in points.
  public var smallest: Double

  public init(margin: Length = 5, smallest: Double = 7) {
    (self.margin, self.smallest) = (margin, smallest)
  }

  /// What no eye sees.
  static let tolerance: Length = 0.3

  /// What is wrong on a page, from the top down.
  ///
  /// - Parameter number: the page's, from 1.
  public func faults(of page: Page, number: Int = 1) -> [PageFault] {
    // What a tile shows was checked as a whole: only its own words and its seams are left.
    let (drawing, own) = page.parted
    let laid = LaidPage(page.seen == nil ? page.marks : own, bleed: page.bleed)
    var inspection = Inspection(page: page, number: number, laid: laid)
    inspection.lookAtWords()
    inspection.lookAtShapes()
    inspection.lookAtBuried()
    inspection.lookAtStamps()
    inspection.lookAtEdges(margin: margin)
    inspection.lookAtSizes(smallest: smallest)
    if let seen = page.seen { inspection.lookAtSeams(of: seen, drawing: drawing) }
    return inspection.faults.sorted {
      ($0.place.y, $0.place.x, $0.kind.rawValue) < ($1.place.y, $1.place.x, $1.kind.rawValue)
    }
  }
}

extension Page {
  /// On the sheet of a tile, the part of the drawing it shows and what the sheet itself says.
  fileprivate var parted: (drawing: [Mark], own: [Mark]) {
    guard seen != nil, let first = marks.first else { return ([], marks) }
    return ([first], Array(marks.dropFirst()))
  }
}

/// One page being looked at.
struct Inspection {
  let page: Page
  let number: Int
  let laid: LaidPage
  private(set) var faults: [PageFault] = []
  private let lines: Shelves
  private let bodies: Shelves
  let fills: [LaidShape]

  init(page: Page, number: Int, laid: LaidPage) {
    (self.page, self.number, self.laid) = (page, number, laid)
    lines = Shelves(laid.words.map(\.heart))
    bodies = Shelves(laid.words.map(\.body))
    fills = laid.shapes.filter(\.hides)
  }

  mutating func note(
    _ kind: PageFault.Kind, _ first: PageFault.Subject, _ second: PageFault.Subject,
    at place: Frame, by: Length
  ) {
    faults.append(PageFault(kind, page: number, first, second, at: place, by: by))
  }

  /// Whether something opaque was drawn over a place between two marks.
  private func isCovered(_ place: Frame, after first: Int, before last: Int) -> Bool {
    fills.contains { fill in
      fill.order > first && fill.order < last && fill.frame.holds(place, but: 0.4)
        && fill.covers(place.centre)
    }
  }

  // MARK: - Words on words, words in a window

  mutating func lookAtWords() {
    for (index, line) in laid.words.enumerated() {
      if let window = line.window {
        let beyond = window.excess(of: line.heart)
        if beyond > PageCheck.tolerance {
          note(.cut, .words(line.words), .edge, at: line.heart, by: beyond)
        }
      }
      for other in bodies.near(line.body) where other > index {
        let second = laid.words[other]
        guard second.text != line.text, let met = line.body.shared(with: second.body),
          met.depth > PageCheck.tolerance,
          !isCovered(met, after: line.order, before: second.order)
        else { continue }
        note(
          .overlapping, .words(line.words), .words(second.words), at: met,
          by: max(met.width, met.height))
      }
    }
  }

  // MARK: - Lines, boxes and colours

  mutating func lookAtShapes() {
    let boxes = laid.shapes.filter(\.isTickBox)
    for shape in laid.shapes where shape.isDrawn || shape.hides {
      lookAtWords(under: shape)
      for box in boxes { look(at: box, crossedBy: shape) }
    }
    lookAtFrames()
  }

  private mutating func lookAtWords(under shape: LaidShape) {
    let near = lines.near(shape.frame.inset(by: -shape.weight / 2))
    guard !near.isEmpty else { return }
    // Lines and the edges of what is dark are seen; those of a pale wash are not.
    let edges = shape.isDrawn || shape.isDark ? shape.outline : []
    for index in near {
      let line = laid.words[index]
      if shape.hides, shape.order > line.order, let met = shape.cover(of: line.heart),
        met.depth > PageCheck.tolerance
      {
        note(
          .hidden, .words(line.words), shape.isDrawn ? .box : .colour, at: met, by: met.width)
        continue
      }
      let core = line.heart.inset(by: min(PageCheck.tolerance, line.heart.depth / 4))
      let crossing = edges.lazy.compactMap { $0.within(core) }.first
      guard let crossing, shape.window.map({ $0.shared(with: core) != nil }) ?? true,
        !isCovered(crossing, after: shape.order, before: line.order)
      else { continue }
      let what: PageFault.Subject =
        shape.isRectangle ? (shape.isDrawn ? .box : .colour) : shape.isDrawn ? .line : .colour
      note(
        .struck, .words(line.words), what, at: crossing, by: max(crossing.width, crossing.height))
    }
  }

  private mutating func look(at box: LaidShape, crossedBy shape: LaidShape) {
    guard shape.order != box.order, shape.frame.inset(by: -0.01).intersects(box.frame) else {
      return
    }
    let inside = box.frame.inset(by: PageCheck.tolerance)
    if shape.hides, shape.order > box.order, let met = shape.cover(of: inside),
      met.depth > box.frame.depth / 2
    {
      return note(.hidden, .box, .colour, at: met, by: met.width)
    }
    // What is wholly within ticks it.
    guard shape.isDrawn, !box.frame.holds(shape.frame, but: 0.6) else { return }
    guard let met = shape.outline.lazy.compactMap({ $0.within(inside) }).first,
      !isCovered(met, after: shape.order, before: box.order)
    else { return }
    note(
      .crossed, .box, shape.isRectangle ? .box : .line, at: met, by: max(met.width, met.height))
  }

  /// Two frames in part over each other, as notes that slip.
  private mutating func lookAtFrames() {
    let frames = laid.shapes.filter { $0.isRectangle && $0.isDrawn && !$0.isTickBox }
      .sorted { $0.frame.x < $1.frame.x }
    for (index, one) in frames.enumerated() {
      for other in frames[(index + 1)...] {
        if other.frame.x >= one.frame.right { break }
        guard let met = one.frame.shared(with: other.frame), met.depth > 0.6,
          !one.frame.holds(other.frame, but: 0.6), !other.frame.holds(one.frame, but: 0.6)
        else { continue }
        let (first, second) = one.order < other.order ? (one, other) : (other, one)
        guard !isCovered(met, after: first.order, before: second.order) else { continue }
        note(.crossed, .box, .box, at: met, by: met.depth)
      }
    }
  }

  // MARK: - Pictures and codes

  mutating func lookAtStamps() {
    for (index, stamp) in laid.stamps.enumerated() {
      for place in lines.near(stamp.frame) {
        let line = laid.words[place]
        guard let met = line.heart.shared(with: stamp.frame), met.depth > PageCheck.tolerance,
          !isCovered(met, after: min(line.order, stamp.order), before: max(line.order, stamp.order))
        else { continue }
        let isUnder = line.order < stamp.order
        let (first, second) =
          isUnder ? (.words(line.words), stamp.subject) : (stamp.subject, .words(line.words))
        note(.hidden, first, second, at: met, by: met.width)
      }
      for shape in laid.shapes where shape.frame.intersects(stamp.frame) {
        look(at: stamp, under: shape)
      }
      for other in laid.stamps[(index + 1)...] {
        guard let met = stamp.frame.shared(with: other.frame), met.depth > PageCheck.tolerance,
          !isCovered(met, after: stamp.order, before: other.order)
        else { continue }
        note(.hidden, stamp.subject, other.subject, at: met, by: met.depth)
      }
    }
  }

  private mutating func look(at stamp: LaidStamp, under shape: LaidShape) {
    if shape.hides, shape.order > stamp.order, let met = shape.cover(of: stamp.frame),
      met.depth > PageCheck.tolerance
    {
      return note(.hidden, stamp.subject, .colour, at: met, by: met.depth)
    }
    if shape.isTickBox, let met = shape.frame.shared(with: stamp.frame),
      met.depth > PageCheck.tolerance
    {
      return note(.hidden, .box, stamp.subject, at: met, by: met.depth)
    }
    guard shape.isDrawn, !shape.isOfFigure else { return }
    let inside = stamp.frame.inset(by: min(0.5, stamp.frame.depth / 4))
    guard let met = shape.outline.lazy.compactMap({ $0.within(inside) }).first,
      !isCovered(met, after: shape.order, before: stamp.order)
    else { return }
    note(.crossed, stamp.subject, .line, at: met, by: max(met.width, met.height))
  }
}
