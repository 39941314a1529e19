import Ink
import Paper
import Testing
import Words

@Suite("The real ruler") struct RulerTests {
  let ruler = PangoRuler()

  private func set(_ words: String, _ style: TextStyle = Sample.inter, width: Length? = nil)
    throws -> SetText
  {
    try ruler.set(StyledText(words, style), width: width)
  }

  @Test func `a family that is not installed is said, not replaced`() {
    #expect(throws: TypeFault.missingFamily("Intter")) {
      _ = try set("a", TextStyle(family: "Intter", size: 10))
    }
  }

  @Test func `a character that no font has is said, with its words`() {
    #expect(throws: TypeFault.missingCharacter("\u{1342b}", family: "Inter", words: "x \u{1342b}"))
    { _ = try set("x \u{1342b}") }
  }

  @Test("a narrow no-break space is a space in every family", arguments: InkHealth.families)
  func narrow(family: String) throws {
    let style = TextStyle(family: family, size: 12)
    let text = try set("Quoi\u{202f}?", style)
    #expect(text.words == "Quoi\u{202f}?")
    let run = try #require(text.lines.first?.runs.first)
    #expect(text.lines[0].runs.count == 1)
    #expect(run.glyphs.count == 6)
    #expect(run.glyphs[5].x > run.glyphs[4].x)
  }

  @Test("a mark never begins a line", arguments: ["\u{202f}", "\u{a0}"])
  func french(space: String) throws {
    let style = Sample.inter
    let question = try set("question", style).width
    let text = try set("une question\(space)?", style, width: question + 3)
    #expect(text.lines.map(\.words) == ["une ", "question\(space)?"])
  }

  @Test func `a space at a soft line end is kept in the words and not in the width`() throws {
    let alone = try set("bonjour").width
    let text = try set("bonjour bonjour", width: alone + 2)
    #expect(text.lines.map(\.words) == ["bonjour ", "bonjour"])
    #expect(abs(text.width.points - alone.points) < 0.01)
  }

  @Test func `a text fits the width that it was measured to have`() throws {
    let text = try set("Avoir vécu quelque chose")
    #expect(try set("Avoir vécu quelque chose", width: text.width).lines.count == 1)
  }

  @Test(
    "the letters raised in « 1er » and « XXIe » come from the font itself, and read plain",
    arguments: ["Inter", "Inter Display", "EB Garamond"], [400, 700])
  func raised(family: String, weight: Int) throws {
    let style = TextStyle(family: family, weight: weight, size: 12)
    let text = try set("1er, XXIe, 2de, 3es, Mme, Mlle, n° 7", style)
    #expect(text.lines[0].runs.count == 1)
    #expect(text.words == "1er, XXIe, 2de, 3es, Mme, Mlle, n° 7")
    #expect(try set("XXIe", style).width < set("XXI", style).width + set("e", style).width)
    #expect(try set("1ᵉʳ", style) == set("1er", style))
    let english = StyledText("XXIe", style, language: .english)
    #expect(try ruler.set(english, width: nil).width > set("XXIe", style).width)
  }

  @Test("lines read from the right stand at the right", arguments: ["مرحبا بكم", "שלום לכולם"])
  func rightToLeft(words: String) throws {
    let text = try set("«\u{202f}\(words)\u{202f}»\nOui", width: 80)
    #expect(abs((text.lines[0].x + text.lines[0].width).millimetres - 80) < 0.01)
    #expect(text.lines[1].x == 0)
    #expect(try set(words).lines[0].x == 0)
  }

  @Test func `words joined by a hyphen part at it, or stay whole where asked to`() throws {
    var style = Sample.inter
    let width = try set("Qu’avez-", style).width + 1
    #expect(
      try set("Qu’avez-vous", style, width: width).lines.map(\.words) == ["Qu’avez-", "vous"])
    style.keepsCompounds = true
    let whole = try set("Et qu’avez-vous ici", style, width: width)
    #expect(whole.lines.map(\.words) == ["Et ", "qu’avez-vous ", "ici"])
    #expect(whole.width > width)
  }

  @Test func `a word wider than its box stays whole`() throws {
    let text = try set("anticonstitutionnellement", width: 10)
    #expect(text.lines.count == 1)
    #expect(text.width > 10)
  }

  @Test func `a word is cut when it may be, and only then`() throws {
    var text = StyledText("anticonstitutionnellement", Sample.inter)
    text.isHyphenated = true
    let cut = try ruler.set(text, width: 30)
    #expect(cut.lines.count > 1)
    #expect(cut.width <= 30)
    #expect(cut.lines[0].words.hasSuffix("\u{ad}"))
    #expect(cut.words.replacing("\u{ad}\n", with: "") == "anticonstitutionnellement")
  }

  @Test func `lines stand at their leading, whatever they say`() throws {
    let style = TextStyle(family: "EB Garamond", size: 10, leading: 1.5)
    let text = try set("ace\nÀÇgj\n\nx", style)
    #expect(text.lines.count == 4)
    let steps = zip(text.lines.dropFirst(), text.lines).map { $0.baseline - $1.baseline }
    for step in steps { #expect(abs(step.points - 15) < 1e-6) }
    #expect(abs(text.height.points - 60) < 1e-6)
    #expect(try set("ace", style).lines[0].baseline == text.lines[0].baseline)
  }

  @Test func `a line is as tall as its tallest run`() throws {
    let large = TextStyle(family: "Inter", size: 20, leading: 1.2)
    let text = try ruler.set(
      StyledText([.init("petit ", Sample.inter), .init("grand", large)]), width: nil)
    #expect(abs(text.height.points - 24) < 1e-6)
    #expect(text.lines[0].runs.map(\.size) == [11, 20])
  }

  @Test func `two colours make two runs`() throws {
    var red = Sample.inter
    red.colour = Colour(0xff0000)
    let text = try ruler.set(
      StyledText([.init("noir", Sample.inter), .init("rouge", red)]), width: nil)
    #expect(text.lines[0].runs.map(\.words) == ["noir", "rouge"])
    #expect(text.lines[0].runs[1].colour == red.colour)
  }

  @Test func `lines are put in the middle or at the right`() throws {
    let alone = try set("bonjour").width
    for (alignment, share) in [(StyledText.Alignment.centre, 0.5), (.right, 1.0)] {
      let text = try ruler.set(
        StyledText([.init("bonjour", Sample.inter)], alignment: alignment), width: 80)
      #expect(abs((text.lines[0].x - (80 - alone) * share).points) < 0.01)
    }
  }

  @Test func `letters are kerned and tracked`() throws {
    let apart = try set("A").width + set("V").width
    #expect(try set("AV").width < apart)
    var tracked = Sample.inter
    tracked.tracking = 100
    let wider = try set("bonjour", tracked).width - set("bonjour").width
    #expect((5.9...7.1).contains(wider.points / 1.1))
  }

  @Test func `bytes and glyphs are all accounted for`() throws {
    let words = "efficace\u{202f}: œuvre, 1\u{a0}000 «\u{a0}fi\u{a0}» e\u{301}té"
    for family in InkHealth.families {
      for run in try set(words, TextStyle(family: family, size: 9)).lines.flatMap(\.runs) {
        #expect(run.clusters.reduce(0) { $0 + Int($1.bytes) } == run.words.utf8.count)
        #expect(run.clusters.reduce(0) { $0 + Int($1.glyphs) } == run.glyphs.count)
      }
    }
  }

  @Test func `an empty text has the height of a line`() throws {
    #expect(try abs(set("").height.points - 11 * 1.38) < 1e-6)
  }
}
