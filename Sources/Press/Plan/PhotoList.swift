import Atelier
public import Paper
import People
import Words

extension Composer {
  /// For whoever takes photos: who said yes, who said no, whom to ask first, team by team.
  public func photoList(of print: PlanPrint) throws -> [Page] {
    guard !print.roll.sitters.isEmpty else { return [] }
    return try PhotoList(print: print, compose: sparing).pages()
  }
}

/// Sets what people answered about photos.
struct PhotoList {
  let print: PlanPrint
  let compose: Composer

  private var wording: Wording { compose.wording }
  private var words: BadgesWording { wording.badges }
  private static let (paper, site): (Length, Length) = (92, 136)

  func pages() throws -> [Page] {
    let head = Piece.stacked([
      try compose.piece(
        words.photos, Lettering.display(30, leading: 1.08), width: Folio.width, as: .heading(1)),
      try compose.piece(
        print.agenda.occasion.title.shortened(to: 200),
        Lettering.plain(11, weight: 600, leading: 1.25), width: Folio.width
      ).after(1.6),
      try compose.piece(words.photosLead, Lettering.plain(9.6, leading: 1.25), width: Folio.width)
        .after(0.6),
    ]).entered(words.photos)
    let letters = print.roll.sitters.map(\.team).uniqued
    let teams = try letters.flatMap { letter -> [Piece] in
      let own = print.roll.sitters.filter { $0.team == letter }
      let again = try title(letter, isAgain: true)
      let rows = try own.enumerated().map { place, sitter in
        var row = try row(sitter)
        if place > 0 { row.heads = [again] }
        return row
      }
      return [try title(letter)] + rows
    }
    let leaves = try Flow(in: Folio.body, item: words.photos).leaves([head] + teams)
    return try Folio(
      foot: "\(print.agenda.occasion.reference) · \(print.agenda.occasion.title.shortened(to: 70))"
    ).pages(leaves.map { Folio.Side(marks: $0.marks, entries: $0.entries) }, by: compose)
  }

  private func title(_ letter: String, isAgain: Bool = false) throws -> Piece {
    let small = Lettering.plain(8.8, weight: 600, leading: 1.15)
    let team = letter.isEmpty ? words.noTeam : wording.planPages.teamNamed(letter)
    let name = isAgain ? wording.tracking.continued(team) : team
    return Piece.beside([
      (
        x: 0,
        piece: try compose.piece(
          name.shortened(to: 60), Lettering.display(15, leading: 1.15), width: Self.paper - 4,
          as: .heading(2))
      ),
      (x: Self.paper, piece: try compose.piece(words.onPaper, small, width: 40)),
      (x: Self.site, piece: try compose.piece(words.onSite, small, width: 44)),
    ]).after(7).stayingWithNext()
  }

  private func row(_ sitter: BadgeRoll.Sitter) throws -> Piece {
    func cell(_ answer: BadgeRoll.Answer, width: Length) throws -> Piece {
      try compose.piece(
        words.answers[answer.rawValue] ?? "",
        Lettering.plain(11, weight: answer == .no ? 700 : 400, leading: 1.2), width: width)
    }
    return Piece.beside([
      (
        x: 0,
        piece: try compose.piece(
          print.name(sitter.person, wording), Lettering.plain(11, weight: 600, leading: 1.2),
          width: Self.paper - 4)
      ),
      (x: Self.paper, piece: try cell(sitter.paper, width: 40)),
      (x: Self.site, piece: try cell(sitter.site, width: 44)),
    ]).ruled
  }
}
