import CCairo
import Paper

extension Canvas {
  func draw(_ text: SetText, at point: Point) throws {
    let lines = text.lines.enumerated().filter { isVisible($0.element, at: point) }
    guard !lines.isEmpty else { return }
    let part = shelves.tags?.partOfWords()
    for (number, line) in lines {
      shelves.tags?.openWords(of: part, line: number, on: context)
      shelves.tags?.note(line.words, of: part, line: number, isCut: isCut(line, at: point))
      let (x, y) = ((point.x + line.x).points, (point.y + line.baseline).points)
      for run in line.runs where !run.glyphs.isEmpty { try draw(run, x: x, y: y) }
    }
  }

  /// A line counts with its accents and tails, an em above its baseline and half an em below.
  private func isVisible(_ line: SetText.Line, at point: Point) -> Bool {
    let em = Length(points: line.runs.reduce(0) { max($0, $1.size) })
    return Frame(
      x: point.x + line.x, y: point.y + line.baseline - em, width: line.width, height: em * 1.5
    ).intersects(visible)
  }

  /// Its beginning or its end is out of sight: a reader may leave it out.
  private func isCut(_ line: SetText.Line, at point: Point) -> Bool {
    point.x + line.x < visible.x || point.x + line.x + line.width > visible.right
  }

  private func draw(_ run: SetText.Run, x: Double, y: Double) throws {
    cairo_set_scaled_font(
      context, try shelves.fonts.font(run.font, size: run.size, on: context))
    cairo_set_source(context, run.colour)
    glyphs.removeAll(keepingCapacity: true)
    clusters.removeAll(keepingCapacity: true)
    for glyph in run.glyphs {
      glyphs.append(
        cairo_glyph_t(index: UInt(glyph.id), x: x + Double(glyph.x), y: y + Double(glyph.y)))
    }
    for cluster in run.clusters {
      clusters.append(
        cairo_text_cluster_t(num_bytes: Int32(cluster.bytes), num_glyphs: Int32(cluster.glyphs)))
    }
    var words = run.words
    words.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        cairo_show_text_glyphs(
          context, $0.baseAddress, Int32($0.count), glyphs, Int32(glyphs.count), clusters,
          Int32(clusters.count), cairo_text_cluster_flags_t(rawValue: 0))
      }
    }
  }
}
