import CCairo
import Paper

extension Canvas {
  func draw(_ text: SetText, at point: Point) throws {
    var part: Tags.Part??
    for (number, line) in text.lines.enumerated() where isVisible(line, at: point) {
      if let tags = shelves.tags {
        let owner = part ?? tags.partOfWords()
        part = .some(owner)
        tags.openWords(of: owner, at: seen(number, line, at: point), on: context)
      }
      let (x, y) = ((point.x + line.x).points, (point.y + line.baseline).points)
      for run in line.runs where !run.glyphs.isEmpty { try draw(run, x: x, y: y) }
    }
  }

  /// A line counts with its accents and tails, an em above its baseline and half an em below.
  private func isVisible(_ line: SetText.Line, at point: Point) -> Bool {
    Frame(
      x: point.x + line.x, y: point.y + line.baseline - line.em, width: line.width,
      height: line.em * 1.5
    ).intersects(visible)
  }

  /// How much of a line can be seen: its small letters, both its ends.
  private func seen(_ number: Int, _ line: SetText.Line, at point: Point) -> Tags.Line {
    let (left, base) = (point.x + line.x, point.y + line.baseline)
    let middle = base - line.em * 0.25
    return Tags.Line(
      number: number, words: line.words,
      isSeen: visible.y <= middle && middle <= visible.bottom,
      isCut: left < visible.x || left + line.width > visible.right)
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

extension SetText.Line {
  /// Of its largest letters.
  fileprivate var em: Length { Length(points: runs.reduce(0) { max($0, $1.size) }) }
}
