import Atelier
import Paper
import People
import Words

extension PrototypeSetter {
  /// The threshold said before the test, what was counted, and where.
  func proof() throws -> [Piece] {
    let heading = try compose.heading(words.proof.title, width: half)
    guard let threshold = sheet.threshold else {
      let said = isClosed ? words.proof.neverSet : words.proof.noThreshold
      let ask = try compose.piece(said, Self.body, width: half).after(1.4)
      let lines = isClosed ? [] : [compose.writingLines(2, width: half)]
      return [heading, ask] + lines + (try places())
    }
    let sentence = [
      ("\(words.proof.fixed) ", Self.strong),
      (words.proof.threshold(threshold.counted, threshold.atLeast, threshold.outOf), Self.body),
    ]
    return [
      heading, try compose.piece(sentence, width: half).after(1.4),
      try bar(threshold).after(1.6),
    ] + (try places())
  }

  private func places() throws -> [Piece] {
    guard !sheet.places.isEmpty else { return try greenLight() }
    let said = words.proof.places(wording.enumeration(sheet.places))
    return [try compose.piece(said, Self.small, width: half).after(1.6)] + (try greenLight())
  }

  /// Who lets it be tried, until when, and what may fail.
  private func greenLight() throws -> [Piece] {
    guard let light = sheet.greenLight else { return [] }
    let until = light.until.map { wording.long($0) } ?? ""
    let said = [
      wording.hands.greenLight(light.by, until),
      light.mayFail.isEmpty ? "" : wording.hands.mayFail(light.mayFail),
    ]
    return try said.filter { !$0.isEmpty }.map {
      try compose.piece($0, Self.small, width: half).after(1.2)
    }
  }

  /// A bar of as many cells as there were attempts, its threshold across it.
  private func bar(_ threshold: Threshold) throws -> Piece {
    let (top, height): (Length, Length) = (8, 6)
    let frame = Frame(x: 0.15, y: top, width: half - 0.3, height: height)
    let x = frame.x + frame.width * (Double(threshold.atLeast) / Double(threshold.outOf))
    let line = Path.line(
      from: Point(x: x, y: top - 2.4), to: Point(x: x, y: frame.bottom + 2.4),
      Path.Stroke(.ink, width: 0.9))
    let note = try compose.set(words.proof.mark(threshold.atLeast), Lettering.plain(8.8))
    let left = min(max(0, x - note.width / 2), half - note.width)
    let place = Point(x: left, y: frame.bottom + 2.8)
    return Piece(
      height: place.y + note.height,
      marks: [
        .group(
          Group(
            .figure(alternative: alternative(threshold)),
            try result(threshold) + cells(threshold, in: frame) + [
              .path(line), .text(note, at: place),
            ]))
      ])
  }

  private func result(_ threshold: Threshold) throws -> [Mark] {
    guard let result = threshold.result, let isReached = threshold.isReached else {
      return isClosed
        ? [.text(try compose.set(words.proof.neverCounted, Lettering.plain(9.6)), at: .zero)]
        : try blank(outOf: threshold.outOf)
    }
    let runs = [
      (words.proof.result(result, threshold.outOf), Lettering.plain(10.5, weight: 700)),
      (", " + verdict(isReached), Lettering.plain(9.6)),
    ]
    return [.text(try compose.set(runs), at: .zero)]
  }

  /// « Compté à la fin : ____ sur 10 »
  private func blank(outOf total: Int) throws -> [Mark] {
    let (before, after) = (
      try compose.set(words.proof.toCount, Lettering.plain(8.8)),
      try compose.set(words.proof.outOf(total), Lettering.plain(8.8))
    )
    let (left, right) = (before.width + 1.5, before.width + 15.5)
    let y = before.lines.first?.baseline ?? before.height
    let line = Path.line(
      from: Point(x: left, y: y), to: Point(x: right, y: y), Path.Stroke(.rule, width: 0.25))
    return [
      .text(before, at: .zero), .path(line), .text(after, at: Point(x: right + 1.5, y: 0)),
    ]
  }

  private func alternative(_ threshold: Threshold) -> String {
    let mark = words.proof.mark(threshold.atLeast)
    guard let result = threshold.result, let isReached = threshold.isReached else { return mark }
    return "\(words.proof.result(result, threshold.outOf)), \(verdict(isReached)), \(mark)"
  }

  /// A threshold not reached may still be, as long as the test goes on.
  private func verdict(_ isReached: Bool) -> String {
    isReached
      ? words.proof.reached
      : sheet.isStillCounting(on: day) ? words.proof.soFar : words.proof.missed
  }

  /// Cells while an eye can count them, one length beyond.
  private func cells(_ threshold: Threshold, in frame: Frame) -> [Mark] {
    let colour = Family.prototype.colour
    let cell = frame.width / Double(threshold.outOf)
    let filled = Frame(
      x: frame.x, y: frame.y, width: cell * Double(threshold.result ?? 0), height: frame.height)
    let edge = Path.Stroke(.rule, width: 0.3)
    var marks: [Mark] = [
      .path(.rectangle(frame, fill: Family.plan.tint, stroke: edge)),
      .path(.rectangle(filled, fill: colour)),
    ]
    guard threshold.outOf <= 30 else { return marks }
    for number in 1..<max(2, threshold.outOf) where number < threshold.outOf {
      let x = frame.x + cell * Double(number)
      let isFilled = number <= threshold.result ?? 0
      let stroke = isFilled ? Path.Stroke(.white, width: 0.4) : edge
      marks.append(
        .path(.line(from: Point(x: x, y: frame.y), to: Point(x: x, y: frame.bottom), stroke)))
    }
    return marks
  }
}
