import Foundation
import Paper
import People
import Press
import Support
import Testing
import Words

@Suite("Verbatim cards") struct VerbatimCardsTests {
  private let composer = Composer(ruler: FixedRuler(), wording: .french, isFictional: true)

  @Test(
    "the longer the words, the larger the card, and none is cut",
    arguments: [(20, 96.0), (110, 96), (400, 192), (900, 192), (2000, 192)])
  func sizes(count: Int, width: Double) throws {
    let words = sentence(of: count)
    let card = try #require(try VerbatimCards(composer).cards([try quote(1, words)]).first)
    #expect(card.form.size.width.isNear(width))
    let marks = try VerbatimCards(composer).pages([try quote(1, words)]).page(at: 0).marks
    // The last two words may be held together.
    let printed = marks.flatMap(\.said).joined(separator: " ").replacing("\n", with: " ")
      .replacing("\u{A0}", with: " ")
    #expect(printed.contains(Language.french.quoted(words)))
  }

  @Test func `fewer words are written larger, and never under 15.5 points`() throws {
    func size(_ count: Int) throws -> Double {
      let page = try VerbatimCards(composer).pages([try quote(1, sentence(of: count))]).page(at: 0)
      return try #require(page.marks.flatMap(\.sizes).max())
    }
    #expect(try size(20) > size(150))
    for count in [20, 89, 159, 300, 900] { #expect(try size(count) >= 15.5) }
  }

  @Test func `words too long for a whole sheet are told with their reference`() throws {
    let endless = try quote(12, sentence(of: 9000))
    let thrown = #expect(throws: Overflows.self) { try VerbatimCards(composer).cards([endless]) }
    #expect(thrown?.all.first?.item == "V-0012")
    #expect(thrown?.said(in: .french).contains("mm") == true)
  }

  @Test func `those that fit nowhere are left aside by name, and the others are printed`() throws {
    let quotes = [try quote(1, "Oui."), try quote(12, sentence(of: 9000)), try quote(3, "Non.")]
    let (pages, aside) = try VerbatimCards(composer).sheets(quotes)
    let said = try (0..<pages.count).flatMap { try pages.page(at: $0).marks.flatMap(\.said) }
    #expect(said.contains("V-0001") && said.contains("V-0003") && !said.contains("V-0012"))
    let left = try #require(aside)
    #expect(left.items == ["V-0012"])
    let sheet = try composer.asideSheet(left).page(at: 0).marks.flatMap(\.said)
      .joined(separator: " ")
    #expect(sheet.contains("V-0012") && sheet.contains("formulation publiée"))
    let none = #expect(throws: Overflows.self) { try VerbatimCards(composer).sheets([quotes[1]]) }
    #expect(none?.items == ["V-0012"])
  }

  @Test func `a preview shows endless words on a framed card among the others`() throws {
    let log = UnfitLog()
    let preview = Composer(ruler: FixedRuler(), wording: .french, unfit: log)
    let quotes = [try quote(1, "Oui."), try quote(12, sentence(of: 9000))]
    let pages = try VerbatimCards(preview).pages(quotes)
    #expect(pages.count == 2 && log.take().all.isEmpty)
    _ = try pages.page(at: 0)
    #expect(log.take().all.isEmpty)
    _ = try pages.page(at: 1)
    #expect(log.take().all.map(\.item) == ["V-0012"])
  }

  @Test func `a card says who, where, whether from memory and what it answers`() throws {
    let first = try quote(12, "On verra.")
    let second = try quote(13, "C’est tout vu.", fromMemory: true, answers: 12)
    let page = try VerbatimCards(composer).pages([first, second]).page(at: 0)
    let said = page.marks.flatMap(\.said).map { $0.replacing("\u{202F}", with: " ") }
    #expect(said.contains("V-0013"))
    #expect(said.contains("répond à V-0012"))
    #expect(said.contains("Un employeur, de mémoire"))
    #expect(said.contains("Montferrand, octobre 2017"))
    #expect(said.contains("exemple fictif"))
  }

  @Test func `cards of one size share a sheet, the everyday ones first`() throws {
    let quotes = [try quote(1, sentence(of: 900)), try quote(2, "Oui."), try quote(3, "Non.")]
    let pages = try VerbatimCards(composer).pages(quotes)
    #expect(pages.count == 2)
    #expect(try pages.page(at: 0).marks.flatMap(\.said).contains("V-0003"))
    #expect(try pages.page(at: 1).marks.flatMap(\.said).contains("V-0001"))
  }

  @Test func `sheets of all sizes are one series`() throws {
    let quotes = [try quote(1, sentence(of: 900)), try quote(2, "Oui.")]
    let pages = try VerbatimCards(composer).pages(quotes)
    let places = try (0..<pages.count).flatMap { try pages.page(at: $0).marks.flatMap(\.said) }
    #expect(places.filter { $0.hasPrefix("feuille") } == ["feuille 1 sur 2", "feuille 2 sur 2"])
    #expect(try (0..<2).map { try pages.page(at: $0).label } == ["1", "2"])
  }

  @Test func `only the last line of a foot leaves room for the reference`() throws {
    let profile = "un employeur de petite entreprise"
    let quote = try Cast.quotation(1, "Oui.", fromMemory: true, profile: profile)
    let said = try VerbatimCards(composer).pages([quote]).page(at: 0).marks.flatMap(\.said)
    #expect(said.contains("\(profile.capitalisedFirst), de mémoire"))
  }

  @Test func `a card says what its words are about, beside its kind or above its foot`() throws {
    func lines(_ themes: [String], answers: Int? = nil) throws -> [String] {
      let quote = try Cast.quotation(13, "Oui.", answers: answers, themes: themes)
      return try VerbatimCards(composer).pages([quote]).page(at: 0).marks.flatMap(\.said)
    }
    #expect(try lines(["accueil", "délais"]).contains("accueil, délais"))
    let many = ["accueil", "délais", "confiance entre voisins", "premier contact au téléphone"]
    let below = try lines(many, answers: 12).map { $0.replacing("\n", with: " ") }
    #expect(below.contains(many.joined(separator: ", ").capitalisedFirst))
    #expect(try lines([]).contains("Oui") == false)
  }

  @Test func `what is left of a sheet becomes cards to fill in`() throws {
    let pages = try VerbatimCards(composer).pages([try quote(1, "Oui."), try quote(2, "Non.")])
    #expect(pages.count == 1)
    let said = try pages.page(at: 0).marks.flatMap(\.said)
    #expect(said.count { $0 == "UNE PHRASE ENTENDUE" } == 6)
    #expect(said.count { $0 == "V-____" } == 6)
    #expect(said.contains("2 cartes de verbatim"))
    let full = try (1...8).map { try quote($0, "Oui.") }
    let whole = try VerbatimCards(composer).pages(full).page(at: 0).marks.flatMap(\.said)
    #expect(!whole.contains("UNE PHRASE ENTENDUE"))
  }

  @Test("a back answers the words in front, by their reference", arguments: [false, true])
  func backs(isFolded: Bool) throws {
    var printing = Deck.Printing(isFolded: isFolded)
    printing.hasBacks = true
    let quotes = [try quote(1, sentence(of: 900)), try quote(2, "Oui.")]
    let pages = try VerbatimCards(composer).pages(quotes, printing)
    if !isFolded { #expect(pages.count == 4) }
    let sides = try (0..<pages.count).map { try pages.page(at: $0).marks.flatMap(\.said) }
    let replies = sides.filter { $0.contains("Ça me fait dire…") }
    #expect(replies.contains { $0.contains("RÉPOND À V-0001") && $0.contains("V-0001") })
    #expect(replies.contains { $0.contains("RÉPOND À V-0002") })
    if !isFolded {
      #expect(sides[0].contains("V-0002") && !sides[0].contains("Ça me fait dire…"))
      #expect(sides[1].contains("Ça me fait dire…"))
      #expect(try (0..<4).map { try pages.page(at: $0).label } == ["1", "1v", "2", "2v"])
    }
  }

  private func sentence(of count: Int) -> String {
    let text = String(repeating: "mots et encore ", count: count / 15 + 1)
    return String(text.prefix(count - 1)).trimmed + "."
  }

  private func quote(_ number: Int, _ words: String, fromMemory: Bool = false, answers: Int? = nil)
    throws -> Quotation
  {
    try Cast.quotation(number, words, fromMemory: fromMemory, answers: answers)
  }
}
