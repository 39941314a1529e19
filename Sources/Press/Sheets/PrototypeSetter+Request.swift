import Atelier
import Paper
import Words

extension PrototypeSetter {
  /// The decision asked, with its boxes to tick; or the decision taken, with its reason.
  func request() throws -> [Piece] {
    let (inset, around): (Length, Length) = (6.2, 4)
    let room = Self.width - inset - 6
    let inner = Piece.stacked(try contents(width: room))
    guard inner.height <= Self.longest else {
      // Too long for one frame: it is cut where a page ends.
      return try contents(width: Self.width).enumerated().map { $0 == 0 ? $1.after(air(6)) : $1 }
    }
    let height = inner.height + around * 2
    let wash = Path.rectangle(
      Frame(x: 0, y: 0, width: Self.width, height: height), fill: .wash)
    let bar = Path.rectangle(Frame(x: 0, y: 0, width: 1.2, height: height), fill: .ink)
    return [
      inner.padded(
        top: around, left: inset, bottom: around,
        over: [.group(Group(.artefact, [.path(wash), .path(bar)]))]
      ).after(air(6))
    ]
  }

  private func contents(width: Length) throws -> [Piece] {
    let asked = sheet.asked
    guard !asked.words.isEmpty || asked.decision != nil else {
      return [try compose.piece(words.decision.nothing, Lettering.plain(10), width: width)]
    }
    let title = asked.decision == nil ? words.decision.asked : words.decision.given
    let heading = try compose.heading(
      title(asked.committee?.said(in: wording) ?? ""), width: width, colour: .ink)
    let question = try compose.piece(
      emphasised(asked.words, size: 11), width: width)
    return [heading, asked.words.isEmpty ? .nothing : question.after(1.4)]
      + (try answer(asked.decision, width: width))
  }

  private func answer(_ decision: Decision?, width: Length) throws -> [Piece] {
    guard let decision else { return [try boxes(width: width, ticked: nil).after(3)] }
    let reason = [
      ("\(wording.announcing(words.decision.motive)) ", Lettering.plain(10, weight: 700)),
      (decision.reason, Lettering.plain(10)),
    ]
    return [
      try boxes(width: width, ticked: decision.answer).after(3),
      try compose.piece(reason, width: width).after(2),
    ]
  }

  private func boxes(width: Length, ticked: Decision.Answer?) throws -> Piece {
    var (marks, x): ([Mark], Length) = ([], 0.2)
    for answer in Decision.Answer.allCases {
      let box = try compose.tickBox(
        wording.said(answer), isTicked: answer == ticked, at: Point(x: x, y: 0.5))
      marks += box.marks
      x = box.right + 5.5
    }
    if ticked == nil { marks += try motiveLine(from: x + 3, to: width) }
    return Piece(height: 5, marks: marks)
  }

  private func motiveLine(from left: Length, to right: Length) throws -> [Mark] {
    let text = try compose.set(words.decision.motive, Lettering.plain(10, leading: 1.2))
    let line = Path.line(
      from: Point(x: left + text.width + 1.5, y: 4.5), to: Point(x: right, y: 4.5),
      Path.Stroke(.rule, width: 0.35))
    return [
      compose.mark(text, at: Point(x: left, y: 2.5 - text.height / 2)),
      .group(Group(.artefact, [.path(line)])),
    ]
  }

  /// The heart of a sentence, up to its first pause, in bold.
  private func emphasised(_ words: String, size: Double) -> [(String, TextStyle)] {
    let end = words.firstIndex { ",.".contains($0) } ?? words.endIndex
    return [
      (String(words[..<end]), Lettering.plain(size, weight: 700)),
      (String(words[end...]), Lettering.plain(size)),
    ].filter { !$0.0.isEmpty }
  }
}
