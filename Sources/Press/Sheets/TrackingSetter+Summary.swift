import Atelier
import Paper
import People
import Words

extension TrackingSetter {
  private static let width = Folio.width

  /// What a committee sees first: how many, where they stand, which decisions are asked.
  func summary(numbers: [Int], isTight: Bool = false) throws -> [Piece] {
    let numbered = Array(zip(tracking.sheets, numbers))
    let waiting = numbered.filter { $0.0.asked.isWaiting }
    let decided = numbered.filter { $0.0.asked.decision != nil }
    let others = numbered.filter { !$0.0.asked.isWaiting && $0.0.asked.decision == nil }
    let sections = [
      (waiting, words.columns.waiting(waiting.count) + committee(of: waiting.map(\.0))),
      (decided, words.columns.decided(decided.count)),
      (others, words.columns.others(others.count)),
    ]
    return [try head(), try counts().after(5)]
      + (try sections.flatMap { try section($0, title: $1, isTight: isTight) })
  }

  private func head() throws -> Piece {
    let when = "\(tracking.programme), \(words.asOf(day))"
    var pieces = [
      try compose.piece(
        words.title, Lettering.display(27), width: Self.width, as: .heading(1)),
      try compose.piece(when, Lettering.plain(11), width: Self.width).after(1.6),
    ]
    if let since = tracking.since {
      let said = words.since(compose.wording.long(since))
      pieces.append(
        try compose.piece(said, Lettering.plain(10, weight: 700), width: Self.width).after(1))
    }
    if !tracking.takenBack.isEmpty {
      pieces.append(
        try compose.piece(tracking.takenBack, Lettering.plain(10), width: Self.width).after(1))
    }
    let text = Piece.stacked(pieces)
    let line = Path.rectangle(
      Frame(x: 0, y: text.height + 4, width: Self.width, height: 0.6), fill: .ink)
    return text.padded(bottom: 4.6, over: [.group(Group(.artefact, [.path(line)]))])
      .entered(words.title)
  }

  /// « 11 prototypes », then how many in each state, with its sign.
  private func counts() throws -> Piece {
    let style = Lettering.plain(9.6, leading: 1.2)
    let total = try compose.set(
      words.columns.counted(tracking.sheets.count), Lettering.plain(9.6, weight: 700, leading: 1.2))
    let leading: Length = 6.4
    var (marks, x, y): ([Mark], Length, Length) = ([compose.mark(total, at: .zero)], 0, 0)
    x = total.width + 7
    for (state, name, count) in countedStates {
      let text = try compose.set(
        "\(compose.wording.announcing(name.capitalisedFirst)) \(count)", style)
      if x + text.width + 5 > Self.width { (x, y) = (0, y + leading) }
      let sign = StateSymbol(state, colour: Family.prototype.colour)
        .mark(in: Frame(x: x, y: y + 0.5, width: 3.2, height: 3.2))
      marks += [sign, compose.mark(text, at: Point(x: x + 4.6, y: y))]
      x += text.width + 11
    }
    return Piece(height: y + leading, marks: marks)
  }

  /// In the order of a life; what dates and results tell is counted apart from what was written.
  private var countedStates: [(Prototype.State?, String, Int)] {
    let order: [Prototype.State?] = [nil] + Prototype.State.allCases
    return order.flatMap { state in
      let sheets = tracking.sheets.filter { $0.shownState(on: tracking.day) == state }
      let names = sheets.map { name($0, state) }
      return names.uniqued.map { name in (state, name, names.count { $0 == name }) }
    }
  }

  private func name(_ sheet: PrototypeSheet, _ state: Prototype.State?) -> String {
    let written = state.map { compose.wording.atelier.state($0.rawValue) } ?? words.columns.noState
    return switch sheet.told(on: tracking.day) {
    case .testing: words.columns.byDates(written)
    case .over: words.columns.overByDates
    case .counted: words.columns.byResult
    case .countedEarly: words.columns.countedEarly
    case .answered(let answer): words.columns.answered(compose.wording.said(answer))
    case .settledEarly: words.columns.settledEarly(written)
    case nil: written
    }
  }

  /// « , comité du 14 juin 2018 », when all ask the same one.
  private func committee(of sheets: [PrototypeSheet]) -> String {
    let committees = Set(sheets.compactMap(\.asked.committee))
    guard let one = committees.first, committees.count == 1 else { return "" }
    return ", " + one.said(in: compose.wording)
  }

  /// The last three rows stay together: none of them begins a page alone.
  private func section(_ rows: [(PrototypeSheet, Int)], title: String, isTight: Bool) throws
    -> [Piece]
  {
    guard !rows.isEmpty else { return [] }
    let heading = try compose.piece(
      title, Lettering.display(15), width: Self.width,
      as: .heading(2))
    let columns = try SummaryRow.columns(words.columns, by: compose)
    let pieces = try rows.enumerated().flatMap { place, row in
      var pieces = try SummaryRow(
        compose: compose, sheet: row.0, day: tracking.day, page: row.1,
        air: isTight ? 1.3 : 2.2
      ).pieces()
      pieces[0].heads = [columns]
      if pieces.count == 1 {
        pieces[0].staysWithNext = (rows.count - 3..<rows.count - 1).contains(place)
      }
      return pieces
    }
    return [heading.after(isTight ? 5 : 7).stayingWithNext(), columns.after(2)] + pieces
  }
}
