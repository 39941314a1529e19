import Foundation
import Testing

@testable import Interchange

@Suite("Conversations exported by a telephone, tables and single quotes in notes")
struct ChatsTests {
  private func said(_ text: String, named name: String = "notes.txt") throws -> [String] {
    try Notes.passages(text, named: name).map { "\($0.speaker)|\($0.words)" }
  }

  @Test(arguments: [
    ("12/03/2024, 14:05 - ", ""), ("[12/03/2024 14:05:33] ", ""), ("12/03/2024 à 14:05 - ", ""),
    ("\u{200E}[3/12/24, 2:05:33 PM] ", "\u{200E}"), ("12.03.24, 14:05 - ", ""),
  ])
  func `a line without a stamp goes on with the message above`(stamp: String, mark: String) throws {
    let chat = """
      \(stamp)Les messages sont chiffrés de bout en bout.
      \(stamp)Maëlle: \(mark)On attend une heure
      et personne ne rappelle

      jamais.
      \(stamp)Nadia: <Médias omis>
      \(stamp)Nadia: Moi deux heures
      """
    #expect(
      try said(chat) == [
        "Maëlle|On attend une heure\net personne ne rappelle\n\njamais.",
        "Nadia|Moi deux heures",
      ])
  }

  @Test func `who speaks is said once for rows whose first cell is merged`() throws {
    let table = """
      | Qui | Mots |
      |---|---|
      | Maëlle | On attend toujours. |
      |  | Une heure au moins. |
      | Nadia | Moi aussi. |
      """
    let expected = [
      "Maëlle|On attend toujours.", "Maëlle|Une heure au moins.", "Nadia|Moi aussi.",
    ]
    #expect(try said(table, named: "notes.md") == expected)
    let rows = [
      ("Maëlle", "On attend toujours."), ("", "Une heure au moins."), ("Nadia", "Moi aussi."),
    ]
    let body = rows.map { who, words in
      "<w:tr><w:tc>\(Notes.paragraph(who))</w:tc><w:tc>\(Notes.paragraph(words))</w:tc></w:tr>"
    }.joined()
    let document = SourceFile(name: "a.docx", bytes: Notes.word("<w:tbl>\(body)</w:tbl>"))
    #expect(try document.passages().map { "\($0.speaker)|\($0.words)" } == expected)
  }

  @Test func `single quotes are quotes, apostrophes are not`() throws {
    #expect(
      try Notes.words("Le garagiste nous dit ‘C’est le camion qui compte’ puis s’en va.")
        == ["C’est le camion qui compte"])
    #expect(Quotes(in: "N‘golo l’a dit aujourd’hui").passages.isEmpty)
    #expect(Quotes(in: "‘On attend toujours ici’").leads)
  }
}
