import Foundation
import Interchange
import Testing

/// What is written as separated values, read again cell by cell.
@Suite("Cells written, then read") struct WrittenCellsTests {
  static let signs = [
    "\"", "\"\"", ";", ",", "\t", "\n", "\r", "\r\n", "\";\"", "\"\n", "\r;", "\n\"",
  ]

  /// Each sign at the start, inside and at the end of a cell; a line end is LF once read.
  private func texts(around sign: String) -> [String] {
    ["a\(sign)b", "\(sign)b", "a\(sign)", "\(sign)a\(sign)b\(sign)", "« a \(sign) b »"]
  }

  private func read(_ rows: [[String]]) throws -> [[String]] {
    let grids = try SourceFile(name: "f.csv", bytes: rows.separatedValues()).grids()
    return grids.flatMap(\.rows).map { row in row.cells.map(\.text) }
  }

  @Test("come back whole, wherever they stand in their row", arguments: signs)
  func whole(sign: String) throws {
    let head = ["un", "deux", "trois"]
    for text in texts(around: sign) {
      let wanted = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
      for place in 0..<3 {
        var row = ["x", "y", "z"]
        row[place] = text
        let after = ["p", "q", "r"]
        var expected = ["x", "y", "z"]
        expected[place] = wanted
        #expect(
          try read([head, row, after]) == [head, expected, after], "\(text.debugDescription)")
      }
      #expect(try read([head, [text, text, text]]) == [head, [wanted, wanted, wanted]])
    }
  }

  @Test func `come back as headings too`() throws {
    for sign in Self.signs where !sign.contains(where: \.isNewline) {
      let head = ["a\(sign)b", "c"]
      #expect(try read([head, ["x", "y"]]) == [head, ["x", "y"]], "\(sign.debugDescription)")
    }
  }

  @Test func `are as many rows as were written, with every line end inside`() throws {
    let rows = (0..<40).map { ["ligne\r\(Self.signs[$0 % Self.signs.count])\($0)", "\($0)"] }
    #expect(try read([["mots", "n"]] + rows).map(\.last) == ["n"] + (0..<40).map { "\($0)" })
  }
}
