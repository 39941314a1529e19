import Entities
import Foundation
import People
import Support
import Testing
import Words

@testable import Interchange

@Suite("Files of notes") struct NotesFileTests {
  @Test func `subtitles lose their markup, and sentences cut between cues are whole again`() throws
  {
    let found = try Notes.passages(
      """
      1
      00:00:01,000 --> 00:00:03,500
      <i>Moi ce que je veux</i>
      c’est une voix,

      2
      00:00:03,500 --> 00:00:06,000
      {\\an8}pas un <b>formulaire</b>.

      3
      00:01:06,000 --> 00:01:09,000
      - Vous rappelez ?
      - Jamais.
      """, named: "entretien.srt")
    #expect(
      found.map(\.words) == [
        "Moi ce que je veux c’est une voix, pas un formulaire.", "Vous rappelez ?", "Jamais.",
      ])
    #expect(found[0].around == ["00:00:01"] && found[2].around == ["00:01:06"])
    #expect(found[0].fidelity == .wordForWord)
  }

  @Test func `subtitles of the web say who speaks`() throws {
    let found = try Notes.passages(
      """
      WEBVTT

      00:01.000 --> 00:04.000
      <v Maëlle>On attend toujours.</v>

      00:04.000 --> 00:06.000
      <v Nadia>Longtemps ?</v>

      00:06.000 --> 00:09.000
      <v Maëlle>Une heure.</v>
      """, named: "a.vtt")
    #expect(found.map(\.speaker) == ["Maëlle", "Nadia", "Maëlle"])
    #expect(found.map(\.words) == ["On attend toujours.", "Longtemps ?", "Une heure."])
  }

  @Test func `a transcription with its moments keeps them around`() throws {
    let found = try Notes.passages(
      "00:00:12 Intervenant 1\nOn attend toujours.\n\n00:00:20 Intervenant 2\nMoi aussi.")
    #expect(found.map(\.words) == ["On attend toujours.", "Moi aussi."])
    #expect(found[0].around.contains("Intervenant 1"))
    let whisper = try Notes.passages("[00:00:01.000 --> 00:00:04.000]  On attend toujours.")
    #expect(whisper.map(\.words) == ["On attend toujours."])
    #expect(whisper[0].around == ["00:00:01"])
  }

  @Test func `Markdown loses its marks; what it quotes is a passage`() throws {
    let found = try Notes.passages(
      """
      # Visite
      ## Le *guichet*

      Une dame attend.

      > On m’a **oubliée** là,
      > je crois.

      - [ ] Je reviens [demain](https://exemple.fr)
      * _Toujours pareil_
      ---
      """, named: "notes.md")
    #expect(
      found.map(\.words) == [
        "On m’a oubliée là, je crois.", "Je reviens demain", "Toujours pareil",
      ])
    #expect(found.allSatisfy { $0.around.first == "Le guichet" })
  }

  @Test func `a document of Word gives its titles, its lists and its curly quotes`() throws {
    let body =
      Notes.paragraph("Visite du garage", style: "Titre1")
      + Notes.paragraph("Lieu : Val-Fleuri")
      + Notes.paragraph("Il me dit “on n’a pas le temps”, puis rit.")
      + "<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>Rien à dire</w:t></w:r>"
      + "<w:del><w:r><w:delText>x</w:delText></w:r></w:del></w:p>"
      + "<w:p><w:r><w:t>« Coupée en </w:t></w:r><w:r><w:t>deux morceaux »</w:t></w:r></w:p>"
      + "<w:p><w:r><mc:AlternateContent><mc:Choice><w:t>« Une fois seulement »</w:t></mc:Choice>"
      + "<mc:Fallback><w:t>« Une fois seulement »</w:t></mc:Fallback></mc:AlternateContent></w:r>"
      + "</w:p>"
    let found = try SourceFile(name: "visite.docx", bytes: Notes.word(body)).passages()
    #expect(
      found.map(\.words) == [
        "on n’a pas le temps", "Rien à dire", "Coupée en deux morceaux", "Une fois seulement",
      ])
    #expect(found.map(\.isLikely) == [true, false, true, true])
    #expect(found.allSatisfy { $0.place == "Val-Fleuri" && $0.around[0] == "Visite du garage" })
  }

  @Test func `a document of LibreOffice is read the same, its foot notes and comments left out`()
    throws
  {
    let body =
      "<text:h>Au guichet</text:h><text:p>Elle dit<text:s/>:<text:note>1<text:p>« pas cette note "
      + "là »</text:p></text:note> « on n’a\n    pas le temps »</text:p>"
      + "<text:list><text:list-item><text:p>Rien</text:p></text:list-item></text:list>"
      + "<text:p><office:annotation><text:p>« ni ce commentaire »</text:p></office:annotation></text:p>"
    let found = try SourceFile(name: "v.odt", bytes: Notes.open(body)).passages()
    #expect(
      found.map { $0.words.split(separator: " ").joined(separator: " ") } == [
        "on n’a pas le temps", "Rien",
      ])
    #expect(found[0].around[0] == "Au guichet")
  }

  @Test func `letters of Windows are read as they were typed`() throws {
    let text = "Été : « ça va, c’est réglé… »\n« Très bien, même à Noël »"
    let bytes = try #require(text.data(using: .windowsCP1252))
    #expect(
      try SourceFile(name: "n.txt", bytes: bytes).passages().map(\.words)
        == ["ça va, c’est réglé…", "Très bien, même à Noël"])
  }

  @Test func `what cannot be read is refused in one sentence`() throws {
    let whole = Notes.word(Notes.paragraph("« On attend encore »"))
    let locked = Notes.open("", manifest: "<m><manifest:encryption-data/></m>")
    let bomb = Notes.word(String(repeating: " ", count: 100 << 20))
    let cases: [(String, Data, NotesRefusal.Fact)] = [
      ("a.docx", whole.prefix(whole.count / 2), .damaged), ("b.docx", Data("mots".utf8), .damaged),
      ("c.docx", Notes.word("<w:p>"), .damaged), ("d.odt", locked, .locked),
      ("e.doc", Data([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), .locked),
      ("f.docx", bomb, .oversized(megabytes: 4)),
      ("g.txt", Data(), .empty), ("h.txt", Data(" \n\n--\n".utf8), .empty),
      ("i.txt", Data("%PDF-1.7".utf8), .unknownFormat),
      ("j.rtf", Data("{\\rtf1 mots}".utf8), .unknownFormat),
      ("k.txt", Data(count: 3), .unreadable(line: 1)),
      ("l.txt", Data(repeating: 0x61, count: 5 << 20), .oversized(megabytes: 4)),
    ]
    for (name, bytes, fact) in cases {
      #expect(Notes.refusal(name, bytes) == fact, "\(name)")
      for wording in [Wording.french, .english] {
        let said = NotesRefusal(fact, in: name).said(in: wording)
        #expect(said.hasPrefix(name) && said.hasSuffix(".") && !said.contains("\n"))
      }
    }
  }

  @Test func `a text is told from a table by what it holds`() {
    func isNotes(_ text: String, _ name: String = "mots.txt") -> Bool {
      SourceFile(name: name, bytes: Data(text.utf8)).isNotes
    }
    #expect(isNotes("« On attend »\nOui, mais bon, voilà."))
    #expect(isNotes("Maëlle : On attend, encore.\nQ : Et, après ?"))
    #expect(!isNotes("verbatim;profil\nOn attend;un artisan"))
    #expect(!isNotes("Aaa\tBbb\nUn\tDeux\nTrois\tQuatre"))
    #expect(!isNotes("verbatim\nOn attend"))
    #expect(!isNotes("« On attend »", "mots.csv"))
    #expect(SourceFile(name: "sans-fin", bytes: Notes.word(Notes.paragraph("a"))).isTextDocument)
    #expect(!SourceFile(name: "c.xlsx", bytes: excel("<row/>")).isTextDocument)
  }

  @Test func `names, numbers and health are told, as whole words`() {
    let flags = PassageFlags(
      in: "Mme Delarbre et Yannick Kerbrat ont appelé Oriane au 06 12 34 56 78 : dépression.",
      knowing: NameFinder(["Oriane"]))
    #expect(flags.names == ["Mme Delarbre", "Yannick Kerbrat", "Oriane"])
    #expect(flags.contacts == ["06 12 34 56 78"] && flags.health == ["dépression"])
    let said = flags.said(in: .french)
    #expect(said.contains("Delarbre") && said.contains("Santé"))
    #expect(PassageFlags(in: "On attend au guichet.", knowing: NameFinder([])).isEmpty)
    #expect(PassageFlags(in: "Une pierre, un marché.", knowing: NameFinder([])).isEmpty)
  }

  @Test
  func `passages make a table that is imported as any other, but for what was to be read again`()
    throws
  {
    let found = try Notes.passages(
      "Lieu : Bourg\n\nMaëlle : On attend, dit Rémi\nMaëlle : « Oui ; non »")
    for wording in [Wording.french, .english] {
      let table = found.separatedValues(["Prénom : Rémi", ""], in: wording)
      let (grids, complaints) = [SourceFile(name: "notes-a-relire.csv", bytes: table)].grids()
      #expect(complaints.isEmpty)
      let (dossier, diagnosis) = try Dossier().merging(grids, ImportAnswers(), mint: counting())
      #expect(dossier.verbatim.map(\.words) == ["On attend, dit Rémi", "Oui ; non"])
      #expect(dossier.people.map(\.name) == ["Maëlle"] && dossier.places.map(\.name) == ["Bourg"])
      #expect(dossier.notes.isEmpty && diagnosis.setAside.map(\.reason) == [.proof])
    }
  }
}
