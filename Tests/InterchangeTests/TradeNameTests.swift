import Testing

@testable import Interchange

@Suite("Trades where people are named") struct TradeNameTests {
  @Test(arguments: ["maçon", "une coiffeuse", "aide à domicile"])
  func `are known without a capital`(words: String) { #expect(Voices.isATrade(words)) }

  @Test(arguments: ["nadia", "jean-pierre", "Maçon", "<script>maçon</script>", "{maçon}", ""])
  func `are not taken for names, nor what is written with other signs`(words: String) {
    #expect(!Voices.isATrade(words))
  }
}
