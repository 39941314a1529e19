public import Foundation
import Interchange
import Kits
import Paper
import Press
import Support
import Words

/// A reader of ours that must take any bytes, or say in words why it does not.
public enum FuzzedReader: String, CaseIterable, Sendable {
  /// A file as it comes: separated values, or whatever its first bytes say it is.
  case tables
  /// The rows of a sheet of an .xlsx workbook.
  case sheets
  /// The styles of an .xlsx workbook, with numbers to show.
  case styles
  /// The contents of an .ods workbook.
  case documents
  /// Notes as they come: a text, subtitles, or whatever their first bytes say they are.
  case notes
  /// The text of a document of Word.
  case letters
  /// The text of a document of LibreOffice.
  case reports
  /// The layout of a kit's cards, read, checked and set.
  case layouts
  /// A form with files: its first byte says how the rest is cut into pieces.
  case forms

  public func read(_ bytes: Data) {
    switch self {
    case .tables: read([SourceFile(name: "f", bytes: bytes)])
    case .sheets:
      read([SourceFile(name: "f", bytes: excel(String(decoding: bytes, as: UTF8.self)))])
    case .styles:
      read([
        SourceFile(
          name: "f", bytes: excel(Self.numbers, formats: String(decoding: bytes, as: UTF8.self)))
      ])
    case .documents:
      let kind = "application/vnd.oasis.opendocument.spreadsheet"
      let content = String(decoding: bytes, as: UTF8.self)
      read([SourceFile(name: "f", bytes: zip([("mimetype", kind), ("content.xml", content)]))])
    case .notes: find(SourceFile(name: "f", bytes: bytes))
    case .letters:
      let content = String(decoding: bytes, as: UTF8.self)
      find(SourceFile(name: "f.docx", bytes: zip([("word/document.xml", content)])))
    case .reports:
      let kind = "application/vnd.oasis.opendocument.text"
      let content = String(decoding: bytes, as: UTF8.self)
      find(
        SourceFile(name: "f.odt", bytes: zip([("mimetype", kind), ("content.xml", content)])))
    case .layouts: set(bytes)
    case .forms: receive(Array(bytes.dropFirst()), pieces: Int(bytes.first ?? 0) + 1)
    }
  }

  /// Numbers under the first styles that a workbook has.
  private static let numbers = ["0", "-1.5", "43032.7", "1e300", "0.26", "612345678"].map {
    number in
    "<row>" + (0..<4).map { "<c s=\"\($0)\"><v>\(number)</v></c>" }.joined() + "</row>"
  }.joined()

  /// Reads the grids and every cell, and says every complaint and every notice.
  private func read(_ files: [SourceFile]) {
    let bare = SheetChoices(takesHiddenTabs: true, takesHiddenRows: false, takesStruck: false)
    _ = files.map { $0.choosing(bare) }.grids()
    let (grids, complaints) = files.grids()
    for notice in grids.flatMap(\.notices) {
      for wording in [Wording.french, .english] { _ = notice.said(in: wording) }
    }
    for cell in grids.flatMap(\.rows).prefix(1000).flatMap(\.cells) {
      _ = cell.flaw
      _ = try? cell.when()
      _ = try? cell.period()
      _ = try? cell.figure()
      _ = try? cell.whole()
      _ = cell.items
    }
    for complaint in complaints {
      for wording in [Wording.french, .english] { _ = complaint.said(in: wording) }
    }
  }

  /// Reads passages, and tells what is to be read again in each; says every refusal.
  private func find(_ notes: SourceFile) {
    _ = notes.isNotes
    do throws(NotesRefusal) {
      let passages = try notes.passages()
      for passage in passages.prefix(200) {
        guard !passage.words.isEmpty else { fatalError("nothing said at \(passage.line)") }
        _ = PassageFlags(in: passage.text, knowing: NameFinder(["Maëlle"])).said(in: .french)
      }
      _ = passages.separatedValues(passages.map { _ in "" }, in: .english)
    } catch {
      for wording in [Wording.french, .english] { _ = error.said(in: wording) }
    }
  }

  /// Whatever the pieces, the same is understood.
  private func receive(_ body: [UInt8], pieces size: Int) {
    var limits = MultipartReader.Limits()
    (limits.files, limits.fields, limits.fieldBytes, limits.lineBytes) = (3, 4, 200, 100)
    let whole = CutForm(body, limits: limits).understood
    let cut = CutForm(body, pieces: size, limits: limits).understood
    guard whole == cut else { fatalError("\(size): \(whole) then \(cut)") }
    if case .failure(let fault) = whole {
      for wording in [Wording.french, .english] { _ = fault.said(in: wording) }
    }
  }

  private func set(_ layout: Data) {
    let files = [
      "kit.yaml": Data(Self.kit.utf8), "layout.yaml": layout, "cards.csv": Data(Self.cards.utf8),
    ]
    do {
      let kit = try KitReader.read(named: "essai") { files[$0] }
      let composer = Composer(ruler: FixedRuler(), wording: .french) { name, colour in
        Picture(name: name, format: .svg, bytes: Data(), colour: colour)
      }
      _ = try kit.check(pictograms: ["ear"]) { _ in composer }.map { $0.said(in: .french) }
      for deck in kit.decks(in: .french) {
        let pages = try deck.pages(composer)
        for page in 0..<min(pages.count, 4) { _ = try pages.page(at: page) }
      }
    } catch let fault as any Sayable {
      for wording in [Wording.french, .english] { _ = fault.said(in: wording) }
    } catch {
      fatalError("said by nobody: \(error)")
    }
  }

  private static let kit = """
    title: { fr: Essai }
    decks: [{ name: questions, layout: layout.yaml, table: cards.csv, blanks: 1 }]
    """
  private static let cards = "ref;question;kind\nQU-01;Et avant ?;Question\nQU-02;Et après ?;\n"
}
