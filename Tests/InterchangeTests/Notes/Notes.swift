import Foundation
import Support
import Testing

@testable import Interchange

/// Notes as they come, and what is read of them.
enum Notes {
  static func passages(
    _ text: String, named name: String = "notes.txt", _ told: NotesContext = NotesContext()
  ) throws -> [Passage] {
    try SourceFile(name: name, bytes: Data(text.utf8)).passages(told)
  }

  static func words(_ text: String, named name: String = "notes.txt") throws -> [String] {
    try passages(text, named: name).map(\.words)
  }

  /// A document of Word, whose paragraphs are markup of their own.
  static func word(_ body: String) -> Data {
    zip([
      ("[Content_Types].xml", "<Types/>"),
      (
        "word/document.xml",
        "<w:document xmlns:w=\"w\" xmlns:mc=\"m\"><w:body>\(body)</w:body></w:document>"
      ),
    ])
  }

  static func paragraph(_ text: String, style: String = "") -> String {
    let look = style.isEmpty ? "" : "<w:pPr><w:pStyle w:val=\"\(style)\"/></w:pPr>"
    return "<w:p>\(look)<w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r></w:p>"
  }

  /// A document of LibreOffice.
  static func open(_ body: String, manifest: String = "<m/>") -> Data {
    zip([
      ("mimetype", "application/vnd.oasis.opendocument.text"),
      ("META-INF/manifest.xml", manifest),
      (
        "content.xml",
        "<office:document-content xmlns:office=\"o\" xmlns:text=\"t\"><office:body><office:text>"
          + body + "</office:text></office:body></office:document-content>"
      ),
    ])
  }

  static func refusal(_ name: String, _ bytes: Data) -> NotesRefusal.Fact? {
    do throws(NotesRefusal) {
      _ = try SourceFile(name: name, bytes: bytes).passages()
      return nil
    } catch {
      return error.fact
    }
  }
}
