extension Inspection {
  private var things: [(subject: PageFault.Subject, frame: Frame)] {
    laid.words.map { (.words($0.words), $0.heart) }
      + laid.stamps.map { ($0.subject, $0.window.map($0.frame.shared) ?? $0.frame) }
      .compactMap { subject, frame in frame.map { (subject, $0) } }
      + laid.shapes.filter { $0.isRectangle && $0.isDrawn }.map {
        (.box, $0.window.map($0.frame.shared) ?? $0.frame)
      }
      .compactMap { subject, frame in frame.map { (subject, $0) } }
  }

  mutating func lookAtEdges(margin: Length) {
    let sheet = Frame(page.size)
    let printable = sheet.inset(by: margin)
    for (subject, frame) in things {
      let beyond = sheet.excess(of: frame)
      if beyond > PageCheck.tolerance {
        note(.beyondSheet, subject, .edge, at: frame, by: beyond)
        continue
      }
      if let trim = page.trim, let met = trim.shared(with: frame), !trim.holds(frame, but: 0.3),
        met.depth > PageCheck.tolerance
      {
        note(.beyondSheet, subject, .edge, at: frame, by: trim.excess(of: frame))
        continue
      }
      let into = printable.excess(of: frame)
      if into > PageCheck.tolerance {
        note(.beyondMargin, subject, .edge, at: frame, by: into)
      }
    }
  }

  mutating func lookAtSizes(smallest: Double) {
    for line in laid.words where line.size < smallest - 0.05 {
      note(
        .tooSmall, .words(line.words), .edge, at: line.heart,
        by: Length(points: smallest - line.size))
    }
  }

  // MARK: - Tiles

  /// What the sheet says keeps off the drawing; boxes and codes are whole on one sheet.
  mutating func lookAtSeams(of seen: Frame, drawing: [Mark]) {
    for line in laid.words {
      guard let met = line.heart.shared(with: seen), met.depth > PageCheck.tolerance else {
        continue
      }
      note(.hidden, .picture, .words(line.words), at: met, by: met.width)
    }
    let shown = LaidPage(drawing, cutsWords: false)
    let window = shown.shapes.first?.window ?? shown.stamps.first?.window ?? seen
    let things: [(PageFault.Subject, Frame)] =
      shown.shapes.filter(\.isTickBox).map { (.box, $0.frame) }
      + shown.stamps.filter { $0.subject == .code }.map { ($0.subject, $0.frame) }
    for (subject, frame) in things where window.shared(with: frame) != nil {
      guard let met = seen.shared(with: frame), seen.excess(of: frame) > PageCheck.tolerance,
        met.depth > PageCheck.tolerance
      else { continue }
      note(.parted, subject, .edge, at: frame, by: seen.excess(of: frame))
    }
  }
}
