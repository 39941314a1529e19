import Atelier
import Paper
import People
import Words

/// One prototype in the summary's table: where it stands, then what is asked or was decided.
struct SummaryRow {
  let compose: Composer
  let sheet: PrototypeSheet
  let day: Day
  let page: Int
  /// Above and below its words.
  let air: Length

  private enum Column {
    static let name: Length = 13
    static let state: Length = 65
    static let trial: Length = 109.5
    static let result: Length = 146
    static let page: Length = 172
  }
  private static let small = Lettering.plain(8.8)
  private var words: TrackingWording { compose.wording.tracking }

  /// The names of the columns.
  static func columns(_ words: TrackingWording.Columns, by compose: Composer) throws -> Piece {
    let style = Lettering.plain(8.4, weight: 700, leading: 1.3, colour: .softInk)
    let named: [(String, Length)] = [
      (words.reference, 0), (words.name, Column.name), (words.state, Column.state),
      (words.trial, Column.trial), (words.threshold, Column.result), (words.page, Column.page),
    ]
    let cells = try named.map { name, x in
      let text = try compose.set(name, style)
      let left = x == Column.page ? Folio.width - text.width : x
      return compose.mark(text, at: Point(x: left, y: 0), as: .headerCell)
    }
    return Piece(
      height: 5.4, staysWithNext: true, within: .table, marks: [.group(Group(.row, cells))])
  }

  /// One piece; what is asked follows it, to be cut where a page ends, when it is long.
  func pieces() throws -> [Piece] {
    let note = try note()
    guard note.height > PrototypeSetter.longest else { return [try piece(with: note)] }
    return [
      try piece(with: .nothing).stayingWithNext(),
      note.indented(by: Column.name),
    ]
  }

  private func piece(with note: Piece) throws -> Piece {
    let columns = try cells()
    let top = air + (columns.map(\.height).max() ?? 0)
    let height = top + (note.isNothing ? 0 : note.height + 0.8) + air
    let line = Path.line(
      from: .zero, to: Point(x: Folio.width, y: 0), Path.Stroke(.line, width: 0.25))
    let link = Mark.link(
      .page(sheet.reference.description),
      over: Frame(x: 0, y: 0, width: Folio.width, height: height))
    let asked = note.marks(at: Point(x: Column.name, y: top + 0.8))
    let marks = columns.map {
      $0.x == Column.name ? $0.mark(at: air, leading: link, then: asked) : $0.mark(at: air)
    }
    return Piece(
      height: height, within: .table,
      marks: [.group(Group(.artefact, [.path(line)])), .group(Group(.row, marks))])
  }

  private struct Cell {
    let x: Length
    let text: SetText
    /// Brings the first baseline of each cell to the same height.
    var drop: Length = 0
    var sign: Mark?
    var height: Length { drop + text.height }

    func mark(at top: Length) -> Mark {
      let words = Mark.text(text, at: Point(x: x, y: top + drop))
      return .group(Group(.cell, (sign.map { [$0] } ?? []) + [words]))
    }

    func mark(at top: Length, leading link: Mark, then after: Mark) -> Mark {
      let words = Mark.text(text, at: Point(x: x, y: top + drop))
      return .group(Group(.rowHeader, [.group(Group(.paragraph, [words, link])), after]))
    }
  }

  private func cells() throws -> [Cell] {
    let reference = try compose.set("\(sheet.reference)", Lettering.reference(10))
    let name = try compose.set(
      sheet.name, Lettering.plain(9.6, weight: 700, leading: 1.25), width: 51)
    let state = try compose.set(compose.wording.state(of: sheet, on: day), Self.small, width: 38.5)
    let trial = try compose.set(trialWords, Self.small, width: 36)
    let result = try compose.set(resultWords, Self.small, width: 28.5)
    let number = try compose.set(page > 0 ? String(page) : "", Self.small)
    var cells = [
      Cell(x: 0, text: reference), Cell(x: Column.name, text: name),
      Cell(x: Column.state + 4.6, text: state), Cell(x: Column.trial, text: trial),
      Cell(x: Column.result, text: result), Cell(x: Folio.width - number.width, text: number),
    ]
    let base = cells.compactMap { $0.text.lines.first?.baseline }.max() ?? 0
    for index in cells.indices {
      cells[index].drop = base - (cells[index].text.lines.first?.baseline ?? base)
    }
    cells[2].sign = StateSymbol(sheet.shownState(on: day), colour: Family.prototype.colour)
      .mark(in: Frame(x: Column.state, y: air + base - 2.9, width: 3.2, height: 3.2))
    return cells
  }

  private var trialWords: String {
    sheet.trial.map { compose.wording.short($0, in: day.year) } ?? words.columns.none
  }

  private var resultWords: String {
    guard let threshold = sheet.threshold else { return words.columns.none }
    guard let result = threshold.result else { return compose.wording.threshold(threshold) }
    return "\(words.proof.result(result, threshold.outOf)), "
      + words.proof.mark(threshold.atLeast)
  }

  /// What is asked; or what was answered, and why.
  private func note() throws -> Piece {
    let width = Folio.width - Column.name
    let asked = sheet.asked
    if let decision = asked.decision {
      let runs = [
        (
          compose.wording.announcing(words.columns.asked)
            + " \(compose.wording.said(decision.answer)). ",
          Lettering.plain(8.8, weight: 700)
        ), (decision.reason, Self.small),
      ]
      return try compose.piece(runs, width: width)
    }
    guard !asked.words.isEmpty else { return .nothing }
    return try compose.piece(asked.words, Self.small, width: width)
  }
}
