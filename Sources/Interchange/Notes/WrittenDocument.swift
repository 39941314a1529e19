import Entities
import Words

/// Reads the paragraphs of a text document: Word's (ECMA-376, part 1, 17) or OpenDocument's (1.2,
/// part 1, chapter 5), whose elements never bear the same names for different things.
final class WrittenDocument: MarkupListener {
  /// As much as people write in years; a text beyond is no notes.
  static let megabytes = 4

  private(set) var lines: [NoteLine] = []
  /// What stands below the pages: no passage, and not lost.
  private(set) var notes: [String] = []
  private var isNote = false
  private var open: [Paragraph] = []
  private var bytes = 0
  /// Inside what is not the text itself: notes below, comments, words taken out, a second copy.
  private var aside = 0
  private var lists = 0

  private struct Paragraph {
    var text = ""
    var shape = NoteLine.Shape.plain
    /// Words that are struck out or hidden.
    var marked: [String] = []
    /// Whether what is heard is text: Word says it of each run, OpenDocument of all.
    var isHeard: Bool
  }

  var isDone: Bool { bytes > Self.megabytes << 20 }

  func opened(_ name: Substring, _ attributes: [String: String]) {
    if Self.asides.contains(name) { aside += 1 }
    if name == "note-body" { (notes, isNote) = (notes + [""], true) }
    guard aside == 0 else { return }
    switch name {
    case "list-item": lists += 1
    case "p", "h": begin(name, attributes)
    case "pStyle": restyle(attributes["w:val"] ?? "")
    case "tr", "table-row": rows.append(Row(start: lines.count))
    case "tc", "table-cell": if !rows.isEmpty { rows[rows.count - 1].cell = lines.count }
    case "r": isMarked = false
    case "strike", "dstrike", "vanish":
      if !["0", "false", "off"].contains(attributes["w:val"]) { isMarked = true }
    case "style": styles.begin(attributes)
    case "text-properties": styles.read(attributes)
    case "span": spans.append(styles.marks(attributes["text:style-name"]) || isSpanMarked)
    case "numPr": if open.last?.shape == .plain { change { $0.shape = .item } }
    case "t": change { $0.isHeard = true }
    case "tab": write("\t")
    case "br", "cr", "line-break": write("\n")
    case "s": write(" ")
    case "noBreakHyphen": write("\u{2011}")
    default: break
    }
  }

  func closed(_ name: Substring) {
    if Self.asides.contains(name) { aside = max(0, aside - 1) }
    if name == "note-body" { isNote = false }
    guard aside == 0 else { return }
    switch name {
    case "list-item": lists = max(0, lists - 1)
    case "tc", "table-cell": endCell()
    case "tr", "table-row": endRow()
    case "r": isMarked = false
    case "span": if !spans.isEmpty { spans.removeLast() }
    case "p", "h": end()
    case "t": change { $0.isHeard = false }
    default: break
    }
  }

  func heard(_ text: String) {
    if isNote, !notes.isEmpty { notes[notes.count - 1] += text }
    guard aside == 0, let paragraph = open.last, paragraph.isHeard else { return }
    if isMarked || isSpanMarked, !text.isBlank {
      change { paragraph in
        paragraph.marked.append(text.trimmed)
      }
    }
    // Only elements end a line: those of the markup itself are spaces.
    write(String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 }))
  }

  private static let asides: Set<Substring> = [
    "Fallback", "del", "moveFrom", "annotation", "tracked-changes", "note", "instrText", "sectPr",
  ]

  private func begin(_ name: Substring, _ attributes: [String: String]) {
    let style = (attributes["text:style-name"] ?? "").lowercased()
    var paragraph = Paragraph(isHeard: isOpenDocument)
    if name == "h" {
      paragraph.shape = .heading
    } else if lists > 0 {
      paragraph.shape = .item
    } else if style.contains("quotation") {
      paragraph.shape = .quoted
    }
    open.append(paragraph)
  }

  /// Whether the document is OpenDocument's, where text stands in paragraphs without more ado.
  var isOpenDocument = false

  /// Styles are called as the language of the program that made them calls them.
  private func restyle(_ style: String) {
    let plain = Plain.words(style)
    change { paragraph in
      if ["heading", "titre", "title", "subtitle", "sous titre"].contains(where: plain.hasPrefix) {
        paragraph.shape = .heading
      } else if ["quote", "citation", "intensequote"].contains(where: plain.contains) {
        paragraph.shape = .quoted
      } else if ["list", "paragraphedeliste"].contains(where: plain.hasPrefix) {
        paragraph.shape = .item
      }
    }
  }

  private func end() {
    guard let paragraph = open.popLast() else { return }
    // A line end inside a paragraph parts what would have been typed on two lines.
    let parts = paragraph.text.split(separator: "\n", omittingEmptySubsequences: true)
    for part in parts.isEmpty ? [""] : parts {
      var line = NoteLine(part, paragraph.shape, number: lines.count + 1)
      line.marked = paragraph.marked.filter { line.text.contains($0) }
      lines.append(line)
    }
  }

  /// A row of a table, by the lines of its cells.
  private struct Row {
    let start: Int
    var cell = 0
    var cells: [String] = []
    var marked: [String] = []
  }
  private var rows: [Row] = []
  private var speakers = NotesTable.Speakers()
  /// Past the last line of the last row.
  private var tableEnd = 0
  /// Whether what is heard is struck out or hidden: by its run, by spans of OpenDocument.
  private var isMarked = false
  private var spans: [Bool] = []
  private var isSpanMarked: Bool { spans.last ?? false }
  private var styles = MarkedStyles()

  private func endCell() {
    guard var row = rows.popLast() else { return }
    let own = lines[min(row.cell, lines.count)...]
    row.cells.append(own.map(\.text).filter { !$0.isEmpty }.joined(separator: "\n"))
    row.marked += own.flatMap(\.marked)
    rows.append(row)
  }

  /// Cells side by side are one line; what stands alone in its row stays as it is.
  private func endRow() {
    guard let row = rows.popLast() else { return }
    // What stands between two tables parts them.
    if row.start != tableEnd { speakers = NotesTable.Speakers() }
    defer { tableEnd = lines.count }
    if speakers.head(row.cells) {
      lines.removeSubrange(row.start...)
      return lines.append(NoteLine("", number: lines.count + 1))
    }
    let cells = speakers.filled(row.cells)
    guard cells.count(where: { !$0.isEmpty }) > 1 else { return }
    lines.removeSubrange(row.start...)
    var line = NotesTable.line(cells, number: lines.count + 1)
    line.marked = row.marked
    lines.append(line)
  }

  private func write(_ text: String) {
    bytes += text.utf8.count
    guard !isDone else { return }
    change { $0.text += text }
  }

  private func change(_ change: (inout Paragraph) -> Void) {
    guard !open.isEmpty else { return }
    change(&open[open.count - 1])
  }
}
