import CCairo
import CPixbuf
import Foundation
import Paper

/// Pixels read by gdk-pixbuf, turned as the camera was held.
struct UprightPhotograph: ~Copyable {
  private let pixels: OpaquePointer
  let width: Int
  let height: Int

  /// - Parameter width: pixels across before turning, all of them when `nil`.
  init(_ picture: Picture, width: Double?) throws(InkError) {
    let bytes = picture.bytes.withUnsafeBytes { g_bytes_new($0.baseAddress, gsize($0.count)) }
    let stream = g_memory_input_stream_new_from_bytes(bytes)
    defer {
      g_object_unref(stream)
      g_bytes_unref(bytes)
    }
    let across = width.map { Int32(max(1, $0.rounded())) } ?? -1
    guard let read = gdk_pixbuf_new_from_stream_at_scale(stream, across, -1, 1, nil, nil),
      let upright = gdk_pixbuf_apply_embedded_orientation(read)
    else { throw .unreadablePicture(name: picture.name) }
    g_object_unref(UnsafeMutableRawPointer(read))
    pixels = upright
    self.width = Int(gdk_pixbuf_get_width(upright))
    self.height = Int(gdk_pixbuf_get_height(upright))
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
