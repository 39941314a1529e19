import CCairo
import CPixbuf
import Foundation
import Paper

/// Pixels read by gdk-pixbuf, turned as the camera was held.
struct UprightPhotograph: ~Copyable {
  private let pixels: OpaquePointer
  let width: Int
  let height: Int
  /// How many pixels the file itself has, before it was turned or made smaller.
  let file: (width: Int, height: Int)
  /// Whether it stands in the file as it is seen.
  let isUpright: Bool

  /// - Parameter across: pixels across before turning, of so many across and down; all of them where
  ///   it gives `nil`.
  init(
    _ picture: Picture, across: @escaping (_ width: Int, _ height: Int) -> Double? = { _, _ in nil }
  ) throws(InkError) {
    let reader = PixelFile(picture) { width, height in
      guard let wanted = across(width, height) else { return (width, height) }
      let kept = max(1, Int(wanted.rounded()))
      return (kept, max(1, Int(Double(height) * Double(kept) / Double(width))))
    }
    guard let reader, let read = reader.read(),
      let upright = gdk_pixbuf_apply_embedded_orientation(read.pixels)
    else { throw .unreadablePicture(name: picture.name) }
    let held = gdk_pixbuf_get_option(read.pixels, "orientation").map { String(cString: $0) }
    isUpright = held == nil || held == "1"
    g_object_unref(UnsafeMutableRawPointer(read.pixels))
    pixels = upright
    self.file = (read.width, read.height)
    width = Int(gdk_pixbuf_get_width(upright))
    height = Int(gdk_pixbuf_get_height(upright))
  }

  deinit { g_object_unref(UnsafeMutableRawPointer(pixels)) }

  /// Coded again at a quality that paper does not tell from the original.
  borrowing func jpeg() throws(InkError) -> Data {
    var buffer: UnsafeMutablePointer<CChar>?
    var count: gsize = 0
    var keys: [UnsafeMutablePointer<CChar>?] = [strdup("quality"), nil]
    var values: [UnsafeMutablePointer<CChar>?] = [strdup("90"), nil]
    defer {
      free(keys[0])
      free(values[0])
    }
    guard
      gdk_pixbuf_save_to_bufferv(pixels, &buffer, &count, "jpeg", &keys, &values, nil) != 0,
      let buffer
    else { throw .unreadablePicture(name: "jpeg") }
    defer { g_free(buffer) }
    return Data(bytes: buffer, count: Int(count))
  }

  /// The pixels as Cairo keeps them: blue, green, red, and transparency already mixed in.
  borrowing func surface() throws(InkError) -> Surface {
    let hasAlpha = gdk_pixbuf_get_has_alpha(pixels) != 0
    let surface = try Surface.image(
      hasAlpha ? CAIRO_FORMAT_ARGB32 : CAIRO_FORMAT_RGB24, width: width, height: height)
    guard let to = cairo_image_surface_get_data(surface.raw),
      let from = gdk_pixbuf_get_pixels(pixels)
    else { throw .drawing(status: Int(CAIRO_STATUS_NO_MEMORY.rawValue)) }
    let (stride, rows) = (
      Int(cairo_image_surface_get_stride(surface.raw)), Int(gdk_pixbuf_get_rowstride(pixels))
    )
    for row in 0..<height {
      let (source, target) = (from + row * rows, to + row * stride)
      if hasAlpha { mix(source, into: target) } else { copy(source, to: target) }
    }
    cairo_surface_mark_dirty(surface.raw)
    return surface
  }

  private borrowing func copy(
    _ from: UnsafeMutablePointer<UInt8>, to: UnsafeMutablePointer<UInt8>
  ) {
    for column in 0..<width {
      let (source, target) = (from + column * 3, to + column * 4)
      (target[0], target[1], target[2], target[3]) = (source[2], source[1], source[0], 255)
    }
  }

  private borrowing func mix(
    _ from: UnsafeMutablePointer<UInt8>, into to: UnsafeMutablePointer<UInt8>
  ) {
    for column in 0..<width {
      let (source, target) = (from + column * 4, to + column * 4)
      let alpha = UInt32(source[3])
      for channel in 0..<3 {
        target[2 - channel] = UInt8((UInt32(source[channel]) * alpha + 127) / 255)
      }
      target[3] = UInt8(alpha)
    }
  }
}
