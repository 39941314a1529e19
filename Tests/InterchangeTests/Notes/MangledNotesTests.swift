import Foundation
import Support
import Testing
import Words

@testable import Interchange

@Suite("Mangled notes") struct MangledNotesTests {
  private static let pieces = [
    "«", "»", "“", "”", "\"", " : ", "\n", "\n\n", "- ", "1. ", "00:00:01", "Q :", "(", "]", "*",
    "_",
    "-->", "&", "\u{301}", "\u{2028}", "12/10/2017", "{\\", "<", "</w:p>", "<text:p>", ">", "Mme ",
    "’",
  ]

  private static let talk = """
    Mardi 24 octobre 2017, agence de Val-Fleuri
    Maëlle (conseillère) : On attend « encore “un peu” ».
    - Q : pourquoi ?
    > 1. [00:01:02] Rien
    """
  private static let letter =
    "<w:document><w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>« On attend »</w:t><w:br/></w:r></w:p>"
    + "</w:document>"
  private static let report =
    "<o><text:list><text:list-item><text:p>« On<text:s/>attend »</text:p></text:list-item>"
    + "</text:list></o>"

  @Test func `are read or refused in words, and bring nothing down`() {
    var chance = Support.Chance(7)
    for turn in 0..<600 {
      let kind = turn % 4
      let base = [Self.talk, Self.talk, Self.letter, Self.report][kind]
      var text = base
      for _ in 0..<Int.random(in: 1...8, using: &chance) {
        let at = text.index(
          text.startIndex, offsetBy: Int.random(in: 0...text.count, using: &chance))
        let piece = Self.pieces.randomElement(using: &chance) ?? ""
        text.insert(contentsOf: String(repeating: piece, count: turn % 50 == 0 ? 300 : 1), at: at)
      }
      let file =
        switch kind {
        case 0: SourceFile(name: "n.txt", bytes: Data(text.utf8))
        case 1: SourceFile(name: "n.md", bytes: Data(text.utf8))
        case 2: SourceFile(name: "n.docx", bytes: zip([("word/document.xml", text)]))
        default:
          SourceFile(
            name: "n.odt",
            bytes: zip([
              ("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", text),
            ]))
        }
      do throws(NotesRefusal) {
        let passages = try file.passages()
        #expect(passages.allSatisfy { $0.words.contains(where: \.isLetter) })
        for passage in passages { _ = PassageFlags(in: passage.text, knowing: NameFinder(["Ana"])) }
      } catch {
        #expect(error.said(in: .french).hasSuffix("."))
      }
    }
  }
}
