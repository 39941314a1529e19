import CCairo
import CQrencode
import Paper

extension Canvas {
  /// Blank modules that readers need around a code (ISO/IEC 18004).
  private static let quietZone = 4

  /// A QR code that survives 15 % of damage, black on white, as one path.
  func drawCode(_ words: String, in frame: Frame) throws {
    guard frame.intersects(visible) else { return }
    guard let code = QRcode_encodeString8bit(words, 0, QR_ECLEVEL_M) else {
      throw InkError.codeTooLong(words: words)
    }
    defer { QRcode_free(code) }
    shelves.tags?.openDrawing(on: context)
    let modules = Int(code.pointee.width)
    let side = min(frame.width, frame.height)
    let square = Frame(
      x: frame.centre.x - side / 2, y: frame.centre.y - side / 2, width: side, height: side)
    cairo_set_source(context, .white)
    cairo_rectangle(context, square)
    cairo_fill(context)
    let module = side / Double(modules + 2 * Self.quietZone)
    let corner = Point(
      x: square.x + module * Double(Self.quietZone), y: square.y + module * Double(Self.quietZone))
    for row in 0..<modules {
      let cells = UnsafeBufferPointer(start: code.pointee.data + row * modules, count: modules)
      for run in darkRuns(cells) {
        cairo_rectangle(
          context,
          Frame(
            x: corner.x + module * Double(run.lowerBound), y: corner.y + module * Double(row),
            width: module * Double(run.count), height: module))
      }
    }
    cairo_set_source(context, .black)
    cairo_fill(context)
  }

  /// Stretches of dark modules in a row.
  private func darkRuns(_ cells: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start: Int?
    for (place, cell) in cells.enumerated() {
      if cell & 1 == 1 {
        start = start ?? place
      } else if let from = start {
        runs.append(from..<place)
        start = nil
      }
    }
    if let from = start { runs.append(from..<cells.count) }
    return runs
  }
}
