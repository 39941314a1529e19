import Foundation
import People
import Testing

@Suite("Identifiers") struct MintTests {
  @Test func `carry the time they were made and the marks of version 7`() {
    let mint = Mint(milliseconds: { 0x0123_4567_89ab }, chance: { UInt64.max })
    let identifier: Identifier<Verbatim> = mint.make()
    #expect(identifier.value.uuidString == "01234567-89AB-7FFF-BFFF-FFFFFFFFFFFF")
  }

  @Test func `sort by the time they were made`() {
    func made(at time: UInt64) -> Identifier<Verbatim> {
      Mint(milliseconds: { time }, chance: { 7 }).make()
    }
    #expect(made(at: 1_000) < made(at: 1_001))
    #expect(made(at: 255) < made(at: 256))
  }
}
