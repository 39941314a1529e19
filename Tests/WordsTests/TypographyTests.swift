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
      ("le 1er octobre", "le 1er\u{A0}octobre"),
      ("12 345 678 habitants", "12\u{202F}345\u{202F}678 habitants"),
      ("en 2017 300 personnes", "en 2017 300 personnes"),
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
      ("les '90s : 'oui', dit-il", "les ’90s\u{A0}: ‘oui’, dit-il"),
      ("rock 'n' roll", "rock ’n’ roll"),
      ("C:\\Users\\moi;temp: vide", "C:\\Users\\moi;temp\u{A0}: vide"),
      (
        "soit 1234567,89 € ou 25000 €",
        "soit 1\u{202F}234\u{202F}567,89\u{202F}€ ou 25\u{202F}000\u{202F}€"
      ),
      ("63000 Clermont, SIREN 123456789", "63000 Clermont, SIREN 123456789"),
      (
        "au 01 23 45 67 89, ou +33 1 23 45 67 89",
        "au 01\u{A0}23\u{A0}45\u{A0}67\u{A0}89, ou +33\u{A0}1\u{A0}23\u{A0}45\u{A0}67\u{A0}89"
      ),
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

  @Test(
    "letters to raise are found where French raises them, and plain letters come back",
    arguments: [
      ("1er janv.\u{202F}–\u{202F}1er mars", "1ᵉʳ janv.\u{202F}–\u{202F}1ᵉʳ mars"),
      ("le 1er mai", "le 1ᵉʳ mai"), ("la 1re fois, la 2e aussi", "la 1ʳᵉ fois, la 2ᵉ aussi"),
      ("12e-13e", "12ᵉ-13ᵉ"), ("les 3es, la 2de", "les 3ᵉˢ, la 2ᵈᵉ"),
      ("le 2nd, la 2nde", "le 2ⁿᵈ, la 2ⁿᵈᵉ"),
      ("au XXIe siècle", "au XXIᵉ siècle"), ("Napoléon Ier", "Napoléon Iᵉʳ"),
      ("le Ve, le Xe", "le Vᵉ, le Xᵉ"), ("Mme Petit, Mlle Roux", "Mᵐᵉ Petit, Mˡˡᵉ Roux"),
      ("Mmes et n° 7", "Mᵐᵉˢ et nᵒ 7"), ("V-0412e, 3er, 1ere", "V-0412e, 3er, 1ere"),
      ("Les, Ces, Ve, Vie, Me, Il", "Les, Ces, Vᵉ, Vie, Me, Il"),
      ("exemple.fr/2e?a=3e", "exemple.fr/2e?a=3e"), ("20 °C, 45°", "20 °C, 45°"),
    ])
  func raised(plain: String, shaped: String) {
    #expect(Raised.shaped(plain) == shaped)
    #expect(String(shaped.map { Raised.written($0) ?? $0 }) == plain)
  }

  @Test func `in capitals, the letters of an ordinal stay small`() {
    #expect("comité du 1er septembre, 2e, h2o".inCapitals == "COMITÉ DU 1er SEPTEMBRE, 2e, H2O")
  }

  @Test func `numbers are written in groups of three`() {
    let numbers: [Double] = [0, 999, 1234, 1234.5, 12_345_678, -2000, -0.5]
    #expect(
      numbers.map(Wording.french.number)
        == [
          "0", "999", "1\u{202F}234", "1\u{202F}234,5", "12\u{202F}345\u{202F}678", "-2\u{202F}000",
          "-0,5",
        ]
    )
    #expect(Wording.english.number(1234.5) == "1,234.5")
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
