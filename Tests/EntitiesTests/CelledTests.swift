import Foundation
import People
import Testing

@testable import Entities

@Suite("A value in a column") struct CelledTests {
  @Test func `is an identifier where its thirty-two digits stand as written, and only there`() {
    var dice = Dice(state: 7)
    let signs = Array("0123456789abcdefABCDEF-gG é")
    for _ in 0..<2_000 {
      let whole = UUID(uuid: unsafeBitCast((dice.next(), dice.next()), to: uuid_t.self))
      #expect(UUID(digits: whole.uuidString) == whole)
      #expect(UUID(digits: whole.uuidString.lowercased()) == whole)
      var broken = Array(whole.uuidString)
      let place = Int(dice.next() % 36)
      broken[place] = signs[Int(dice.next() % UInt64(signs.count))]
      let words = String(broken)
      let isWhole = zip(words, whole.uuidString).allSatisfy { sign, once in
        once == "-" ? sign == "-" : sign.isHexDigit
      }
      #expect(UUID(digits: words) == (isWhole ? UUID(uuidString: words) : nil), "\(words)")
      #expect(UUID(digits: String(words.dropLast())) == nil)
      #expect(UUID(digits: words + "0") == nil)
    }
  }

  @Test func `is refused where it is of another sort`() {
    #expect(String.read(.integer(1)) == nil)
    #expect(Int.read(.text("1")) == nil)
    #expect(Day.read(.text("2017-13-01")) == nil)
    #expect(Verbatim.Fidelity.read(.text("almost")) == nil)
    #expect(Bool?.read(.null) == .some(nil))
    #expect(Bool?.read(.text("yes")) == nil)
    #expect(throws: Unreadable.self) { let _: Int = try ColumnValues([:])["missing"] }
  }

  @Test func `comes back from the JSON of a change, a number with a fraction as its text`() throws {
    for cell in [ColumnValue.null, .integer(.max), .text("« é »"), .real(0.5)] {
      let json = try JSONEncoder().encode([cell])
      #expect(try JSONDecoder().decode([ColumnValue].self, from: json) == [cell])
    }
    #expect(ColumnValue.real(0.1 + 0.2).matches(.text("0.30000000000000004")))
    #expect(!ColumnValue.real(0.3).matches(.text("0.30000000000000004")))
  }
}

/// Chance that can be played again (xorshift).
private struct Dice {
  var state: UInt64
  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}
