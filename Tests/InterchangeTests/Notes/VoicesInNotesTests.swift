import Foundation
import People
import Support
import Testing
import Words

@testable import Interchange

@Suite("Voices of notes that nothing names") struct VoicesInNotesTests {
  private func speakers(_ text: String, named name: String = "notes.txt") throws -> [String] {
    try Notes.passages(text, named: name).map { "\($0.speaker)|\($0.words)" }
  }

  @Test func `a cue without a voice, in a file that tells them, is not the last one's`() throws {
    let cues = """
      WEBVTT

      00:00:01.000 --> 00:00:02.000
      <v Maëlle>On attend.

      00:00:03.000 --> 00:00:04.000
      Moi pas.
      """
    #expect(try speakers(cues, named: "a.vtt") == ["Maëlle|On attend.", "|Moi pas."])
  }

  @Test func `a cue after a voice or a pause is a row of its own`() throws {
    let cues = """
      WEBVTT

      00:01.000 --> 00:04.000
      <v Awa>J'ai attendu deux heures</v>

      00:09.000 --> 00:12.000
      Moi trois
      """
    #expect(
      try speakers(cues, named: "a.vtt") == ["Awa|J'ai attendu deux heures", "|Moi trois"])
    let plain = """
      1
      00:00:01,000 --> 00:00:04,000
      Zbigniew : J'ai attendu deux heures

      2
      00:00:09,000 --> 00:00:12,000
      Moi trois
      """
    #expect(
      try speakers(plain, named: "a.srt") == ["Zbigniew|J'ai attendu deux heures", "|Moi trois"])
    let one = plain.replacing("09,000", with: "04,500")
    #expect(
      try speakers(one, named: "a.srt") == ["Zbigniew|J'ai attendu deux heures Moi trois"])
  }

  @Test func `a dash after words said is an answer, and nobody's we know`() throws {
    #expect(
      try speakers("Maëlle : On attend une heure.\n— Moi, deux.\nPaul : Non.")
        == ["Maëlle|On attend une heure.", "|Moi, deux.", "Paul|Non."])
    #expect(
      try speakers("Maëlle :\n- On attend.\n- On repart.\nPaul : Non.")
        == ["Maëlle|On attend.", "Maëlle|On repart.", "Paul|Non."])
  }

  @Test func `a paragraph after a blank line may be anyone's`() throws {
    #expect(
      try speakers("Maëlle : On attend.\nUne heure.\n\nMoi, deux heures.\n\nPaul : Non.")
        == ["Maëlle|On attend.\nUne heure.", "|Moi, deux heures.", "Paul|Non."])
  }
}

@Suite("What stands in notes beside words") struct BesideWordsTests {
  @Test func `rows of a table are lines, who speaks first`() throws {
    let table = "| Qui | Quoi |\n|---|---|\n| Maëlle | On attend. |\n| Paul | On rit. |\n"
    let found = try Notes.passages(table, named: "notes.md")
    #expect(found.map(\.words) == ["On attend.", "On rit."])
    #expect(found.map(\.speaker) == ["Maëlle", "Paul"])
    func cell(_ text: String) -> String { "<w:tc>\(Notes.paragraph(text))</w:tc>" }
    let word = Notes.word(
      "<w:tbl><w:tr>\(cell("Maëlle"))\(cell("On attend."))</w:tr>"
        + "<w:tr>\(cell("Paul"))\(cell("On rit."))</w:tr></w:tbl>")
    let read = try SourceFile(name: "a.docx", bytes: word).passages()
    #expect(read.map { $0.speaker + "|" + $0.words } == ["Maëlle|On attend.", "Paul|On rit."])
  }

  @Test func `words struck out or hidden are flagged`() throws {
    let body =
      "<w:p><w:r><w:t xml:space=\"preserve\">« On attend </w:t></w:r>"
      + "<w:r><w:rPr><w:strike/></w:rPr><w:t>cette idiote</w:t></w:r>"
      + "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t xml:space=\"preserve\"> ici »</w:t></w:r></w:p>"
    let found = try SourceFile(name: "a.docx", bytes: Notes.word(body)).passages()
    #expect(found.map(\.marked) == [["cette idiote"]])
    #expect(try Notes.passages("« On ~~rit~~ pleure »", named: "a.md").map(\.marked) == [["rit"]])
    var flags = PassageFlags(in: "", knowing: NameFinder([String]()))
    flags.marked = ["cette idiote"]
    #expect(flags.said(in: .french).contains("Barré ou masqué"))
  }

  @Test func `who was there is told once, and copied on no row`() throws {
    let text = "Présents : Lucie Martin, Paul Durand\n\n« On attend. »\n« On rit. »\n"
    let read = try SourceFile(name: "a.txt", bytes: Data(text.utf8)).notes()
    #expect(read.attendance == ["Présents : Lucie Martin, Paul Durand"])
    #expect(read.passages.count == 2)
    #expect(read.passages.allSatisfy { !$0.text.contains("Lucie") })
  }
}

@Suite("Several voices on one line") struct VoicesOfOneLineTests {
  private func said(_ text: String) throws -> [String] {
    try Notes.passages(text, named: "notes.txt").map {
      "\($0.speaker.isEmpty ? $0.profile : $0.speaker)|\($0.words)"
    }
  }

  @Test func `each has its own words`() throws {
    #expect(
      try said("Une élue : « Oui, bien sûr. » La boulangère : « Non, jamais. »")
        == ["Une élue|Oui, bien sûr.", "La boulangère|Non, jamais."])
    #expect(
      try said("Léa : « Bof, pas trop. » Yannick : « Pareil pour moi. »")
        == ["Léa|Bof, pas trop.", "Yannick|Pareil pour moi."])
  }

  @Test func `what someone goes on saying stays theirs`() throws {
    let found = try said("Léa : « On attend toujours. » puis elle ajoute : « Une heure au moins. »")
    #expect(found.allSatisfy { $0.hasPrefix("Léa|") } && found.count == 2, "\(found)")
  }

  @Test func `short quotes with a pronoun are said, and quotes in a row are all kept`() throws {
    #expect(
      try said("La facteuse a dit « je pars » puis « je reviens » et enfin « je reste ».")
        .map { $0.split(separator: "|").last.map(String.init) } == [
          "je pars", "je reviens", "je reste",
        ])
    #expect(try said("« Assez » « Encore » « Jamais »").count == 3)
  }
}
