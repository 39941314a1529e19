import Atelier
import Paper
import People
import Words

extension PrototypeSetter {
  /// What was heard while it was tried: one row each, going on to the next page where needed.
  func voices() throws -> [Piece] {
    let voices = sheet.voices
    let heading = try compose.heading(title, width: Self.width).after(air(7))
    guard !voices.shown.isEmpty else {
      let lines = isClosed ? [] : [compose.writingLines(3, width: Self.width)]
      return [heading] + (try withheld()) + lines
    }
    let again = try compose.heading(words.continued(words.voices.title), width: Self.width)
    let rows = try voices.shown.enumerated().flatMap { place, heard -> [Piece] in
      var row = try row(heard)
      guard row.height <= Self.longest else { return try longRow(heard) }
      row = row.part(of: .table)
      if place == 0 { row.gap = 1.4 } else { row.heads = [again] }
      return [row]
    }
    return [heading] + rows + [closing] + (try totals())
  }

  private var title: String {
    let voices = sheet.voices
    var details: [String] = []
    if voices.isChosen {
      details.append(words.voices.chosen(voices.shown.count, voices.total))
    } else {
      details.append(voices.total == 0 ? nothingHeard : words.voices.all(voices.total))
    }
    if let since { details.append(words.voices.since(wording.short(since, in: day.year))) }
    return "\(words.voices.title) (\(details.joined(separator: ", ")))"
  }

  private var nothingHeard: String { isClosed ? words.voices.never : words.voices.none }

  private func row(_ heard: PrototypeSheet.Voices.Heard) throws -> Piece {
    let voice = Lettering.voice(isTight ? 11 : 11.6, leading: 1.2)
    let quote = try compose.balanced(width: 120, least: 0.2) {
      try compose.set(quote: heard.quotation.words, voice, width: $0)
    }
    let who = try compose.set(speaker(heard.quotation), width: 32)
    let moment = try compose.set(wording.said(heard.moment), Self.small, width: 23)
    let air = self.air(2)
    let base = air + (quote.lines.first?.baseline ?? 0)
    func hung(_ text: SetText, at x: Length, as cell: Structure = .cell) -> Mark {
      compose.mark(
        text, at: Point(x: x, y: base - (text.lines.first?.baseline ?? 0)), as: cell)
    }
    let under = base - (moment.lines.first?.baseline ?? 0) + moment.height + 0.4
    let stance = try stance(heard.stance, at: Point(x: 0, y: under))
    let cells = [
      hung(moment, at: 0), stance,
      compose.mark(quote: quote, at: Point(x: 25, y: air), as: .cell),
      hung(who, at: 148, as: .rowHeader).heard(-1),
    ]
    let bottom = max(under + 3.6, air + quote.height, base - 3 + who.height)
    return Piece(
      height: bottom + air, marks: [line(at: 0), .group(Group(.row, cells))])
  }

  /// Words that a page cannot hold: who said them, then as many lines as each page has room for.
  private func longRow(_ heard: PrototypeSheet.Voices.Heard) throws -> [Piece] {
    let moment = ("\(wording.said(heard.moment)), ", Self.small)
    let who = try compose.piece([moment] + speaker(heard.quotation), width: Self.width)
    let quote = try compose.set(
      quote: heard.quotation.words, Lettering.voice(isTight ? 11 : 11.6, leading: 1.2),
      width: Self.width - 25)
    return [closing.after(2), who.stayingWithNext(), Piece(quote: quote, by: compose).after(1)]
  }

  private func speaker(_ quotation: Quotation) -> [(String, TextStyle)] {
    var runs = [
      (quotation.speaker.isEmpty ? "" : "\(quotation.speaker.capitalisedFirst) ", Self.small),
      ("\(quotation.reference)", Self.smallStrong),
    ]
    if quotation.isFromMemory { runs.append((", \(words.voices.fromMemory)", Self.small)) }
    return runs
  }

  private func line(at y: Length) -> Mark {
    let path = Path.line(
      from: Point(x: 0, y: y), to: Point(x: Self.width, y: y), Path.Stroke(.line, width: 0.25))
    return .group(Group(.artefact, [.path(path)]))
  }

  private var closing: Piece { Piece(height: 0.25, marks: [line(at: 0)]) }

  /// A small sign and its word: + favourable, – resisting, ≈ in between.
  private func stance(_ stance: Feedback.Stance, at place: Point) throws -> Mark {
    let text = try compose.set(
      wording.label(stance), Lettering.plain(8.4, leading: 1.2, colour: .softInk))
    let frame = Frame(x: place.x, y: place.y + 0.35, width: 2.8, height: 2.8)
    return .group(
      Group(
        .cell, [StanceSymbol(stance).mark(in: frame), .text(text, at: Point(x: 4, y: place.y))]))
  }

  private func totals() throws -> [Piece] {
    let voices = sheet.voices
    var said: [String] = []
    if voices.shown.count < voices.total || voices.total > 1 {
      said.append(words.voices.totals(voices.total, wording.said(voices.totals)))
    }
    if voices.withheld > 0 { said.append(words.voices.withheld(voices.withheld)) }
    guard !said.isEmpty else { return [] }
    return [
      try compose.piece(said.joined(separator: " "), Self.small, width: Self.width).after(1.6)
    ]
  }

  private func withheld() throws -> [Piece] {
    guard sheet.voices.withheld > 0 else { return [] }
    let said = words.voices.withheld(sheet.voices.withheld)
    return [try compose.piece(said, Self.small, width: Self.width).after(1.4)]
  }
}

/// Which way words point, without colour.
struct StanceSymbol {
  let stance: Feedback.Stance

  init(_ stance: Feedback.Stance) { self.stance = stance }

  func mark(in frame: Frame) -> Mark {
    let stroke = Path.Stroke(stance == .favourable ? .white : .ink, width: 0.45)
    let disc = Path(
      Path.circle(frame.centre, radius: frame.width / 2 - 0.15),
      fill: stance == .favourable ? Family.prototype.colour : .white,
      stroke: Path.Stroke(stance == .favourable ? Family.prototype.colour : .ink, width: 0.3))
    let arm = frame.width * 0.28
    let (x, y) = (frame.centre.x, frame.centre.y)
    var steps: [Path.Step] = []
    if stance != .neutral {
      steps = [.move(Point(x: x - arm, y: y)), .line(Point(x: x + arm, y: y))]
    }
    if stance == .favourable {
      steps += [.move(Point(x: x, y: y - arm)), .line(Point(x: x, y: y + arm))]
    }
    return .group(Group(.artefact, [.path(disc), .path(Path(steps, stroke: stroke))]))
  }
}
