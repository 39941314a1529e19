import Foundation
import Interchange
import Testing
import Words

/// The cells of a file, row by row, each as `column:text`.
func table(_ bytes: Data, named name: String = "f.csv") throws -> [[String]] {
  try SourceFile(name: name, bytes: bytes).grids().flatMap(\.rows).map { row in
    row.cells.map { "\($0.place.column ?? 0):\($0.text)" }
  }
}

@Suite struct `Separated values` {
  @Test(
    arguments: [
      "qui;quoi\nun artisan;« bonjour »", "qui,quoi\nun artisan,« bonjour »",
      "qui\tquoi\r\nun artisan\t« bonjour »\r\n",
      "sep=;\nqui;quoi\runartisan;« bonjour »"
        .replacing("unartisan", with: "un artisan"),
      "\u{feff}\"qui\";\"quoi\"\n\n;\nun artisan;\"« bonjour »\"",
    ])
  func `are parted by whatever parts their first line`(text: String) throws {
    #expect(
      try table(Data(text.utf8)) == [["1:qui", "2:quoi"], ["1:un artisan", "2:« bonjour »"]])
  }

  @Test func `commas of a sentence part nothing`() throws {
    #expect(try table(Data("mots\noui, non, enfin".utf8)) == [["1:mots"], ["1:oui, non, enfin"]])
    #expect(
      try table(Data("dit (où, quand)\tqui\na\tb".utf8)) == [
        ["1:dit (où, quand)", "2:qui"], ["1:a", "2:b"],
      ])
  }

  @Test func `keep the line where their row begins, after a quoted line break too`() throws {
    let rows = try SourceFile(
      name: "v.csv", bytes: Data("mots;qui\r\n\"un\r\ndeux\r\";x\ntrois;\"y\"".utf8)
    ).grids()[0].rows
    #expect(rows[1].cells[0].text == "un\ndeux\n")
    #expect(rows[1].line == 2 && rows[1].cells[1].place.line == 2)
    #expect(rows[2].line == 5)
    #expect(rows[2].cell(2)?.text == "y")
    #expect(rows[2].cell(3) == nil)
  }

  @Test func `double their quotes, and keep those of careless hands`() throws {
    #expect(
      try table(Data("a;b\n\"dit \"\"oui\"\"\";\"Bah\" dit-il\n".utf8))[1]
        == ["1:dit \"oui\"", "2:\"Bah\" dit-il"])
  }

  @Test func `are read in the alphabets spreadsheets write`() throws {
    let words = "« Deux œufs déjà, à 3 € »;l’été"
    let old = try #require("q;b\n\(words)".data(using: .windowsCP1252))
    #expect(try table(old)[1] == ["1:« Deux œufs déjà, à 3 € »", "2:l’été"])
    for big in [true, false] {
      var wide: [UInt8] = big ? [0xfe, 0xff] : [0xff, 0xfe]
      for unit in "é;🙂\na;b".utf16 {
        wide +=
          big ? [UInt8(unit >> 8), UInt8(unit & 255)] : [UInt8(unit & 255), UInt8(unit >> 8)]
      }
      #expect(try table(Data(wide)) == [["1:é", "2:🙂"], ["1:a", "2:b"]])
    }
  }

  @Test func `that cannot be read say where`() {
    func complaint(_ text: String) -> Complaint? {
      do {
        _ = try SourceFile(name: "v.csv", bytes: Data(text.utf8)).grids()
        return nil
      } catch { return error }
    }
    #expect(
      complaint("a;b\n\nc;\"d\ne")
        == Complaint(.unterminatedQuote, at: CellPlace(file: "v.csv", line: 3)))
    #expect(complaint("a\r\nb\0")?.place.line == 2)
    #expect(
      complaint("a;\"b")?.said(in: .french).hasPrefix("v.csv, ligne 1 : un guillemet") == true)
  }

  @Test func `are not run as formulas`() throws {
    #expect(
      try table(Data("a;b\n'=1+1;'tis\n''@x;-3".utf8))[1...] == [
        ["1:=1+1", "2:'tis"], ["1:'@x", "2:-3"],
      ])
  }

  @Test func `never crash, whatever the bytes`() {
    var chance = UInt64(88_172_645_463_325_252)
    let alphabet: [UInt8] = [
      0x22, 0x3b, 0x2c, 0x0a, 0x0d, 0x61, 0x00, 0xc3, 0xa9, 0xff, 0xfe, 0x27,
    ]
    for length in 0..<3000 {
      let bytes = (0..<length % 60).map { _ -> UInt8 in
        chance ^= chance << 13
        chance ^= chance >> 7
        chance ^= chance << 17
        return length % 2 == 0 ? alphabet[Int(chance % 12)] : UInt8(truncatingIfNeeded: chance)
      }
      let (grids, complaints) = [SourceFile(name: "f", bytes: Data(bytes))].grids()
      #expect(grids.count + complaints.count == 1)
    }
  }
}
