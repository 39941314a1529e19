import Atelier
import Entities
import Foundation
import People
import Testing
import Words

@testable import Interchange

private func place(_ line: Int, _ column: Int? = nil, tab: String? = nil) -> CellPlace {
  CellPlace(file: "mots.csv", tab: tab, line: line, column: column)
}

private func read(_ text: String, _ corrections: Corrections = Corrections()) -> [Grid] {
  [SourceFile(name: "mots.csv", bytes: Data(text.utf8))].grids(corrections).grids
}

private func shown(_ grids: [Grid]) -> [[String]] {
  grids.flatMap(\.rows).map { row in [String(row.line)] + row.cells.map(\.text) }
}

@Suite("Cells mended while their file waits") struct CorrectionTests {
  private let sheet = "verbatim;date;profil\nUn;5 oct.;un artisan\nDeux;;\nTrois;2017;une élue\n"

  @Test(arguments: [
    (2, 2, "5 octobre 2017"), (3, 2, "2017"), (2, 1, "Un,\ndeux"), (4, 3, "un maçon"),
    (2, 2, ""), (2, 2, "  "),
  ])
  func `a corrected cell is read as one that holds another text, nothing else`(
    line: Int, column: Int, text: String
  ) {
    var corrections = Corrections()
    corrections.write(text, at: place(line, column))
    var lines = sheet.split(separator: "\n").map {
      $0.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
    }
    lines[line - 1][column - 1] = "\"\(text)\""
    let edited = lines.map { $0.joined(separator: ";") }.joined(separator: "\n") + "\n"
    let (mended, same) = (read(sheet, corrections), read(edited))
    // A line end inside a cell moves the lines below it, and nothing else.
    #expect(shown(mended).map { $0.dropFirst() } == shown(same).map { $0.dropFirst() })
    #expect(mended[0].corrected.map(\.now) == [text])
  }

  @Test func `a row that is left aside is not there, nor one emptied of all it said`() {
    var corrections = Corrections()
    corrections.leaveAside(place(2))
    corrections.write("", at: place(3, 1))
    let grids = read(sheet, corrections)
    #expect(grids[0].rows.map(\.line) == [1, 4])
    #expect(grids[0].corrected.map(\.was) == ["Un · 5 oct. · un artisan", "Deux"])
    corrections.forget(place(2))
    corrections.forget(place(3, 1))
    #expect(corrections.isEmpty && read(sheet, corrections) == read(sheet))
  }

  @Test func `those of another tab, another file or no row change nothing`() {
    var corrections = Corrections()
    corrections.write("x", at: place(2, 2, tab: "Autre"))
    corrections.write("x", at: CellPlace(file: "autre.csv", line: 2, column: 2))
    corrections.write("x", at: place(99, 1))
    corrections.leaveAside(place(98))
    corrections.write("un artisan", at: place(2, 3))
    #expect(read(sheet, corrections) == read(sheet))
  }

  @Test func `in a file given again they count where the cell is as it was`() {
    var corrections = Corrections()
    corrections.write("5 octobre 2017", at: place(2, 2), over: "5 oct.")
    corrections.write("2018", at: place(4, 2), over: "2016")
    corrections.leaveAside(place(3), over: "Deux")
    corrections.write("une élue", at: place(4, 3), over: "un élu")
    let grids = read(sheet, corrections)
    #expect(
      shown(grids).dropFirst() == [
        ["2", "Un", "5 octobre 2017", "un artisan"],
        ["4", "Trois", "2017", "une élue"],
      ])
    let unplaced = corrections.unplaced(in: grids)
    #expect(unplaced.map(\.was) == ["2017"] && unplaced.map(\.now) == ["2018"])
  }

  @Test func `what was computed or formatted behind the cell goes with it`() {
    let at = place(1, 1)
    let row = Row(
      line: 1, cells: [Cell("24/10/17", value: "2017-10-24", at: at, isUncomputed: true)])
    var corrections = Corrections()
    corrections.write("2018", at: at)
    let cell = Grid(file: "mots.csv", rows: [row]).corrected(by: corrections).rows[0].cells[0]
    #expect(cell.value == nil && !cell.isUncomputed && cell.measure == "2018")
  }
}

@Suite("What may be written instead") struct ProposalTests {
  private let day = Day(2023, 10, 5)

  @Test func `the likeliest comes first, in the words of the page`() throws {
    let when = When.day(try #require(day))
    let cases: [(Complaint.Fact, String, [String])] = [
      (.vagueDate("5 oct.", proposal: when), "5 oct.", ["5\u{a0}octobre\u{a0}2023"]),
      (.vagueDate("hier", proposal: nil), "hier", []),
      (.misread("artisn", expected: .truth, nearest: "artisan"), "artisn", ["artisan"]),
      (
        .misread(
          "oiu", expected: .oneOf([Bilingual("oui", "yes"), Bilingual("non", "no")]),
          nearest: nil), "oiu", ["oui", "non"]
      ),
      (
        .unknownRow("Lormeu", table: Bilingual("lieux", "places"), nearest: "Lormeau"),
        "Vauclair ; Lormeu", ["Vauclair ; Lormeau"]
      ),
      (.figureInBrackets("(12)", number: "12"), "(12)", ["12", "−12"]),
      (
        .twiceEncoded("trÃ¨s", meant: "très", others: 0), "C’est trÃ¨s bien",
        ["C’est très bien"]
      ),
      (.controlCharacter(try #require("a\u{8}b".unkeepableSign)), "a\u{8}b", ["ab"]),
      (.uncomputed, "", []),
    ]
    for (fact, text, expected) in cases {
      let found = fact.proposals(insteadOf: text, in: .french).map {
        $0.replacing("\u{202f}", with: "\u{a0}")
      }
      #expect(
        found.map { $0.replacing(" ", with: "\u{a0}") }
          == expected.map { $0.replacing(" ", with: "\u{a0}") }, "\(fact)")
    }
  }

  @Test(arguments: Language.allCases)
  func `a date that is proposed is read again as that date`(language: Language) throws {
    for when in [When.day(try #require(day)), .month(year: 2023, month: 8), .year(2023)] {
      let said = Complaint.Fact.vagueDate("x", proposal: when)
        .proposals(insteadOf: "x", in: .of(language))
      #expect(try Cell(said[0], at: CellPlace(file: "x")).when() == when)
    }
  }

  @Test func `a month is never proposed for the column of a day`() throws {
    let text = "prénom;a adhéré le\nMaëlle;12/03/2018\nYannick;hier\n"
    let grids = [SourceFile(name: "membres.csv", bytes: Data(text.utf8))].grids().grids
    let refusal = #expect(throws: ImportRefusal.self) {
      _ = try Dossier().merging(
        grids, mint: Mint(milliseconds: { 0 }, chance: { .random(in: .min ... .max) }))
    }
    let facts = refusal?.complaints.map(\.fact) ?? []
    #expect(facts.contains { $0 == .vagueDate("hier", proposal: nil) }, "\(facts)")
  }

  @Test func `by command a fault says its cell`() {
    let complaint = Complaint(
      .vagueDate("hier", proposal: nil),
      at: CellPlace(file: "mots.xlsx", tab: "Verbatim", line: 4, column: 2))
    let said = complaint.said(in: .french)
    #expect(said.hasPrefix("mots.xlsx, onglet « Verbatim », ligne 4, colonne B"))
  }
}
