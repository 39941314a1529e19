import People
import Support
import Testing

@testable import Atelier

@Suite("A wall of cards, copied a column a line") struct WallColumnTests {
  private func only(_ text: String) throws -> WallColumn {
    let (columns, faults, _) = WallColumn.all(in: text)
    #expect(faults.isEmpty && columns.count == 1, "\(faults)")
    return try #require(columns.first)
  }

  @Test(arguments: [
    "Confiance : 12, 47, 86", "Confiance: 12 47 86", "  Confiance :12;47;86 ",
    "Confiance : V-0012, v 47 et V86", "Confiance : 12, 47, 86, 12", "Confiance : 12/47/86.",
  ])
  func `is read however its numbers are parted`(line: String) throws {
    let column = try only(line)
    #expect(column.title == "Confiance")
    #expect(column.references == [12, 47, 86].map { Reference(.verbatim, $0) })
  }

  @Test func `reports and cards of kits keep their own letters, a copy's too`() throws {
    let column = try only("Peur du papier : 3, E-03, af-07, B-V-0413")
    #expect(
      column.cards.map(\.face) == [
        .ours(Reference(.verbatim, 3)), .ours(Reference(.astonishment, 3)), .kit("AF-07"),
        .ours(Reference(.verbatim, 413, copy: "B")),
      ])
  }

  @Test func `a title may hold a colon and digits`() throws {
    let column = try only("Mardi 12 : ce qui coince : 3, 4")
    #expect(column.title == "Mardi 12 : ce qui coince" && column.references.count == 2)
  }

  @Test func `dots are drawn or counted, on a title or a card, with a blank or without`() throws {
    let column = try only("Confiance ●●● : 12•• , 47 (3), 86 •, 9, AF-01(5)")
    #expect(column.dots == 3)
    #expect(column.cards.map(\.dots) == [2, 3, 1, 0, 5])
    #expect(try only("Tri (4) : 2").dots == 4)
    #expect(try only("Tri (de mars) : 2").title == "Tri (de mars)")
  }

  @Test func `two lines of one title are one column`() throws {
    let column = try only("Confiance : 1\n\nCONFIANCÉ  : 2, 1")
    #expect(column.title == "Confiance" && column.references.map(\.number) == [1, 2])
  }

  @Test func `what cannot be read is told by its line and its place`() {
    let text = "Confiance 12\n : 3\nTri :\nPeur : 3, H-02, quatre\nDoute : 12-15, PE-03"
    let (columns, faults, _) = WallColumn.all(in: text)
    #expect(columns.isEmpty)
    #expect(
      faults == [
        .noColon(line: 1), .noTitle(line: 2), .noCards(line: 3),
        .noCard("H-02", line: 4, column: 11), .noCard("quatre", line: 4, column: 17),
        .noCard("12-15", line: 5, column: 9), .noCard("PE-03", line: 5, column: 16),
      ])
  }

  @Test func `half a card is none, nor are signs that only look like dots`() {
    let text = "Tri : 1.5, 3\nPeur : 2 …, 4 ···\nDoute : 7 ..., 8···, 9."
    let (columns, faults, stray) = WallColumn.all(in: text)
    #expect(columns.isEmpty)
    #expect(
      faults == [
        .noCard("1.5", line: 1, column: 7), .noDots("…", line: 2, column: 10),
        .noDots("···", line: 2, column: 15), .noDots("...", line: 3, column: 11),
        .noDots("8···", line: 3, column: 16),
      ])
    #expect(stray.count == 5)
  }

  @Test func `whatever is typed is read or refused, never lost without a word`() {
    var nasty = Nasty(29)
    for _ in 0..<500 {
      let text = nasty.text(upTo: 400) + " : 12\n" + nasty.text(upTo: 60)
      let (columns, faults, _) = WallColumn.all(in: text)
      let lines = text.split(whereSeparator: \.isNewline).filter {
        !$0.allSatisfy(\.isWhitespace)
      }
      #expect(lines.isEmpty || !columns.isEmpty || !faults.isEmpty, "\(text.debugDescription)")
      #expect(columns.allSatisfy { !$0.title.isEmpty && !$0.cards.isEmpty })
    }
  }
}
