import Paper
import People
import Press
import Support
import Testing
import Words

@Suite("Cards that stand in the place of words taken back") struct ReplacementTests {
  @Test(arguments: [Wording.french, .english])
  func `bear the same reference on the same size, and nothing that was said`(wording: Wording)
    throws
  {
    let references = (1...9).map { Reference(.verbatim, 400 + $0) }
    let cards = VerbatimCards(Composer(ruler: FixedRuler(), wording: wording))
    let pages = try cards.replacements(references)
    #expect(pages.count == 2)
    let said = try (0..<pages.count).flatMap { try Transcript(of: pages.page(at: $0)).lines }
      .joined(separator: "\n")
    for reference in references { #expect(said.contains(reference.description)) }
    #expect(said.contains(wording.takeDown.replacement.split(separator: " ")[0]))
  }
}
