import Foundation
import People
import Testing

@testable import Interchange

@Suite("Words found in notes") struct SegmentationTests {
  @Test func `each quote is a passage, what surrounds it stands around`() throws {
    let found = try Notes.passages(
      """
      Visite du 12/10/2017

      Le garagiste soupire : « On ne me rappelle jamais. » Puis, plus bas, « j’ai arrêté d’attendre ».
      Il parle du « rendez-vous » comme d’une loterie.
      """)
    #expect(found.map(\.words) == ["On ne me rappelle jamais.", "j’ai arrêté d’attendre"])
    #expect(found.allSatisfy { $0.profile == "Le garagiste" && $0.around[0].hasPrefix("Visite") })
    #expect(found.allSatisfy { $0.around.contains { $0.contains("Puis, plus bas") } })
    #expect(found.allSatisfy { $0.fidelity == .wordForWord })
  }

  @Test func `a quote keeps the quotes inside it, and may go on over several lines`() throws {
    #expect(
      try Notes.words(
        "Elle : « On m’a dit “revenez demain”, et le lendemain “c’est trop\ntard”. Voilà. »")
        == ["On m’a dit “revenez demain”, et le lendemain “c’est trop\ntard”. Voilà."])
    #expect(
      try Notes.words("« Il m’a dit « non merci monsieur » et il est parti »")
        == ["Il m’a dit « non merci monsieur » et il est parti"])
    #expect(try Notes.words("« Jamais refermé, et c’est tout").count == 1)
    #expect(try Notes.words("Il répond \"je note tout ici\" et \"rien ne se perd\".").count == 2)
  }

  @Test func `a list gives a passage an item, under its title`() throws {
    let found = try Notes.passages(
      """
      Accueil

      Ce qu’on a entendu :
      - On attend une heure
      -Personne ne m’a expliqué
      • Je préfère une voix
        à un formulaire
      – C’est long !
      1. Le site ne marche pas
      2) Moi j’imprime tout
      """)
    #expect(
      found.map(\.words) == [
        "On attend une heure", "Personne ne m’a expliqué", "Je préfère une voix à un formulaire",
        "C’est long !", "Le site ne marche pas", "Moi j’imprime tout",
      ])
    #expect(found.allSatisfy { $0.around == ["Accueil", "Ce qu’on a entendu :"] })
    #expect(found.allSatisfy { $0.fidelity == .fromMemory })
  }

  @Test func `lines without any mark are a passage each, however they end`() throws {
    for end in ["\n", "\r\n", "\r", "\u{2028}", "\u{0B}"] {
      #expect(
        try Notes.words(["On attend.", "", "On rappelle.", "Jamais."].joined(separator: end))
          == ["On attend.", "On rappelle.", "Jamais."])
    }
    let long = "Je suis venue trois fois et trois fois on m’a redemandé\nles mêmes papiers."
    #expect(try Notes.words(long) == [long.replacing("\n", with: " ")])
  }

  @Test func `a transcription gives each turn to whoever speaks, and questions stand around`()
    throws
  {
    let found = try Notes.passages(
      """
      Q : Comment ça se passe ?
      Maëlle : On attend. Ils m’ont dit « revenez demain matin » et voilà.
      Et le lendemain, c’était fermé.
      Q : Et après ?
      R : Rien.
      Un conseiller : On fait ce qu’on peut.
      P2 : Moi je n’y vais plus.
      """)
    #expect(
      found.map(\.words) == [
        "On attend. Ils m’ont dit « revenez demain matin » et voilà.\n"
          + "Et le lendemain, c’était fermé.",
        "Rien.", "On fait ce qu’on peut.", "Moi je n’y vais plus.",
      ])
    #expect(found.map(\.speaker) == ["Maëlle", "", "", ""])
    #expect(found.map(\.profile) == ["", "", "Un conseiller", ""])
    #expect(found[0].around == ["Comment ça se passe ?"])
    #expect(found[1].around == ["Et après ?"])
    #expect(found[3].around == ["Et après ?", "P2"])
  }

  @Test func `whoever asks may be named, by the notes or beside them`() throws {
    let text = """
      Nadia : Vous venez souvent ?
      Yannick Kerbrat : Tous les mois, pour rien.
      Nadia : Pour rien ?
      Yannick Kerbrat : Pour rien.
      """
    let known = try Notes.passages("Enquêtrice : Nadia\n\n" + text)
    var told = NotesContext()
    told.interviewers = ["nadia"]
    #expect(try Notes.passages(text, told).map(\.words) == known.map(\.words))
    #expect(known.map(\.words) == ["Tous les mois, pour rien.", "Pour rien."])
    #expect(known.map(\.speaker) == ["Yannick", "Yannick"])
    #expect(known[0].around == ["Vous venez souvent ?"])
  }

  @Test func `what follows a question without a label answers it`() throws {
    let found = try Notes.passages("Q : Et le site ?\nJe ne l’ouvre pas.\nQ : Jamais ?\n- Jamais.")
    #expect(found.map(\.words) == ["Je ne l’ouvre pas.", "Jamais."])
    #expect(found.map(\.around) == [["Et le site ?"], ["Jamais ?"]])
  }

  @Test func `a label on its own line gives the floor until the next one`() throws {
    let found = try Notes.passages(
      """
      Enquêtrice :
      – Et avec le site ?
      Garagiste :
      – Le site, je ne l’ouvre pas.
      – Ma femme le fait.
      """)
    #expect(found.map(\.words) == ["Le site, je ne l’ouvre pas.", "Ma femme le fait."])
    #expect(found.allSatisfy { $0.profile == "Garagiste" && $0.around == ["Et avec le site ?"] })
  }

  @Test func `what is said beside a name is a profile`() throws {
    let found = try Notes.passages(
      "Léa (conseillère) : Je note.\nLéa (conseillère) : Toujours.\nSamia, coiffeuse : Jamais.")
    #expect(found.map(\.speaker) == ["Léa", "Léa", "Samia"])
    #expect(found.map(\.profile) == ["conseillère", "conseillère", "coiffeuse"])
  }

  @Test func `a family name is not kept, nor a note to oneself taken for someone`() throws {
    let found = try Notes.passages(
      """
      présents : Nadia et un stagiaire

      - Patron : On m’a dit de passer par le site !
      - à creuser : pourquoi ?

      Mme Delarbre, coiffeuse : « Je ferme à midi pour venir. »
      """)
    #expect(
      found.map(\.words) == [
        "On m’a dit de passer par le site !", "à creuser : pourquoi ?",
        "Je ferme à midi pour venir.",
      ])
    #expect(found.map(\.profile) == ["Patron", "", "coiffeuse"])
    #expect(found.allSatisfy { $0.speaker.isEmpty && !$0.text.contains("Delarbre") })
    #expect(found.map(\.isLikely) == [true, false, true])
    #expect(found[2].around.isEmpty)
  }

  @Test func `a dialogue keeps each dash`() throws {
    #expect(
      try Notes.words("— Vous venez souvent ?\n— Jamais sans rendez-vous.\n— Ah.")
        == ["Vous venez souvent ?", "Jamais sans rendez-vous.", "Ah."])
  }

  @Test func `dates, places and profiles stand for what follows them`() throws {
    let found = try Notes.passages(
      """
      Mardi 24 octobre 2017, agence de Val-Fleuri
      Profil : un artisan
      « On m’a oublié là »

      Date : 2017-10-25
      Lieu : La Tannerie
      Public : une coiffeuse
      « Je ferme à midi pour venir »
      """)
    #expect(found.map(\.date) == ["2017-10-24", "2017-10-25"])
    #expect(found.map(\.place) == ["agence de Val-Fleuri", "La Tannerie"])
    #expect(found.map(\.profile) == ["un artisan", "une coiffeuse"])
  }

  @Test func `what is told of all notes serves where they do not say it`() throws {
    var told = NotesContext()
    (told.place, told.when, told.profile) = ("Bourg", "octobre 2017", "un artisan")
    let found = try Notes.passages("- On attend\nLieu : Gare\n- On rentre", told)
    #expect(found.map(\.place) == ["Bourg", "Gare"])
    #expect(found.map(\.date) == ["octobre 2017", "octobre 2017"])
    #expect(found.map(\.profile) == ["un artisan", "un artisan"])
  }

  @Test func `an hour, an address or a remark speaks for nobody`() throws {
    let found = try Notes.passages(
      """
      Rendez-vous à 9:30 et rien avant.
      Voir https://exemple.fr pour la suite.
      Problème : le guichet ferme à midi.
      """)
    #expect(found.count == 3 && found.allSatisfy { $0.speaker.isEmpty && $0.profile.isEmpty })
    #expect(found.contains { $0.words.contains("9:30") })
    #expect(found.contains { $0.words.contains("https://exemple.fr") })
  }

  @Test func `two hundred lines are two hundred rows`() throws {
    let lines = (1...200).map { "Parole numéro \($0), dite au guichet." }
    #expect(try Notes.words(lines.joined(separator: "\n")) == lines)
  }

  @Test func `one giant line is cut where sentences end, and nothing of it is lost`() throws {
    for text in [
      String(repeating: "On m’a dit de revenir. Je suis revenue ! ", count: 2_500),
      String(repeating: "mot ", count: 25_000), String(repeating: "a", count: 100_000),
    ] {
      let found = try Notes.words(text)
      #expect(found.count > 10 && found.allSatisfy { $0.utf8.count < 6_000 })
      #expect(
        found.joined().filter { !$0.isWhitespace } == text.filter { !$0.isWhitespace })
    }
  }

  @Test(.timeLimit(.minutes(5))) func `long notes are read whole`() throws {
    let text = String(
      repeating: "Maëlle : « On attend » dit-elle, puis “rien du tout”.\n", count: 5_000)
    #expect(try Notes.passages(text).count == 10_000)
  }
}
