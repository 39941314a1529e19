import Paper
import Testing
import Words

@Suite("A sheet of paper") struct SheetSizeTests {
  @Test("is known by its name, whatever its case", arguments: ["A3", "a3", " a3 "])
  func named(words: String) throws {
    #expect(try SheetSize(words) == .a3)
    #expect(try SheetSize(words).fileName == "a3")
  }

  @Test(
    "is known by its millimetres",
    arguments: ["320x450", "320 × 450 mm", "320X450MM", "320*450", "320,0x450.0"])
  func measured(words: String) throws {
    let sheet = try SheetSize(words)
    #expect(sheet.size == Size(width: 320, height: 450))
    #expect(sheet.name == "320 × 450 mm")
    #expect(sheet.fileName == "320x450")
  }

  @Test func `keeps the tenths of a millimetre of an American sheet`() throws {
    #expect(try SheetSize("215,9x279,4").size == Size(width: 215.9, height: 279.4))
  }

  @Test("is asked for again, in words, when it is none", arguments: ["A7", "", "x", "320", "a4x"])
  func unknown(words: String) {
    let refusal = #expect(throws: SheetRefusal.self) { try SheetSize(words) }
    #expect(refusal == .notASize(words))
    #expect(refusal?.said(in: .french).contains("de A6 à A0") == true)
  }

  @Test(
    "has sides that paper can have",
    arguments: ["0x450", "-320x450", "32x45", "320x99999", "nanx450", "infx450"])
  func sensible(words: String) {
    #expect(throws: SheetRefusal.outOfRange(words)) { try SheetSize(words) }
  }
}
