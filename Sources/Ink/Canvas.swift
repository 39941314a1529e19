import CCairo
import Paper

/// Draws marks on a Cairo surface, in points, skipping what falls outside the page or a clip.
final class Canvas {
  let context: OpaquePointer
  let shelves: Shelves
  /// What can be seen, in the coordinates of the marks being drawn.
  var visible: Frame
  var glyphs: [cairo_glyph_t] = []
  var clusters: [cairo_text_cluster_t] = []
  /// From the coordinates of the marks being drawn to the page's.
  var position = Position()

  init(on surface: borrowing Surface, showing size: Size, shelves: Shelves) {
    context = cairo_create(surface.raw)
    visible = Frame(size)
    self.shelves = shelves
    // Without a clip Cairo forgets what came before a paint that covers the page, tags included.
    // It is wider than the page, whose last row of pixels may be a part of one.
    cairo_rectangle(context, visible.inset(by: -1))
    cairo_clip(context)
  }

  deinit { cairo_destroy(context) }

  func draw(_ marks: [Mark]) throws {
    for mark in marks { try draw(mark) }
  }

  private func draw(_ mark: Mark) throws {
    switch mark {
    case .text(let text, let point): try draw(text, at: point)
    case .path(let path): draw(path)
    case .picture(let picture, let frame): try draw(picture, in: frame)
    case .code(let words, let frame): try drawCode(words, in: frame)
    case .link(let link, let frame): draw(link, over: frame)
    case .destination(let name, let point): draw(destination: name, at: point)
    case .group(let group): try draw(group)
    }
  }

  private func draw(_ group: Group) throws {
    let outside = (visible, position)
    defer { (visible, position) = outside }
    position = position.then(group.placement)
    visible = group.placement.inverse(of: visible)
    if let clip = group.clip {
      guard clip.intersects(visible) else { return }
      visible = clip.intersection(visible)
    }
    cairo_save(context)
    defer { cairo_restore(context) }
    var matrix = group.placement.matrix
    cairo_transform(context, &matrix)
    if let clip = group.clip {
      cairo_rectangle(context, clip)
      cairo_clip(context)
    }
    try drawTagged(group)
    if group.clip != nil { shelves.tags?.close(on: context) }
  }

  /// Reports what went wrong since the last look: Cairo's contexts fail in silence.
  func check() throws(InkError) { try InkError.check(cairo_status(context)) }
}

func cairo_rectangle(_ context: OpaquePointer, _ frame: Frame) {
  cairo_rectangle(
    context, frame.x.points, frame.y.points, frame.width.points, frame.height.points)
}

func cairo_set_source(_ context: OpaquePointer, _ colour: Colour) {
  if colour.opacity >= 1 {
    cairo_set_source_rgb(context, colour.red, colour.green, colour.blue)
  } else {
    cairo_set_source_rgba(context, colour.red, colour.green, colour.blue, colour.opacity)
  }
}

/// What is read once for all the pages of a rendering.
final class Shelves {
  let fonts = FontShelf()
  let pictures: PictureShelf
  let anchors: Anchors?
  let tags: Tags?

  /// - Parameters:
  ///   - anchors: where links and destinations are kept, for a format that has them.
  ///   - tags: where structure is kept, for a format that has it.
  init(anchors: Anchors? = nil, tags: Tags? = nil) {
    (self.anchors, self.tags) = (anchors, tags)
    pictures = PictureShelf(keepsPixels: anchors == nil)
  }
}
