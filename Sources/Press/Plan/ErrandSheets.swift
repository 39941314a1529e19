import Atelier
public import Paper
import People
import Words

extension Composer {
  /// What comes before an event and after it, by its dates, with a box to tick; nobody is named.
  public func errands(of print: PlanPrint) throws -> [Page] {
    guard !print.errands.isEmpty else { return [] }
    return try ErrandSheets(print: print, compose: sparing).pages()
  }
}

/// Sets a list of dated tasks.
struct ErrandSheets {
  let print: PlanPrint
  let compose: Composer

  private var wording: Wording { compose.wording }

  func pages() throws -> [Page] {
    let title = wording.errands.errandsTitle
    let head = Piece.stacked([
      try compose.piece(
        title, Lettering.display(30, leading: 1.08), width: Folio.width, as: .heading(1)),
      try compose.piece(
        print.agenda.occasion.title.shortened(to: 200),
        Lettering.plain(11, weight: 600, leading: 1.25), width: Folio.width
      ).after(1.6),
    ]).entered(title)
    let rows = try print.errands.map(row)
    let leaves = try Flow(in: Folio.body, item: title).leaves([head] + rows)
    return try Folio(
      foot: "\(print.agenda.occasion.reference) · \(print.agenda.occasion.title.shortened(to: 70))"
    ).pages(leaves.map { Folio.Side(marks: $0.marks, entries: $0.entries) }, by: compose)
  }

  private func row(_ errand: Errand) throws -> Piece {
    let words = wording.errands
    let box = Piece(
      height: 4.6,
      marks: Composer.box(Frame(x: 0, y: 0.5, width: 4, height: 4), isTicked: errand.isDone))
    let date = Piece.stacked([
      try compose.piece(
        wording.long(errand.due(for: print.agenda.occasion)),
        Lettering.plain(10.4, weight: 600, leading: 1.2), width: 44),
      try compose.piece(
        words.relative(errand.days), Lettering.plain(9.2, leading: 1.25, colour: .softInk),
        width: 44
      ).after(0.3),
    ])
    let isInvitation = errand.kind == .invitation
    let counts =
      (errand.count.map { [isInvitation ? words.wanted($0) : wording.number(Double($0))] } ?? [])
      + (isInvitation
        ? [
          words.told(
            errand.invited ?? 0, errand.remindedAgain ?? 0, errand.yes ?? 0, errand.perhaps ?? 0)
        ] : [])
    let what = Piece.stacked([
      try compose.piece(
        errand.what.shortened(to: 300), Lettering.plain(11, weight: 600, leading: 1.2),
        width: Folio.width - 54),
      try compose.pieceIfAny(
        counts.joined(separator: ", "), Lettering.plain(9.2, leading: 1.25, colour: .softInk),
        width: Folio.width - 54
      ).after(0.3),
    ])
    return Piece.beside([(x: 0, piece: box), (x: 7, piece: date), (x: 54, piece: what)]).ruled
  }
}
