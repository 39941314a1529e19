import Foundation
import Paper
import Press
import Support
import Testing
import Words

@Suite("Decks") struct DeckTests {
  private let composer = Composer(ruler: FixedRuler(), wording: .french) { name, colour in
    name == "ear" ? Picture(name: name, format: .svg, bytes: .init(), colour: colour) : nil
  }

  @Test func `each row comes as often as its copies say, then the blank cards`() {
    let deck = deck([["ref": "A", "copies": "2"], ["ref": "B"]], blanks: 1)
    #expect(deck.cards.map { $0.fields["ref"] } == ["A", "A", "B", nil])
    #expect(deck.cards.map { $0.fields["n"] } == ["1", "2", "3", "4"])
    #expect(deck.cards.last?.fields["blank"] == "blank")
  }

  @Test func `every text that does not fit is told, with its card, field and millimetres`() {
    let long = String(repeating: "beaucoup de mots ", count: 40)
    let deck = deck([
      ["ref": "QU-01", "question": long], ["ref": "QU-02", "question": "Oui ?"],
      ["ref": "QU-03", "question": long],
    ])
    let thrown = #expect(throws: Overflows.self) { try deck.check(composer) }
    #expect(thrown?.all.map(\.item) == ["questions, QU-01", "questions, QU-03"])
    #expect(thrown?.all.allSatisfy { $0.field == "question" && $0.excess > 1 } == true)
  }

  @Test func `a preview keeps the sheet, frames each card that does not fit, and tells all`() throws
  {
    let long = String(repeating: "beaucoup de mots ", count: 40)
    let log = UnfitLog()
    let preview = Composer(ruler: FixedRuler(), wording: .french, unfit: log) { name, colour in
      name == "ear" ? Picture(name: name, format: .svg, bytes: .init(), colour: colour) : nil
    }
    let rows = [
      ["ref": "QU-01", "question": "Oui ?"], ["ref": "QU-02", "question": long],
      ["ref": "QU-03", "question": "Non ?"],
    ]
    let page = try deck(rows).pages(preview).page(at: 0)
    let said = page.marks.flatMap(\.said).joined(separator: " ")
    #expect(said.contains("Oui") && said.contains("beaucoup de mots") && said.contains("Non"))
    #expect(page.marks.flatMap(\.frames).count == 1)
    #expect(log.take().all.map(\.item) == ["questions, QU-02"])
    #expect(log.take().all.isEmpty)
    #expect(throws: Overflows.self) { try deck(rows).pages(composer).page(at: 0) }
  }

  @Test func `a single word wider than its box is parted, told where even so it has no room`()
    throws
  {
    try deck([["question": String(repeating: "a", count: 80)]]).check(composer)
    let word = String(repeating: "a", count: 2_000)
    #expect(throws: Overflows.self) { try deck([["question": word]]).check(composer) }
  }

  @Test func `a long question is set smaller, down to its minimum`() throws {
    func size(_ question: String) throws -> Double {
      let page = try deck([["question": question]]).pages(composer).page(at: 0)
      return try #require(page.marks.flatMap(\.sizes).max())
    }
    #expect(try size("Quoi ?") == 19)
    let long = "Comment la dernière personne arrivée a-t-elle trouvé la porte de chez vous ? "
    let longer = [1, 2, 3, 4].map { String(repeating: long, count: $0) }
    let sizes = longer.compactMap { try? size($0) }
    #expect(sizes.contains { (14..<19).contains($0) })
    #expect(sizes.allSatisfy { (14...19).contains($0) })
  }

