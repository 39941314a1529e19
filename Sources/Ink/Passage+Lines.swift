import CPango
import Paper

extension Passage {
  /// The lines that Pango made, at their leading.
  func read(
    _ layout: OpaquePointer, fonts: FontReader, alignment: StyledText.Alignment, width: Length?
  ) throws -> SetText {
    var lines: [Line] = []
    var link = pango_layout_get_lines_readonly(layout)
    while let current = link {
      let line = current.pointee.data.assumingMemoryBound(to: PangoLayoutLine.self)
      lines.append(try Line(line, of: self, fonts: fonts))
      link = current.pointee.next
    }
    return place(lines, alignment: alignment, within: width)
  }

  private func place(_ lines: [Line], alignment: StyledText.Alignment, within width: Length?)
    -> SetText
  {
    let room = width?.points ?? lines.map(\.width).max() ?? 0
    var top = 0.0
    var right = 0.0
    var placed: [SetText.Line] = []
    placed.reserveCapacity(lines.count)
    for line in lines {
      let x = max(0, (room - line.width) * alignment.share(fromRight: line.isRightToLeft))
      placed.append(
        SetText.Line(
          runs: line.runs, x: Length(points: x), baseline: Length(points: top + line.rise),
          width: Length(points: line.width)))
      right = max(right, x + line.width)
      top += line.height
    }
    return SetText(lines: placed, width: Length(points: right), height: Length(points: top))
  }
}

extension StyledText.Alignment {
  /// The part of the free room that goes to the left of a line.
  ///
  /// - Parameter isFromRight: a line that is read from the right stands where it begins.
  fileprivate func share(fromRight isFromRight: Bool) -> Double {
    switch self {
    case .left: isFromRight ? 1 : 0
    case .centre: 0.5
    case .right: 1
    }
  }
}

/// A line as Pango broke it, in points.
private struct Line {
  private(set) var runs: [SetText.Run] = []
  let width: Double
  let height: Double
  let rise: Double
  /// As its paragraph's first letter with a direction says: Arabic, Hebrew.
  let isRightToLeft: Bool

  init(
    _ raw: UnsafeMutablePointer<PangoLayoutLine>, of passage: Passage, fonts: FontReader
  ) throws {
    isRightToLeft = pango_layout_line_get_resolved_direction(raw) == PANGO_DIRECTION_RTL
    let line = raw.pointee
    var tallest = passage.span(at: Int(line.start_index)).style
    var pen: Int32 = 0
    var link = line.runs
    while let current = link {
      let item = current.pointee.data.assumingMemoryBound(to: PangoGlyphItem.self)
      let span = passage.span(at: Int(item.pointee.item.pointee.offset))
      if runs.isEmpty || span.style.lineHeight > tallest.lineHeight { tallest = span.style }
      var reader = RunReader(item.pointee, of: passage, fonts: fonts)
      runs.append(try reader.run(in: span.style.style, from: &pen))
      link = current.pointee.next
    }
    width = Double(pen) / 1024
    if let last = runs.last, passage.hasLineFeed(at: Int(line.start_index) + Int(line.length)) {
      runs[runs.count - 1] = last.endingWithSpace(fonts.space(of: last.font), at: width)
    }
    (height, rise) = (tallest.lineHeight, tallest.rise)
  }
}

extension SetText.Run {
  /// A line feed is drawn as nothing: a space keeps words apart when they are copied or heard.
  fileprivate func endingWithSpace(_ glyph: UInt32, at x: Double) -> SetText.Run {
    SetText.Run(
      font: font, size: size, colour: colour, words: words + " ",
      glyphs: glyphs + [SetText.Glyph(id: glyph, x: Float(x), y: 0)],
      clusters: clusters + [SetText.Cluster(bytes: 1, glyphs: 1)])
  }
}
