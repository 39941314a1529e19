import CRsvg
import Foundation
import Paper

/// An SVG drawing that stays made of lines.
final class VectorDrawing {
  private let handle: UnsafeMutablePointer<RsvgHandle>
  private let name: String
  /// In the drawing's own units.
  let width: Double
  let height: Double

  init(_ picture: Picture) throws(InkError) {
    name = picture.name
    guard picture.drawability == .quick else { throw .unreadablePicture(name: picture.name) }
    let read = picture.bytes.withUnsafeBytes { bytes in
      rsvg_handle_new_from_data(
        bytes.bindMemory(to: UInt8.self).baseAddress, gsize(bytes.count), nil)
    }
    guard let read else { throw .unreadablePicture(name: picture.name) }
    let style = Array("svg { color: \(picture.colour.hexadecimal) }".utf8)
    rsvg_handle_set_stylesheet(read, style, gsize(style.count), nil)
    rsvg_handle_set_dpi(read, 72)
    (width, height) = Self.size(of: read)
    handle = read
  }

  deinit { g_object_unref(handle) }

  func paint(on context: OpaquePointer) throws(InkError) {
    var place = RsvgRectangle(x: 0, y: 0, width: width, height: height)
    guard rsvg_handle_render_document(handle, context, &place, nil) != 0 else {
      throw .unreadablePicture(name: name)
    }
  }

  /// From the view box, else from the width and height.
  private static func size(of handle: UnsafeMutablePointer<RsvgHandle>) -> (Double, Double) {
    var (hasWidth, hasHeight, hasBox): (gboolean, gboolean, gboolean) = (0, 0, 0)
    var (width, height) = (RsvgLength(), RsvgLength())
    var box = RsvgRectangle()
    rsvg_handle_get_intrinsic_dimensions(
      handle, &hasWidth, &width, &hasHeight, &height, &hasBox, &box)
    if hasBox != 0, box.width > 0, box.height > 0 { return (box.width, box.height) }
    var (across, down) = (0.0, 0.0)
    let known = rsvg_handle_get_intrinsic_size_in_pixels(handle, &across, &down)
    return known != 0 && across > 0 && down > 0 ? (across, down) : (100, 100)
  }
}

extension Colour {
  fileprivate var hexadecimal: String {
    let parts = [red, green, blue].map { part in
      let digits = String(Int((part * 255).rounded()), radix: 16)
      return digits.count < 2 ? "0" + digits : digits
    }
    return "#" + parts.joined()
  }
}
