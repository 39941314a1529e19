import Foundation
import People
import Words

/// What is told of all the notes of a file, where the notes themselves do not say.
public struct NotesContext: Hashable, Sendable {
  public var when = ""
  public var place = ""
  public var profile = ""
  /// What those who ask the questions are called in the notes.
  public var interviewers: [String] = []
  /// First names that the workspace knows.
  public var people: [String] = []

  public init() {}
}

extension SourceFile {
  private var ending: String {
    name.lastIndex(of: ".").map { name[name.index(after: $0)...].lowercased() } ?? ""
  }

  /// Whether it is a text document, whatever someone says it is.
  public var isTextDocument: Bool {
    if ["docx", "odt", "fodt", "md", "markdown", "srt", "vtt", "rtf", "doc"].contains(ending) {
      return true
    }
    return writing != nil
  }

  /// Whether it is notes once someone says that it holds words: a text in which no table is seen.
  public var isNotes: Bool {
    if isTextDocument { return true }
    guard ["txt", "text", ""].contains(ending), !LongTexts.isOne(bytes) else { return false }
    return !bytes.starts(with: Data("PK".utf8)) && !looksLikeTable
  }

  /// Passages that may be someone's words, to be read again before any is kept.
  public func passages(_ told: NotesContext = NotesContext()) throws(NotesRefusal) -> [Passage] {
    try notes(told).passages
  }

  /// The same, with the lines that say who was there, and those that no passage repeats.
  public func notes(
    _ told: NotesContext = NotesContext()
  ) throws(NotesRefusal) -> (passages: [Passage], attendance: [String], left: [String]) {
    let (lines, below): ([NoteLine], [String])
    do throws(Complaint) {
      (lines, below) = try noteLines()
    } catch {
      throw NotesRefusal(error)
    }
    let read = Segmentation(of: lines, told)
    if read.passages.isEmpty { throw NotesRefusal(.empty, in: name) }
    return (read.passages, read.attendance, read.left + below)
  }

  private enum Writing { case word, openDocument, flat }

  /// How it is written, where it is one of a word processor's documents.
  private var writing: Writing? {
    if bytes.starts(with: Data("PK\u{3}\u{4}".utf8)) {
      var isWord = false
      let place = CellPlace(file: name)
      let marks = try? Archive.parts(of: [UInt8](bytes), file: place) { path in
        isWord = isWord || path.lowercased().hasPrefix("word/")
        return path.lowercased() == "mimetype"
      }
      if let kind = marks?.first?.value {
        let said = String(decoding: kind.prefix(200), as: UTF8.self)
        return said.contains("opendocument.text") ? .openDocument : nil
      }
      return isWord ? .word : nil
    }
    let head = bytes.prefix(4_000)
    let marks = ["office:document", "opendocument.text"].map { Data($0.utf8) }
    return marks.allSatisfy { head.firstRange(of: $0) != nil } ? .flat : nil
  }

  private func noteLines() throws(Complaint) -> (lines: [NoteLine], below: [String]) {
    let place = CellPlace(file: name)
    let raw = [UInt8](bytes)
    if raw.starts(with: [0xd0, 0xcf, 0x11, 0xe0]) { throw Complaint(.oldOrLocked, at: place) }
    switch writing {
    case .word: return try wordLines(raw, place)
    case .openDocument: return try openLines(raw, place)
    case .flat: return try lines(raw, of: name, place, isOpen: true)
    case nil: break
    }
    if raw.starts(with: Array("PK".utf8)) || ["docx", "odt"].contains(ending) {
      throw Complaint(.damagedArchive, at: place)
    }
    let borrowed = ["%PDF", "{\\rtf", "GIF8", "SQLite format 3\0"].map { Array($0.utf8) }
    let pictures: [[UInt8]] = [[0xff, 0xd8, 0xff], [0x89, 0x50, 0x4e, 0x47]]
    if (borrowed + pictures).contains(where: { raw.starts(with: $0) }) {
      throw Complaint(.unknownFormat, at: place)
    }
    if raw.count > WrittenDocument.megabytes << 20 {
      throw Complaint(.tooMuchText(megabytes: WrittenDocument.megabytes), at: place)
    }
    let text = String(decoding: try Charset.read(raw, from: place).utf8, as: UTF8.self)
    return (PlainNotes.lines(of: text, isMarkdown: ["md", "markdown"].contains(ending)), [])
  }

  private func wordLines(
    _ raw: [UInt8], _ place: CellPlace
  ) throws(Complaint) -> (lines: [NoteLine], below: [String]) {
    let parts = try Archive.parts(of: raw, file: place) { path in
      let path = path.lowercased()
      return path.hasSuffix(".xml")
        && ["word/document", "word/footnotes", "word/endnotes"].contains(where: path.hasPrefix)
    }
    let texts = parts.filter { $0.key.lowercased().hasPrefix("word/document") }
    guard let part = texts.min(by: { $0.key < $1.key }) else {
      throw Complaint(.missingPart("word/document.xml"), at: place)
    }
    var read = try lines(part.value, of: part.key, place, isOpen: false)
    for other in parts.sorted(by: { $0.key < $1.key }) where texts[other.key] == nil {
      read.below += try lines(other.value, of: other.key, place, isOpen: false).lines.map(\.text)
        .filter { !$0.isEmpty }
    }
    return read
  }

  private func openLines(
    _ raw: [UInt8], _ place: CellPlace
  ) throws(Complaint) -> (lines: [NoteLine], below: [String]) {
    let (content, list) = ("content.xml", "META-INF/manifest.xml")
    let parts = Parts(
      try Archive.parts(of: raw, file: place) {
        [content, list.lowercased()].contains($0.lowercased())
      })
    if parts[list]?.firstRange(of: Array("encryption-data".utf8)) != nil {
      throw Complaint(.oldOrLocked, at: place)
    }
    guard let part = parts[content] else { throw Complaint(.missingPart(content), at: place) }
    return try lines(part, of: content, place, isOpen: true)
  }

  private func lines(
    _ part: [UInt8], of name: String, _ place: CellPlace, isOpen: Bool
  ) throws(Complaint) -> (lines: [NoteLine], below: [String]) {
    let document = WrittenDocument()
    document.isOpenDocument = isOpen
    try Markup.read(part, part: name, file: place, into: document)
    if document.isDone {
      throw Complaint(.tooMuchText(megabytes: WrittenDocument.megabytes), at: place)
    }
    return (document.lines, document.notes.map(\.trimmed).filter { !$0.isEmpty })
  }

  /// Whether a text holds columns: headings that a table has, or as many cells in every line.
  private var looksLikeTable: Bool {
    guard let grid = try? SeparatedValues.read([UInt8](bytes), named: "notes.txt") else {
      return false
    }
    if [grid].looks(ImportAnswers(), kept: []).first?.table != nil { return true }
    let text = Charset.text(of: [UInt8](bytes.prefix(100_000)))
    let lines = PlainNotes.split(text).filter { !$0.trimmed.isEmpty }.prefix(20)
    return lines.count > 1
      && [";", "\t", "|"].contains { (sign: Character) in
        let counts = Set(lines.map { line in line.count { $0 == sign } })
        return counts.count == 1 && counts.first ?? 0 > 0
      }
  }
}
