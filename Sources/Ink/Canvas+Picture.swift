import CCairo
import Paper

extension Canvas {
  /// The whole picture in the middle of its frame, never stretched.
  func draw(_ picture: Picture, in frame: Frame) throws {
    guard frame.intersects(visible) else { return }
    shelves.tags?.openDrawing(on: context)
    let drawing = try shelves.pictures.drawing(of: picture, at: frame.size)
    let scale = min(frame.width.points / drawing.width, frame.height.points / drawing.height)
    cairo_save(context)
    defer { cairo_restore(context) }
    cairo_translate(
      context, frame.centre.x.points - drawing.width * scale / 2,
      frame.centre.y.points - drawing.height * scale / 2)
    cairo_scale(context, scale, scale)
    cairo_set_source_surface(context, drawing.surface.raw, 0, 0)
    cairo_paint(context)
  }
}
