import CCairo
import Paper

/// Pictures read once, and drawn through one surface for each place they take on a page.
///
/// Cairo writes a resource twice under one key when a page paints a surface twice, and some print
/// filters then drop the page: so the second use on a page has a surface of its own.
final class PictureShelf {
  private struct Slots {
    var drawings: [Drawing] = []
    var used = 0
  }
  private struct Key: Hashable {
    let picture: Picture
    /// Photographs are sampled for the size they are printed at.
    let size: Size?
  }
  private var slots: [Key: Slots] = [:]
  private let keepsPixels: Bool

  /// - Parameter keepsPixels: whether photographs are drawn as pixels, not kept as their files.
  init(keepsPixels: Bool) { self.keepsPixels = keepsPixels }

  /// The surface for the next use of a picture on this page.
  func drawing(of picture: Picture, at size: Size) throws -> Drawing {
    let key = Key(picture: picture, size: picture.format == .svg ? nil : size)
    var known = slots[key] ?? Slots()
    if known.used == known.drawings.count {
      known.drawings.append(
        try known.drawings.first?.twin()
          ?? Drawing(picture, at: size, keepsPixels: keepsPixels))
    }
    let drawing = known.drawings[known.used]
    known.used += 1
    slots[key] = known
    return drawing
  }

  func turnPage() {
    for key in slots.keys { slots[key]?.used = 0 }
  }
}

/// A picture recorded at its own size, to be painted anywhere.
final class Drawing {
  let width: Double
  let height: Double
  let surface: Surface

  private init(width: Double, height: Double, paint: (OpaquePointer) throws -> Void) throws {
    (self.width, self.height) = (width, height)
    surface = try .recording(width: width, height: height)
    let context = cairo_create(surface.raw)!
    defer { cairo_destroy(context) }
    try paint(context)
    try InkError.check(cairo_status(context))
  }

  convenience init(_ picture: Picture, at size: Size, keepsPixels: Bool) throws {
    switch picture.format {
    case .svg:
      let drawing = try VectorDrawing(picture)
      try self.init(width: drawing.width, height: drawing.height) { try drawing.paint(on: $0) }
    case .jpeg, .png:
      let pixels = try Photograph(picture, printedAt: size, keepsPixels: keepsPixels).surface()
      let (width, height) = (
        Double(cairo_image_surface_get_width(pixels.raw)),
        Double(cairo_image_surface_get_height(pixels.raw))
      )
      let raw = pixels.raw
      try self.init(width: width, height: height) {
        cairo_set_source_surface($0, raw, 0, 0)
        cairo_paint($0)
      }
      _ = consume pixels
    }
  }

  /// The same drawing on another surface.
  func twin() throws -> Drawing {
    let raw = surface.raw
    return try Drawing(width: width, height: height) {
      cairo_recording_surface_replay(raw, on: $0)
    }
  }
}

/// Draws what a recording holds, without making a surface within a surface.
private func cairo_recording_surface_replay(_ recording: OpaquePointer, on context: OpaquePointer) {
  cairo_set_source_surface(context, recording, 0, 0)
  cairo_paint(context)
}
