import Paper
import Support
import Testing
import Words

@Suite("Pages as they are heard") struct HearingTests {
  private func text(_ words: String, x: Length = 0, y: Length = 0) throws -> Mark {
    let style = TextStyle(family: "Fixed", size: 10)
    return .text(try FixedRuler().set(StyledText(words, style), width: nil), at: Point(x: x, y: y))
  }

  private func said(_ structure: Structure, _ words: String, rank: Int = 0) throws -> Mark {
    .group(Group(structure, rank: rank, [try text(words)]))
  }

  private func heard(_ marks: [Mark]) -> [String] {
    Hearing(of: [Page(size: SheetSize.a4.size, marks: marks)]).lines
  }

  @Test func `headings go down one level at a time`() throws {
    let levels = [3, 5, 5, 2, 4, 1, 6]
    let lines = heard(try levels.map { try said(.heading($0), "t") })
    #expect(
      lines.dropFirst().map { $0.trimmed } == [
        "h1 t", "h2 t", "h2 t", "h1 t", "h2 t", "h1 t", "h2 t",
      ])
  }

  @Test func `words without a role are a paragraph, drawings without one are not heard`() throws {
    let line = Mark.path(
      .line(from: .zero, to: Point(x: 9, y: 9), Path.Stroke(.black, width: 1)))
    #expect(heard([line, try text("Bonjour")]) == ["document", "  p Bonjour"])
    let figure = Group(.figure(alternative: "Un trait"), [line])
    #expect(heard([.group(figure)]) == ["document", "  figure “Un trait”"])
    #expect(heard([.group(Group(.artefact, [.group(figure), try text("Rien")]))]) == ["document"])
  }

  @Test func `items stand in a list, rows in a table, cells in a row`() throws {
    let row = Group(.row, [try said(.rowHeader, "A"), .group(Group(.cell, [])), try text("b")])
    #expect(
      heard([try said(.listItem, "un"), try said(.listItem, "deux"), .group(row)]) == [
        "document", "  list", "    listItem un", "    listItem deux", "  table", "    row",
        "      rowHeader A", "      cell", "      cell", "        p b",
      ])
  }

  @Test func `an item of several texts keeps them apart`() throws {
    let item = Group(.listItem, [try text("Offre"), try text("O-02")])
    #expect(
      heard([.group(Group(.list, [.group(item)]))]) == [
        "document", "  list", "    listItem", "      p Offre", "      p O-02",
      ])
  }

  @Test func `a lower rank is heard sooner, whatever is drawn first`() throws {
    let marks =
      try [said(.paragraph, "genre"), said(.paragraph, "pied", rank: 1)]
      + [said(.quote, "mots"), said(.heading(1), "nom", rank: -1)]
    #expect(
      heard(marks) == ["document", "  h1 nom", "  p genre", "  quote", "    p mots", "  p pied"])
  }

  @Test func `a card has one heading, its longest title, else its first words`() throws {
    let badge =
      try [said(.paragraph, "Parlez-moi de"), said(.heading(3), "A")]
      + [said(.heading(3), "Aïcha")]
    #expect(
      heard(badge.named(by: 3)) == ["document", "  h1 Aïcha", "  p Parlez-moi de", "  p A"])
    let plain = try [said(.paragraph, "QUESTION"), said(.quote, "Et après ?")]
    #expect(
      heard(plain.named(by: 3)) == ["document", "  h1 QUESTION", "  quote", "    p Et après ?"])
  }

  @Test func `what every page draws alike is heard once`() throws {
    let pages = try (1...3).map { number in
      Page(
        size: SheetSize.a4.size,
        marks: [try said(.heading(1), "Jeu").running, try said(.paragraph, "page \(number)")])
    }
    #expect(
      Hearing(of: pages).lines == [
        "document", "  h1 Jeu", "  p page 1", "  p page 2", "  p page 3",
      ])
  }

  @Test func `words around a link are the link`() throws {
    let frame = Frame(x: 0, y: 0, width: 9, height: 9)
    let words = Group(.paragraph, [try text("P-04"), .link(.page("P-04"), over: frame)])
    #expect(heard([.group(words)]) == ["document", "  p", "    link page(\"P-04\") P-04"])
  }

  @Test func `the back of a card follows its front, whatever the order of the sheet`() throws {
    let imposition = try Imposition(Size(width: 96, height: 68))
    let backs = Imposition.Backs { card in
      [try self.said(.heading(3), "dos \(card)", rank: -1)]
    }
    let pages = imposition.sheets(
      of: 3,
      front: { [try self.said(.quote, "mots \($0)"), try self.said(.paragraph, "pied", rank: 1)] },
      backs: backs)
    let lines = Hearing(of: try (0..<pages.count).map(pages.page)).lines
    let card = ["  section", "    quote", "      p mots 0", "    p pied", "    h1 dos 0"]
    #expect(Array(lines[1...5]) == card)
    #expect(lines.filter { $0 == "  section" }.count == 3)
  }

  @Test func `tiles together are heard as the page itself, overlaps once`() throws {
    let size = SheetSize.a1.size
    let columns = try (0..<6).map { column in
      Mark.group(
        Group(
          .section,
          try (0..<12).map { row in
            try text(
              "case \(column) \(row) et assez de mots pour aller loin",
              x: Length(millimetres: 95 * Double(column)), y: Length(millimetres: 70 * Double(row)))
          }))
    }
    let page = Page(size: size, marks: [try said(.heading(1), "Titre")] + columns)
    let tiles = try Tiling(size).sheets(of: page)
    #expect(tiles.count > 6)
    let whole = Hearing(of: [page]).lines
    let parts = Hearing(of: try (0..<tiles.count).map(tiles.page)).lines
    #expect(parts.map(\.trimmed) == ["document", "section"] + whole.dropFirst().map(\.trimmed))
  }
}

extension String {
  fileprivate var trimmed: String { String(drop { $0 == " " }) }
}
