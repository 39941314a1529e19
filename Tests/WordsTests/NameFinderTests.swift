import Testing
import Words

@Suite("Names written inside a text") struct NameFinderTests {
  private func found(_ names: [String], in text: String) -> [String] {
    NameFinder(names)(text).map { String(text[$0.range]) }
  }

  @Test(
    "whatever their accents, case, hyphens and ligatures",
    arguments: [
      ("Quintilde", "quintilde"), ("Quintilde", "QUINTILDE"), ("Éloïse", "ELOISE"),
      ("Éloïse-Mélusine", "ELOISE-MELUSINE"), ("Éloïse-Mélusine", "éloïse mélusine"),
      ("Éloïse-Mélusine", "Eloi\u{308}se\u{2011}Me\u{301}lusine"), ("Cœur", "coeur"),
      ("Anne Lise", "Anne-Lise"), ("Zoé", "Zoe\u{301}"),
    ])
  func folded(name: String, written: String) {
    #expect(found([name], in: "Avec \(written), hier.") == [written])
    #expect(found([name], in: written) == [written])
    #expect(found([name], in: "« l’\(written) »") == [written])
  }

  @Test(
    "never within another word, nor a part of a compound",
    arguments: [
      ("Rémi", "Saint-Rémi"), ("Rémi", "Rémi-sur-Lèze"), ("Pierre", "des pierres"),
      ("Anne", "Anne-Lise"), ("Marc", "marcher"), ("Zoé", "Zoé\u{301}lie"), ("Lise", "Anne-Lise"),
    ])
  func whole(name: String, text: String) { #expect(found([name], in: text).isEmpty) }

  @Test(
    "through signs that nobody sees, another dash, an apostrophe left out, ß written ss",
    arguments: [
      ("Nadia", "Na\u{AD}dia"), ("Nadia", "N\u{200B}a\u{200D}d\u{2060}i\u{202E}a"),
      ("Anne-Lise", "Anne\u{200B}-\u{AD}Lise"), ("Anne Lise", "Anne\u{200B}Lise"),
      ("Anne Lise", "Anne \u{200B}Lise"), ("Strauß", "STRAUSS"), ("Strauss", "Strauß"),
      ("N’Golo", "NGOLO"), ("N’Golo", "ngolo"), ("N'Golo", "N‘golo"), ("Ngolo", "N’Golo"),
      ("O’Brien", "obrien"), ("Anne-Lise", "Anne\u{2013}Lise"), ("Søren", "Soren"),
      ("N’Golo Kanté", "NGOLO KANTE"),
    ])
  func unseen(name: String, written: String) {
    #expect(found([name], in: "Avec \(written), hier.") == [written])
    #expect(found([name], in: written) == [written])
  }

  @Test func `an article is no part of a name, and a joined one is no other word`() {
    #expect(found(["Laura", "Dame"], in: "Il l’aura, d’âme et L’Aura").isEmpty)
    #expect(found(["L’Aura"], in: "Il l'aura, laura") == ["l'aura"])
    #expect(found(["Golo"], in: "N’Golo").isEmpty)
    #expect(found(["Anne"], in: "L’ANNE, qu’Anne, ANNE’S") == ["ANNE", "Anne", "ANNE"])
    #expect(found(["Rémi"], in: "Saint\u{2013}Rémi, Saint-\u{200B}Rémi").isEmpty)
  }

  @Test func `an initial is found before a full stop, or where it stands alone`() {
    #expect(found(["A"], in: "A dit à A. qu’il y a un a. A quoi bon") == ["A"])
    #expect(found(["É"], in: " É ") == ["É"] && found(["A"], in: "a").isEmpty)
    #expect(found(["B."], in: "B. le sait, b non, le plan B non plus") == ["B."])
  }

  @Test func `a shorter name is left inside that of someone else`() {
    let finder = NameFinder(["Anne"], sparing: ["Anne-Cécile", "Marie Anne", "Anne"])
    func found(_ text: String) -> [String] { finder(text).map { String(text[$0.range]) } }
    #expect(found("anne cécile, Anne-Cécile, ANNE CECILE et marie anne").isEmpty)
    #expect(found("Anne, Cécile et Anne") == ["Anne", "Anne"])
  }

  @Test func `the longest name stands, the others are still found elsewhere`() {
    let names = ["Anne", "Anne-Lise", "Rémi"]
    #expect(
      found(names, in: "Anne-Lise, Anne et Rémi : anne lise.") == [
        "Anne-Lise", "Anne", "Rémi", "anne lise",
      ])
    #expect(found([], in: "Anne").isEmpty && found([" ", "-"], in: "a - b").isEmpty)
  }

  @Test func `whatever is written, what is found stands in order and apart`() {
    let signs: [Character] = [
      "a", "A", "é", "e\u{301}", "œ", "-", "\u{2011}", " ", "\n", "’", "<", ">", ".", "1", "🙂",
      "👩\u{200D}🌾", "\u{AD}", "ß", "İ",
    ]
    for _ in 0..<3000 {
      func draw(_ most: Int) -> String {
        String((0..<Int.random(in: 1...most)).compactMap { _ in signs.randomElement() })
      }
      let (names, text) = ((0..<3).map { _ in draw(4) }, draw(30))
      let ranges = NameFinder(names)(text).map(\.range)
      #expect(zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound })
      #expect(ranges.allSatisfy { !text[$0].isEmpty }, "\(names) \(text)")
    }
  }

  @Test func `a name with signs of its own is found with them`() {
    #expect(
      found(["Zoé <b>", "O’Brien", "J.-P."], in: "Zoé <b> l’a dit à o’brien et à J.-P.") == [
        "Zoé <b>", "o’brien", "J.-P.",
      ])
  }

  @Test(arguments: [
    "06 12 34 56 78", "0612345678", "06.12.34.56.78", "06-12-34-56-78", "+33 6 12 34 56 78",
    "0033612345678", "+44 20 7946 0958", "+1 (415) 555-2671", "nadia@exemple.fr",
    "n.d-e+x@sous.exemple.org",
  ])
  func `addresses and telephone numbers are found`(contact: String) {
    let text = "Écrivez ou appelez \(contact)."
    #expect(Contacts.found(in: text).map { String(text[$0]) } == [contact])
  }

  @Test(arguments: ["12 000 € pour 2 018", "le 06/12/2018", "48 h, 7 sur 10", "V-0612", "@nadia"])
  func `other numbers are not`(text: String) { #expect(Contacts.found(in: text).isEmpty) }
}
