public import Foundation
public import Words

/// A plain text file: what it is, then each text between two lines that begin with the same signs,
/// more of them than any line of any text begins with.
extension LongTexts {
  private static let sign = UInt8(ascii: "=")
  private static let titles = [Wording.french, .english].map { $0.longTexts.title }

  public func bytes(beside workbook: String, in wording: Wording) -> Data {
    let fence = String(repeating: "=", count: longestRun + 1)
    var lines = [wording.longTexts.title + mark, "", wording.longTexts.explained(workbook), ""]
    for number in texts.keys.sorted() {
      let place = places[number - 1]
      let words = wording.longTexts.place(
        place.table.said(in: wording), place.row, place.column.said(in: wording))
      lines.append("\(fence) \(number) \(words.replacing("\n", with: " "))")
      lines.append(texts[number] ?? "")
    }
    return Data(("\u{feff}" + (lines + [fence, ""]).joined(separator: "\n")).utf8)
  }

  /// How many of the signs a line of a text begins with at most; never fewer than four.
  private var longestRun: Int {
    texts.values.reduce(4) { most, text in
      text.utf8.split(separator: 0x0a).reduce(most) {
        max($0, $1.prefix { $0 == Self.sign }.count)
      }
    }
  }

  /// Whether a file is one of long texts, by how it begins.
  public static func isOne(_ bytes: some Sequence<UInt8>) -> Bool {
    let head = Array(bytes.prefix(80))
    return titles.contains { title in
      head.starts(with: title.utf8) || head.starts(with: [0xef, 0xbb, 0xbf] + Array(title.utf8))
    }
  }

  /// Reads such a file, whatever ends its lines.
  init?(reading source: SourceFile) throws(Complaint) {
    guard Self.isOne(source.bytes) else { return nil }
    let place = CellPlace(file: source.name)
    let bytes = try Charset.read([UInt8](source.bytes), from: place).utf8
    let lines = String(decoding: bytes, as: UTF8.self).withLineFeeds.utf8
      .split(separator: 0x0a, omittingEmptySubsequences: false)
    let head = lines.first.map { String(decoding: $0, as: UTF8.self) } ?? ""
    let mark = head.split(separator: " ").last.map(String.init) ?? ""
    guard let start = lines.firstIndex(where: { $0.starts(with: "=====".utf8) }) else {
      throw Complaint(.damagedLongTexts, at: place)
    }
    let fence = Array(lines[start].prefix { $0 == Self.sign })
    var (texts, number, first) = ([Int: String](), 0, start)
    for at in lines.indices[start...] where lines[at].starts(with: fence) {
      if at > start, number > 0 {
        let text = lines[first..<at].joined(separator: [0x0a])
        texts[number] = String(decoding: Array(text), as: UTF8.self)
      }
      let said = String(decoding: lines[at].dropFirst(fence.count), as: UTF8.self)
      (number, first) = (said.split(separator: " ").first.flatMap { Int($0) } ?? 0, at + 1)
    }
    // The last fence says that nothing was cut off.
    guard number == 0, !texts.isEmpty else { throw Complaint(.damagedLongTexts, at: place) }
    (file, self.mark, self.texts, places) = (source.name, mark, texts, [])
  }
}

extension Grid {
  /// Each pointer replaced by the text it stands for.
  func taking(_ apart: [LongTexts]) throws(ImportRefusal) -> Grid {
    let hasPointers = rows.contains { row in
      row.cells.contains { LongTexts.Pointer.first(in: $0.text) != nil }
    }
    guard hasPointers else { return self }
    var complaints: [Complaint] = []
    let rows = rows.map { row in
      Row(
        line: row.line,
        cells: row.cells.map { cell in
          guard let found = LongTexts.Pointer.first(in: cell.text) else { return cell }
          guard let pointer = LongTexts.Pointer(cell.text) else {
            complaints.append(Complaint(.wordsAroundPointer(found.pointer.file), at: cell.place))
            return cell
          }
          guard let text = apart.lazy.compactMap({ $0.text(for: pointer) }).first else {
            complaints.append(Complaint(.missingLongText(pointer.file), at: cell.place))
            return cell
          }
          return Cell(text, at: cell.place)
        })
    }
    if !complaints.isEmpty { throw ImportRefusal(complaints) }
    var grid = Grid(file: file, tab: tab, rows: rows)
    grid.told = told
    return grid
  }
}
