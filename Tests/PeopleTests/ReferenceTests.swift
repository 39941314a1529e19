import Foundation
import People
import Testing

@Suite("References") struct ReferenceTests {
  @Test(arguments: [
    ("V-0412", "V-0412"), ("v 412", "V-0412"), ("h7", "H-07"), ("PE3", "PE-03"),
    ("b-v-413", "B-V-0413"), ("b-v413", "B-V-0413"), ("p-e-3", "P-E-03"),
    ("AF-03", "AF-03"), ("or5", "OR-05"), ("b-or-5", "B-OR-05"), ("O-R-05", "O-R-05"),
    ("V‑0412", "V-0412"), ("V-12345", "V-12345"),
    ("\u{202E}V-\u{200B}0412\u{202C}", "V-0412"),
  ])
  func `are read however they are typed`(typed: String, printed: String) {
    #expect(Reference(typed)?.description == printed)
  }

  @Test(arguments: [
    "", "V", "412", "V-0", "X-12", "card-1", "AFF-03", "ÉF-03", "V-1a", "V-9999999999", "recruter",
    "V-٣",
  ])
  func `are nothing else`(typed: String) { #expect(Reference(typed) == nil) }

  @Test func `have the letter of a copy only before a dash of its own`() {
    for kind in Reference.Kind.allCases where kind.rawValue.count == 1 {
      for copy in "ABCDEFGHIJKLMNOPQRSTUVWXYZ" {
        let letters = "\(copy)\(kind.rawValue)"
        let own = Reference.Kind(rawValue: letters)
        let known = own.map { Reference($0, 3) } ?? Reference(.card, 3, deck: letters)
        for typed in ["\(letters)-03", "\(letters)03", "\(letters) 3"] {
          #expect(Reference(typed) == known, "\(typed)")
        }
        #expect(Reference("\(copy)-\(kind.rawValue)-03") == Reference(kind, 3, copy: copy))
      }
    }
  }

  @Test func `read back as printed, for every kind and every copy`() {
    let copies: [Character?] = [nil] + "ABCDEFGHIJKLMNOPQRSTUVWXYZ".map { $0 }
    for kind in Reference.Kind.allCases {
      for copy in copies {
        let reference = Reference(kind, 41, copy: copy, deck: kind == .card ? "AF" : nil)
        #expect(Reference(reference.description) == reference)
      }
    }
  }

  @Test func `that read the same are the same, whatever bears them`() {
    let (card, hypothesis) = (
      Reference(.card, 5, deck: "OR"), Reference(.hypothesis, 5, deck: "OR")
    )
    #expect(card == hypothesis && Set([card, hypothesis]).count == 1)
    #expect(hypothesis != Reference(.hypothesis, 5) && !(card < hypothesis))
    #expect(Reference(.hypothesis, 5) < hypothesis)
    for copy in [nil, "B"] as [Character?] {
      for deck in [nil, "OR"] {
        let all = Reference(.hypothesis, 5, copy: copy, deck: deck)
        #expect(Reference(.hypothesis, 5, series: all.series) == all)
      }
    }
  }
}
