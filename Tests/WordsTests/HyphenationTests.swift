import Testing
import Words

@Suite("Words cut at a line's end") struct HyphenationTests {
  private func cut(_ words: String, _ language: Language = .french) throws -> String {
    try #require(Hyphenation(language)).softened(words).replacing("\u{ad}", with: "-")
  }

  @Test(
    "are cut where French cuts them",
    arguments: [
      ("étonnement", "éton-ne-ment"), ("expérimentation", "ex-pé-ri-men-ta-tion"),
      ("recrutement", "re-cru-te-ment"), ("l’agence", "l’agence"),
      ("Extraordinaire", "Ex-tra-or-di-naire"),
    ])
  func french(words: String, expected: String) throws {
    #expect(try cut(words) == expected)
  }

  @Test("are cut where English cuts them", arguments: [("knowledge", "know-ledge")])
  func english(words: String, expected: String) throws {
    #expect(try cut(words, .english) == expected)
  }

  @Test(
    "stay whole when they are acronyms, short, or references",
    arguments: ["RERSANIMATION", "Paula", "pôle", "V-0412", "abc123def", "« ! »"])
  func whole(words: String) throws {
    #expect(try cut(words) == words)
  }

  @Test func `no letter is lost`() throws {
    let words = "Œuvre d’innovation — 12 échanges réciproques, café\u{202f}!"
    let soft = try #require(Hyphenation(.french)).softened(words)
    #expect(soft.replacing("\u{ad}", with: "") == words)
    #expect(soft != words)
  }
}
