import CCairo
import CPixbuf
import Foundation
import Paper

/// A photograph or a drawing in pixels, no finer than print needs.
struct Photograph {
  /// What eyes can use on paper, in dots per inch.
  static let finest = 300.0

  private let picture: Picture
  private let size: Size
  private let keepsPixels: Bool

  /// - Parameter keepsPixels: whether the surface is also for screens; a PDF takes the file.
  init(_ picture: Picture, printedAt size: Size, keepsPixels: Bool) {
    (self.picture, self.size, self.keepsPixels) = (picture, size, keepsPixels)
  }

  func surface() throws(InkError) -> Surface {
    picture.format == .jpeg ? try photograph() : try pixels()
  }

  /// The file itself where it can be used as it is, else one turned upright and made smaller.
  ///
  /// It is read whole first, eight times smaller, so that a broken one is known.
  private func photograph() throws(InkError) -> Surface {
    let small = try UprightPhotograph(picture) { width, _ in Double(width) / 8 }
    let (width, height) = small.file
    let scale = reduction(width, height)
    if scale >= 1, small.isUpright {
      return try embed(picture.bytes, width: width, height: height)
    }
    let upright = try UprightPhotograph(picture) { width, _ in Double(width) * min(scale, 1) }
    return try embed(try upright.jpeg(), width: upright.width, height: upright.height)
  }

  /// Less than one when the picture has more pixels than the paper can show.
  private func reduction(_ width: Int, _ height: Int) -> Double {
    let scale = min(size.width.points / Double(width), size.height.points / Double(height))
    let turned = min(size.width.points / Double(height), size.height.points / Double(width))
    return max(scale, turned) * Self.finest / 72
  }

  /// Pixels for screens, and the JPEG file itself for formats that can hold it.
  private func embed(_ bytes: Data, width: Int, height: Int) throws(InkError) -> Surface {
    let whole = Picture(name: picture.name, format: .jpeg, bytes: bytes)
    let surface =
      keepsPixels
      ? try UprightPhotograph(whole).surface()
      : try Surface.image(CAIRO_FORMAT_RGB24, width: width, height: height)
    let copy = UnsafeMutablePointer<UInt8>.allocate(capacity: bytes.count)
    bytes.copyBytes(to: copy, count: bytes.count)
    let status = cairo_surface_set_mime_data(
      surface.raw, CAIRO_MIME_TYPE_JPEG, copy, UInt(bytes.count), { $0?.deallocate() }, copy)
    try InkError.check(status)
    return surface
  }

  private func pixels() throws(InkError) -> Surface {
    let whole = try UprightPhotograph(picture)
    let scale = reduction(whole.width, whole.height)
    guard scale < 1 else { return try whole.surface() }
    let wanted = Double(whole.width) * scale
    return try UprightPhotograph(picture) { _, _ in wanted }.surface()
  }
}