  @Test func `a drawing that does not exist is told with its card`() {
    var layout = layout
    layout.front.pictogram = Template("oreille")
    let deck = Deck(name: "questions", title: "", layout: layout, rows: [["ref": "QU-01"]])
    #expect(throws: MissingPictogram(item: "questions, QU-01", name: "oreille")) {
      try deck.check(composer)
    }
  }

  @Test func `lines to write on fill what room is left, 8 mm apart`() throws {
    var layout = layout
    layout.front.parts = [
      CardLayout.Part(
        "notes", box: Frame(x: 14, y: 15, width: 70, height: 33),
        .stack([CardLayout.Item(.lines(nil))], .top))
    ]
    let deck = Deck(name: "notes", title: "", layout: layout, rows: [[:]])
    let marks = try deck.marks(of: layout.front, card: deck.cards[0], composer)
    let heights = marks.flatMap(\.ruled)
    #expect(heights.map { $0.millimetres.rounded() } == [23, 31, 39, 47])
  }

  @Test func `colour stays inside the trim for scissors, and goes beyond it for a print shop`()
    throws
  {
    func bands(_ printing: Deck.Printing) throws -> [Frame] {
      try deck([["ref": "A"]]).pages(composer, printing).page(at: 0).marks.flatMap(\.bands)
    }
    #expect(try bands(Deck.Printing()) == [Frame(x: 4, y: 4, width: 5, height: 60)])
    let bled = Deck.Printing(sheet: Size(width: 320, height: 450), cut: .marks, bleed: 3)
    #expect(try bands(bled) == [Frame(x: -3, y: -3, width: 12, height: 74)])
  }

  @Test func `words stand where they stood, with a bleed or without`() throws {
    let deck = deck([["ref": "A", "question": "Quoi ?"]])
    func words(_ bleed: Length) throws -> [Mark] {
      let page = try deck.pages(composer, Deck.Printing(sheet: SheetSize.a3.size, bleed: bleed))
      guard case .group(let card) = try page.page(at: 0).marks.first else { return [] }
      return Array(card.marks.dropFirst())
    }
    let (plain, bled) = (try words(0), try words(3))
    #expect(plain.count > 1)
    #expect(
      Transcript(of: Page(size: SheetSize.a3.size, marks: plain)).lines
        == Transcript(of: Page(size: SheetSize.a3.size, marks: bled)).lines)
  }

  @Test(
    "fronts and backs to fold share a side of the sheet, the back where the fold brings it behind",
    arguments: [
      (CardLayout.Fold?.none, Placement(x: 105, y: 12.5), Placement(x: 9, y: 12.5)),
      (.top, Placement(x: 9, y: 80.5), Placement(x: 105, y: 80.5, quarterTurns: 2)),
    ])
  func folds(fold: CardLayout.Fold?, front: Placement, back: Placement) throws {
    var layout = layout
    layout.fold = fold
    layout.back = CardLayout.Face(family: .verbatim)
    let rows = (1...6).map { ["ref": "QU-0\($0)", "question": "Et alors ?"] }
    let deck = Deck(name: "questions", title: "Questions", layout: layout, rows: rows)
    let pages = try deck.pages(composer, Deck.Printing(isFolded: fold == nil))
    #expect(pages.count == 2)
    let page = try pages.page(at: 0)
    #expect(page.marks.flatMap(\.said).joined().contains("plier sur le pointillé"))
    guard case .group(let unit) = page.marks[0], case .group(let first) = unit.marks[0],
      case .group(let second) = unit.marks[1]
    else { throw Misplaced() }
    #expect(first.placement.moved(by: unit.placement) == front)
    #expect(second.placement.moved(by: unit.placement) == back)
  }

  @Test func `a card without a back is not folded`() throws {
    let deck = deck([["ref": "QU-01"]])
    let folded = try deck.pages(composer, Deck.Printing(isFolded: true)).page(at: 0)
    #expect(!folded.marks.flatMap(\.said).joined().contains("plier"))
  }

  @Test(
    "in large print, cards grow as much as the sheet holds",
    arguments: [
      (CardForm.everyday, 2, 1.7), (.upright, 2, 1.7),
      (CardForm(Size(width: 190, height: 133), band: .left), 1, 1.4),
      (CardForm(Size(width: 190, height: 270), band: .top), 1, 1),
    ])
  func enlarges(form: CardForm, perSheet: Int, scale: Double) throws {
    var layout = layout
    layout.form = form
    let rows = (1...4).map { ["ref": "QU-0\($0)", "question": "Et alors ?"] }
    let deck = Deck(name: "questions", title: "Questions", layout: layout, rows: rows)
    let pages = try deck.pages(composer, Deck.Printing(isLarge: true))
    #expect(pages.count == 4 / perSheet)
    guard case .group(let card) = try pages.page(at: 0).marks[0],
      case .group(let inside) = card.marks[0]
    else { throw Misplaced() }
    #expect((card.marks.count == 1 ? inside.placement.scale : 1) == scale)
    #expect(card.clip?.width.isNear(form.size.width.millimetres * scale) == true)
  }

  private struct Misplaced: Error {}

  private var layout: CardLayout {
    CardLayout(
      form: .everyday,
      front: CardLayout.Face(
        family: .verbatim, kind: Template("Question"), pictogram: Template("ear"),
        foot: CardLayout.Foot(lines: [Template("**{moment}**")], reference: Template("{ref}")),
        parts: [
          CardLayout.Part(
            "question",
            .stack(
              [
                CardLayout.Item(
                  .text(Template("{question}"), CardStyle(.display, size: 19, minimum: 14)))
              ], .centre))
        ]))
  }

  private func deck(_ rows: [[String: String]], blanks: Int = 0) -> Deck {
    Deck(name: "questions", title: "Questions", layout: layout, rows: rows, blanks: blanks)
  }
}

extension Mark {
  /// The grounds of bands of colour, in their card's own coordinates.
  fileprivate var bands: [Frame] {
    guard case .group(let group) = self else { return [] }
    let isBand =
      if case .path(let path) = group.marks.first { path.fill == Family.verbatim.colour } else {
        false
      }
    if isBand, let clip = group.clip { return [clip] }
    return group.marks.flatMap(\.bands)
  }

  /// How far down its lines to write on are.
  fileprivate var ruled: [Length] {
    switch self {
    case .group(let group): group.marks.flatMap(\.ruled)
    case .path(let path) where path.stroke?.colour == .rule:
      if case .line(let end) = path.steps.last { [end.y] } else { [] }
    default: []
    }
  }
}

extension Placement {
  fileprivate func moved(by other: Placement) -> Placement {
    Placement(x: x + other.x, y: y + other.y, quarterTurns: quarterTurns)
  }
}

extension Mark {
  /// The strokes of the colour that warns.
  fileprivate var frames: [Path] {
    switch self {
    case .group(let group): group.marks.flatMap(\.frames)
    case .path(let path) where path.steps.count == 5 && path.stroke?.width == 1.4:
      [path]
    default: []
    }
  }
}
