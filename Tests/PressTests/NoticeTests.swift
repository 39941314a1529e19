import Paper
import Press
import Support
import Testing
import Words

@Suite("The notice people read and sign") struct NoticeTests {
  @Test func `simple Markdown is read block by block`() {
    let notice = Notice(
      markdown: """
        # Vos mots

        Une phrase
        sur deux lignes.

        ## Que gardons-nous ?

        ### D’abord

        1. Vos mots.
        2. Rien d’autre.

        - Vos mots.
        - [ ] On peut citer mes mots.

        Nom : ____
        """)
    #expect(
      notice.blocks == [
        .title("Vos mots"), .paragraph("Une phrase sur deux lignes."),
        .heading("Que gardons-nous ?"), .subheading("D’abord"), .step(1, "Vos mots."),
        .step(2, "Rien d’autre."), .item("Vos mots."), .choice("On peut citer mes mots."),
        .blank("Nom :"),
      ])
    #expect(notice.title == "Vos mots")
  }

  @Test func `what is written for the team is not printed`() {
    let notice = Notice(
      markdown: "<!--\nPour l’équipe :\n\nadaptez.\n-->\n# Vos mots\n\nPour vous.")
    #expect(notice.blocks == [.title("Vos mots"), .paragraph("Pour vous.")])
  }

  @Test("the short end of a part is never alone at the head of a page", arguments: 20...50)
  func stranded(count: Int) throws {
    let notice = Notice(
      [.title("Vos mots")] + (1...count).map { .paragraph("Une phrase, la \($0)ème.") }
        + [.paragraph("Fin."), .heading("Suite"), .paragraph("La suite.")])
    let compose = Composer(ruler: FixedRuler(), wording: .french)
    for reading in try compose.publication(of: notice).readings() {
      #expect(reading.texts.min { $0.frame.y < $1.frame.y }?.words != "Fin.")
    }
  }

  @Test func `a title begins a page, and large print loses nothing`() throws {
    let notice = Notice([
      .title("Un"), .paragraph(Array(repeating: "lisible", count: 600).joined(separator: " ")),
      .title("Deux"), .choice("Oui"), .blank("Date :"),
    ])
    let compose = Composer(ruler: FixedRuler(), wording: .french)
    for scale in [1.0, 1.5] {
      let readings = try compose.publication(of: notice, scale: scale).readings()
      let words = readings.map(\.words).joined(separator: " ")
      #expect(words.split(whereSeparator: \.isWhitespace).filter { $0 == "lisible" }.count == 600)
      #expect(readings.last?.words.contains("Deux") == true)
      for reading in readings {
        #expect(reading.outside(SheetSize.a4.size).isEmpty && reading.collisions.isEmpty)
      }
    }
  }
}
