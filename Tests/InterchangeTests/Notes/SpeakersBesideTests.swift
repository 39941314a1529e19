import Foundation
import People
import Testing
import Words

@testable import Interchange

@Suite("Who said what notes hold") struct SpeakersBesideTests {
  @Test func `a row of a table is words and whoever says them, whichever comes first`() throws {
    let cells = { (texts: [String]) in
      "<w:tr>" + texts.map { "<w:tc>\(Notes.paragraph($0))</w:tc>" }.joined() + "</w:tr>"
    }
    let body =
      "<w:tbl>" + cells(["verbatim", "profil"]) + cells(["On tourne", "un maçon"])
      + cells(["Trop de papiers", "une élue"]) + "</w:tbl>"
    let word = try SourceFile(name: "n.docx", bytes: Notes.word(body)).passages()
    #expect(word.map(\.words) == ["On tourne", "Trop de papiers"])
    #expect(word.map(\.profile) == ["un maçon", "une élue"])
    let text = "| verbatim | profil |\n|---|---|\n| On tourne | un maçon |\n| Trop | une élue |\n"
    let marked = try Notes.passages(text, named: "n.md")
    #expect(marked.map(\.words) == ["On tourne", "Trop"])
    #expect(marked.map(\.profile) == ["un maçon", "une élue"])
    let bare = try Notes.passages("| On tourne en rond ici | un maçon |\n", named: "n.md")
    #expect(bare.map(\.words) == ["On tourne en rond ici"] && bare[0].profile == "un maçon")
  }

  @Test(arguments: [
    "> « Rien ne marche »\n> — un maçon\n", "« Rien ne marche »\n— un maçon\n",
  ])
  func `a line under a quote says who said it`(text: String) throws {
    let found = try Notes.passages(text, named: "n.md")
    #expect(found.map(\.words) == ["Rien ne marche"] && found.map(\.profile) == ["un maçon"])
  }

  @Test func `a first name with an initial speaks`() throws {
    let found = try Notes.passages("Léa M. : trop de papiers\nLéa D. : on attend\n")
    #expect(found.map(\.words) == ["trop de papiers", "on attend"])
    #expect(found.map(\.speaker) == ["Léa M.", "Léa D."])
  }

  @Test(arguments: [
    ("Entretien 3 — Brévalle, 24 octobre 2017", "Brévalle"),
    ("Agence de Niort, 24 octobre 2017", "Agence de Niort"),
    ("Entretien 3, 24 octobre 2017", ""),
  ])
  func `an interview is no place`(first: String, place: String) throws {
    let found = try Notes.passages(first + "\n\n« On attend trop ici »\n")
    #expect(found.map(\.place) == [place] && found.first?.when?.description == "2017-10-24")
  }

  @Test func `titles above nothing and notes below are said`() throws {
    let text = "# Visite\n\n# Matin\n\n- On attend trop ici\n\n## Fin\n"
    let read = try SourceFile(name: "n.md", bytes: Data(text.utf8)).notes()
    #expect(read.left == ["Visite", "Fin"])
    let open = Notes.open(
      "<text:p>« On attend<text:note><text:note-citation>1</text:note-citation>"
        + "<text:note-body><text:p>dit deux fois</text:p></text:note-body></text:note> »</text:p>")
    let odt = try SourceFile(name: "n.odt", bytes: open).notes()
    #expect(odt.passages.map(\.words) == ["On attend"] && odt.left == ["dit deux fois"])
  }
}
