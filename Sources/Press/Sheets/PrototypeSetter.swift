import Atelier
import Paper
import People
import Words

/// Sets one prototype's sheet, piece by piece, in the order a committee reads it.
struct PrototypeSetter {
  let compose: Composer
  let sheet: PrototypeSheet
  let day: Day
  let since: Day?
  /// Less air and smaller voices, where that spares a page.
  var isTight = false

  var words: TrackingWording { compose.wording.tracking }
  var wording: Wording { compose.wording }
  static let width = Folio.width
  /// Half of the sheet, beside another half; all of it where what is said is long.
  var half: Length = 86
  static let second: Length = 94

  static let body = Lettering.plain(9.6)
  static let strong = Lettering.plain(9.6, weight: 700)
  static let small = Lettering.plain(8.6)
  static let smallStrong = Lettering.plain(8.6, weight: 700)

  /// The sides it takes, each leading back by its name.
  func sides() throws -> [Folio.Side] {
    let sides = try laidOut()
    guard sides.count > 1, !isTight else { return sides }
    var tight = self
    tight.isTight = true
    let spared = try tight.laidOut()
    return spared.count < sides.count ? spared : sides
  }

  private func laidOut() throws -> [Folio.Side] {
    let flow = Flow(
      in: Folio.body, item: sheet.reference.description, continuation: try continuation())
    let pieces = try self.pieces()
    let easy = try flow.leaves(pieces)
    let room = easy.last?.room ?? 0
    let notes = try self.notes(in: room)
    let isAlone = easy.count == 1 && notes.isEmpty
    let leaves = try flow.leaves((isAlone ? spread(pieces, over: room) : pieces) + notes)
    return leaves.enumerated().map { place, leaf in
      let anchor = Mark.destination(sheet.reference.description, at: Folio.body.origin)
      return Folio.Side(
        marks: (place == 0 ? [anchor] : []) + leaf.marks, entries: leaf.entries)
    }
  }

  /// What is left of a page goes above its parts, as air.
  private func spread(_ pieces: [Piece], over room: Length) -> [Piece] {
    let isPart = { (piece: Piece) in piece.gap >= 3.5 }
    let more = min(5, room / Double(max(1, pieces.count(where: isPart))))
    return pieces.map { isPart($0) ? $0.after($0.gap + more) : $0 }
  }

  private func pieces() throws -> [Piece] {
    try head() + request() + [try timeLine().after(air(6))]
      + halves({ try $0.origin() }, { try $0.proof() })
      + (try voices()) + halves({ try $0.learned() }, { try $0.resists() })
  }

  /// Higher than this, what is said is cut where a page ends instead of standing in one piece.
  static let longest: Length = 110

  /// Nothing is left to set, to try or to find: an answer was given, or its life is over.
  var isClosed: Bool {
    let isAnswered = sheet.asked.decision.map { $0.answer != .revisit } ?? false
    return isAnswered || (sheet.step(on: day)?.state.needsReason ?? false)
  }

  /// So much air, or a little less where the sheet is tight.
  func air(_ length: Length) -> Length { length * (isTight ? 0.66 : 1) }

  /// Side by side; one under the other, over the whole width, where either is long.
  private func halves(
    _ left: (PrototypeSetter) throws -> [Piece], _ right: (PrototypeSetter) throws -> [Piece]
  ) throws -> [Piece] {
    let columns = [Piece.stacked(try left(self)), Piece.stacked(try right(self))]
    guard columns.contains(where: { $0.height > Self.longest }) else {
      return [Piece.beside([(0, columns[0]), (Self.second, columns[1])]).after(air(7))]
    }
    var wide = self
    wide.half = Self.width
    return try [left(wide), right(wide)].flatMap { pieces in
      pieces.enumerated().map { $0 == 0 ? $1.after(air(7)) : $1 }
    }
  }

  private func learned() throws -> [Piece] { try account(words.learned, sheet.learned) }
  private func resists() throws -> [Piece] { try account(words.resists, sheet.resists) }

  /// A short text under its heading, or lines to write it on while there is something to learn.
  private func account(_ title: String, _ text: String) throws -> [Piece] {
    let said = text.isEmpty && isClosed ? words.nothingWritten : text
    let body =
      said.isEmpty
      ? compose.writingLines(3, width: half)
      : try compose.piece(said, Self.body, width: half)
    return [try compose.heading(title, width: half), body.after(1.4)]
  }

  /// What is left of the page becomes room to write, when there is enough of it.
  private func notes(in room: Length) throws -> [Piece] {
    let heading = try compose.heading(words.notes, width: Self.width).after(8)
    let lines = min(12, Int((room - heading.gap - heading.height - 1) / 8))
    guard lines >= 2 else { return [] }
    return [heading, compose.writingLines(lines, width: Self.width)]
  }

  private func continuation() throws -> Piece {
    let runs = [
      ("\(sheet.reference)  ", Lettering.reference(10)),
      (words.continued(sheet.name), Lettering.plain(9, weight: 700)),
    ]
    let text = try compose.piece(runs, width: Self.width)
    return text.padded(bottom: 5)
  }
}
