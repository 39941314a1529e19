import CCairo
public import Foundation
public import Paper

/// Turns pages into bytes: PDF, SVG or PNG.
public struct Renderer: Sendable {
  let isTagged: Bool

  /// - Parameter isTagged: whether a PDF says what its parts are, for screen readers.
  public init(isTagged: Bool = true) { self.isTagged = isTagged }

  /// Draws one page as SVG, its letters as outlines.
  ///
  /// - Throws: ``InkError``.
  public func svg(_ page: Page) throws -> Data {
    let size = page.size
    let surface = try Surface.svg(width: size.width.points, height: size.height.points)
    try draw(page, on: surface, scale: 1)
    return try surface.finish().withOwnNames
  }

  /// Draws one page as PNG on white paper.
  ///
  /// - Parameters:
  ///   - dotsPerInch: 96 for a screen, 300 for print.
  ///   - grey: as a black and white printer shows it.
  /// - Throws: ``InkError``.
  public func png(_ page: Page, dotsPerInch: Double, grey: Bool = false) throws -> Data {
    let scale = dotsPerInch / 72
    let surface = try Surface.image(
      CAIRO_FORMAT_RGB24, width: Int((page.size.width.points * scale).rounded()),
      height: Int((page.size.height.points * scale).rounded()))
    try draw(page, on: surface, scale: scale)
    cairo_surface_flush(surface.raw)
    return grey ? try surface.greyscale().png() : try surface.png()
  }

  private func draw(_ page: Page, on surface: borrowing Surface, scale: Double) throws {
    cairo_surface_set_device_scale(surface.raw, scale, scale)
    let canvas = Canvas(on: surface, showing: page.size, shelves: Shelves())
    cairo_set_source(canvas.context, .white)
    cairo_paint(canvas.context)
    try canvas.draw(page.marks)
    try canvas.check()
  }
}

extension Surface {
  /// The same pixels in greys, by luma (ITU-R BT.601).
  borrowing func greyscale() throws(InkError) -> Surface {
    let (width, height) = (
      Int(cairo_image_surface_get_width(raw)), Int(cairo_image_surface_get_height(raw))
    )
    let grey = try Surface.image(CAIRO_FORMAT_A8, width: width, height: height)
    guard let from = cairo_image_surface_get_data(raw),
      let to = cairo_image_surface_get_data(grey.raw)
    else { throw .drawing(status: Int(CAIRO_STATUS_NO_MEMORY.rawValue)) }
    let (stride, row) = (
      Int(cairo_image_surface_get_stride(raw)), Int(cairo_image_surface_get_stride(grey.raw))
    )
    for y in 0..<height {
      for x in 0..<width {
        let pixel = from + y * stride + x * 4
        let luma = 299 * Int(pixel[2]) + 587 * Int(pixel[1]) + 114 * Int(pixel[0])
        to[y * row + x] = UInt8(luma / 1000)
      }
    }
    cairo_surface_mark_dirty(grey.raw)
    return grey
  }
}

extension Data {
  /// An SVG whose names are numbered from 1: Cairo counts all the surfaces of the process.
  fileprivate var withOwnNames: Data {
    var numbers: [Substring: Int] = [:]
    let named = String(decoding: self, as: UTF8.self)
      .replacing(/(id="|#)(surface|image)(\d+)/) { found in
        let number = numbers[found.3] ?? numbers.count + 1
        numbers[found.3] = number
        return "\(found.1)\(found.2)\(number)"
      }
    return Data(named.utf8)
  }
}
