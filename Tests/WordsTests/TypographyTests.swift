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
      ("Voir https://exemple.fr/aide?id=3&x=1", "Voir https://exemple.fr/aide?id=3&x=1"),
      ("« https://exemple.fr/a?b »", "«\u{202F}https://exemple.fr/a?b\u{202F}»"),
      ("Écrire à accueil@exemple.fr?objet=oui", "Écrire à accueil@exemple.fr?objet=oui"),
      ("Vu sur exemple.fr/aide?id=3?", "Vu sur exemple.fr/aide?id=3\u{202F}?"),
      ("Essayez --on=2018 : rien!", "Essayez --on=2018\u{A0}: rien\u{202F}!"),
      ("www.exemple.fr: oui", "www.exemple.fr\u{A0}: oui"),
      ("Fini.Et après?", "Fini.Et après\u{202F}?"),
      (
        "M. Martin et Mme Petit, p. 12, art. 6",
        "M.\u{A0}Martin et Mme\u{A0}Petit, p.\u{A0}12, art.\u{A0}6"
      ),
      ("C'est M. Il part", "C’est M.\u{A0}Il part"),
      ("le Dr Roux, même Paul", "le Dr\u{A0}Roux, même Paul"),
      ("N° 7", "N°\u{202F}7"),
      ("25 kg, 3 mois, 20 °C", "25\u{202F}kg, 3\u{202F}mois, 20\u{202F}°C"),
      ("3 jeunes", "3 jeunes"),
      ("il dit 'oui', puis s'en va", "il dit ‘oui’, puis s’en va"),
      ("l'an '68 c'est loin", "l’an ’68 c’est loin"),
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
