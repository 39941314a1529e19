public import Entities
public import Words

/// Texts that no cell of a workbook would give back, in a file of their own beside it: those too
/// long for one, above all.
///
/// Each cell says which text stands for it; both carry the mark of the export they come from, so
/// that a file of another day is never taken for this one.
public struct LongTexts: Hashable, Sendable {
  /// What a cell of a workbook holds at most, in UTF-16 units, as Excel counts signs.
  public static let longest = 32_767

  /// Where a text belongs.
  public struct Place: Hashable, Sendable {
    public let table: Bilingual
    /// What the row is called: its reference, or what its first cell says.
    public let row: String
    public let column: Bilingual
  }

  /// The name of their file.
  public let file: String
  let mark: String
  let texts: [Int: String]
  public let places: [Place]

  /// The text a cell stands for, when it says that it does.
  func text(for pointer: Pointer) -> String? {
    pointer.mark == mark ? texts[pointer.number] : nil
  }
}

extension LongTexts {
  /// What a cell says in the place of a long text.
  struct Pointer: Hashable {
    let number: Int
    let file: String
    let mark: String

    init(number: Int, file: String, mark: String) {
      (self.number, self.file, self.mark) = (number, file, mark)
    }

    func text(in wording: Wording) -> String {
      wording.longTexts.pointer(number, file, mark)
    }

    /// Nothing where the cell says something else.
    init?(_ cell: String) {
      guard cell.utf8.first == UInt8(ascii: "["), cell.utf8.count < 1_000,
        let found = Self.first(in: cell), found.range == cell.startIndex..<cell.endIndex
      else { return nil }
      self = found.pointer
    }

    /// The first one said in a text, and where.
    static func first(in text: String) -> (pointer: Pointer, range: Range<String.Index>)? {
      guard text.utf8.contains(UInt8(ascii: "[")), text.contains(", mar") else { return nil }
      let french = /\[texte (\d{1,6}) du fichier « ([^\n]{1,250}) », marque ([0-9a-f]{8})\]/
      let english = /\[text (\d{1,6}) of the file “([^\n]{1,250})”, mark ([0-9a-f]{8})\]/
      guard let found = text.firstMatch(of: french) ?? text.firstMatch(of: english),
        let number = Int(found.1)
      else { return nil }
      return (
        Pointer(number: number, file: String(found.2), mark: String(found.3)), found.range
      )
    }
  }
}

extension [FilledTable] {
  /// The tables with a pointer in the place of each text that no cell can hold, and these texts.
  ///
  /// - Parameter file: the name of the file they will stand in.
  public func settingApart(in file: String, _ wording: Wording) -> (
    tables: [FilledTable], apart: LongTexts?
  ) {
    var (texts, places) = ([Int: String](), [LongTexts.Place]())
    for table in self {
      for row in table.rows {
        for (column, text) in zip(table.columns, row) where text.isForAnotherFile {
          texts[texts.count + 1] = text
          places.append(
            LongTexts.Place(
              table: table.definition.title, row: row[0].shortened(to: 40), column: column.header))
        }
      }
    }
    guard !texts.isEmpty else { return (self, nil) }
    let mark = Self.mark(of: places.indices.map { texts[$0 + 1] ?? "" })
    var number = 0
    let tables = map { table in
      table.with(
        table.rows.map { row in
          row.map { text in
            guard text.isForAnotherFile else { return text }
            number += 1
            return LongTexts.Pointer(number: number, file: file, mark: mark).text(in: wording)
          }
        })
    }
    return (tables, LongTexts(file: file, mark: mark, texts: texts, places: places))
  }

  /// The same for the same texts (FNV-1a, 32 bits): it tells exports apart, and guards nothing.
  private static func mark(of texts: [String]) -> String {
    var hash: UInt32 = 0x811c_9dc5
    for text in texts {
      for byte in text.utf8 { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
      hash = (hash ^ 0xff) &* 0x0100_0193
    }
    return String(String(hash | 1 << 31, radix: 16).suffix(8))
  }
}

extension String {
  /// Whether no cell would give it back: it is too long, or looks like a pointer to another text,
  /// or LibreOffice would lose its tabs (7.4 does, in a cell of several lines), or Excel would read
  /// a sign where it spells one (`_x0041_`, ECMA-376, 22.4.2.4).
  fileprivate var isForAnotherFile: Bool {
    utf8.count > LongTexts.longest && utf16.count > LongTexts.longest
      || utf8.contains(0x09) && utf8.contains(0x0a)
      || contains("_x") && contains(/_x[0-9A-Fa-f]{4}_/)
      || LongTexts.Pointer.first(in: self) != nil
  }
}
