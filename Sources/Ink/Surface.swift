import CCairo
import CPango
import Foundation

/// A Cairo surface, owned once.
struct Surface: ~Copyable {
  let raw: OpaquePointer
  private let sink: Sink?

  private init(_ raw: OpaquePointer, sink: Sink? = nil) { (self.raw, self.sink) = (raw, sink) }

  deinit { cairo_surface_destroy(raw) }

  /// A PDF written to memory; sizes in points.
  static func pdf(width: Double, height: Double) throws(InkError) -> Surface {
    let sink = Sink()
    let raw = cairo_pdf_surface_create_for_stream(Sink.write, sink.closure, width, height)!
    cairo_pdf_surface_restrict_to_version(raw, CAIRO_PDF_VERSION_1_5)
    return try checked(Surface(raw, sink: sink))
  }

  /// An SVG drawing written to memory; sizes in points.
  static func svg(width: Double, height: Double) throws(InkError) -> Surface {
    let sink = Sink()
    return try checked(
      Surface(
        cairo_svg_surface_create_for_stream(Sink.write, sink.closure, width, height), sink: sink))
  }

  /// Pixels in memory.
  static func image(_ format: cairo_format_t, width: Int, height: Int) throws(InkError) -> Surface {
    try checked(Surface(cairo_image_surface_create(format, Int32(width), Int32(height))))
  }

  /// Drawing kept as drawing, to paint elsewhere.
  static func recording(width: Double, height: Double) throws(InkError) -> Surface {
    var extent = cairo_rectangle_t(x: 0, y: 0, width: width, height: height)
    return try checked(
      Surface(cairo_recording_surface_create(CAIRO_CONTENT_COLOR_ALPHA, &extent)))
  }

  private static func checked(_ made: consuming Surface) throws(InkError) -> Surface {
    try InkError.check(cairo_surface_status(made.raw))
    return made
  }

  /// Ends the file and hands its bytes over.
  consuming func finish() throws(InkError) -> Data {
    cairo_surface_finish(raw)
    try InkError.check(cairo_surface_status(raw))
    return sink?.data ?? Data()
  }

  /// The pixels as a PNG file.
  borrowing func png() throws(InkError) -> Data {
    let sink = Sink()
    try InkError.check(cairo_surface_write_to_png_stream(raw, Sink.write, sink.closure))
    return sink.data
  }
}

/// Where Cairo writes a file's bytes.
final class Sink {
  private(set) var data = Data()

  /// Borrowed by Cairo for as long as the surface writes; the surface's owner keeps the sink.
  var closure: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }

  static let write: cairo_write_func_t = { closure, bytes, count in
    guard let closure, let bytes else { return CAIRO_STATUS_WRITE_ERROR }
    Unmanaged<Sink>.fromOpaque(closure).takeUnretainedValue().data.append(bytes, count: Int(count))
    return CAIRO_STATUS_SUCCESS
  }
}
