import Testing
import Words

@Suite("French typography") struct TypographyTests {
  @Test(
    "marks get their no-break spaces",
    arguments: [
      ("Et alors ?", "Et alors\u{202F}?"),
      ("Et alors?", "Et alors\u{202F}?"),
      ("Quoi ?!", "Quoi\u{202F}?!"),
      ("Coût : une heure", "Coût\u{A0}: une heure"),
      ("Coût: une heure", "Coût\u{A0}: une heure"),
      ("à 10:30", "à 10:30"),
      ("voir https://exemple.fr", "voir https://exemple.fr"),
      ("« Oui »", "«\u{202F}Oui\u{202F}»"),
      ("«Oui»", "«\u{202F}Oui\u{202F}»"),
      ("\"Oui\" dit-il", "«\u{202F}Oui\u{202F}» dit-il"),
      ("l'agence...", "l’agence…"),
      ("48 h", "48\u{202F}h"),
      ("plus de 2 000 entreprises", "plus de 2\u{202F}000 entreprises"),
      ("53 % des gens", "53\u{202F}% des gens"),
      ("le 6 octobre 2017", "le 6\u{A0}octobre 2017"),
      ("le 1er octobre", "le 1ᵉʳ\u{A0}octobre"),
      ("la 1re fois, la 2e aussi", "la 1ʳᵉ fois, la 2ᵉ aussi"),
      ("12e-13e", "12ᵉ-13ᵉ"),
      ("V-0412e, 3er, 1ere", "V-0412e, 3er, 1ere"),
      ("", ""),
    ])
  func spaces(plain: String, careful: String) {
    #expect(Language.french.typeset(plain) == careful)
  }

  @Test func `typesetting twice changes nothing more`() {
    for words in [
      "« Et toi ? » dit-elle ; lui : « 48 h ! »", "a «  b  » c", "?", "«", "»", "le 1er mai",
    ] {
      let once = Language.french.typeset(words)
      #expect(Language.french.typeset(once) == once)
    }
  }

  @Test func `a quote keeps each of its letters`() {
    let words = "J'ai dit \"non\" : pas l'après-midi... 🙂"
    let quoted = Language.french.quoted(words)
    #expect(quoted.filter(\.isLetter) == words.filter(\.isLetter))
    #expect(quoted == "«\u{202F}J’ai dit “non”\u{A0}: pas l’après-midi… 🙂\u{202F}»")
  }

  @Test func `no letter of a quote is raised`() {
    #expect(Language.french.quoted("Le 1er, rien.") == "«\u{202F}Le 1er, rien.\u{202F}»")
  }

  @Test func `English keeps its own marks`() {
    #expect(Language.english.typeset("It's \"fine\": really?") == "It’s “fine”: really?")
    #expect(Language.english.typeset("7 out of 10, not 70%") == "7 out of 10, not 70%")
    #expect(Language.english.quoted("So \"what\"?") == "“So ‘what’?”")
  }

  @Test(
    "words that carry their quotes get no second pair",
    arguments: [
      "Rien à dire", "« Rien à dire »", "«Rien à dire»", "“Rien à dire”", "\"Rien à dire\"",
      "„Rien à dire“", " «\u{a0}Rien à dire\u{a0}» ",
    ])
  func ownQuotes(words: String) {
    #expect(Language.french.quoted(words) == "«\u{202f}Rien à dire\u{202f}»")
    #expect(Language.english.quoted(words, in: .french) == "“Rien à dire”")
  }

  @Test func `a stop outside their quotes is kept, and two pairs are not one`() {
    #expect(Language.french.quoted("« Rien ».") == "«\u{202f}Rien.\u{202f}»")
    #expect(Language.french.quoted("« Rien. ».") == "«\u{202f}Rien.\u{202f}»")
    #expect(
      Language.french.quoted("« Oui » et « non »")
        == "«\u{202f}“Oui” et “non”\u{202f}»")
    #expect(Language.french.quoted("\"Oui\" et \"non\"").hasPrefix("«\u{202f}“Oui” et"))
    #expect(Language.french.quoted("Il a dit « oui »") == "«\u{202f}Il a dit “oui”\u{202f}»")
    #expect(
      Language.french.quoted("« Il a dit “oui” »") == "«\u{202f}Il a dit “oui”\u{202f}»")
    #expect(Language.english.quoted("“Yes” and “no”") == "“‘Yes’ and ‘no’”")
  }
}
