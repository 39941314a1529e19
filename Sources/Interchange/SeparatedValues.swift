/// Reads separated values (CSV) as spreadsheets, exports and hands write them.
///
/// In one pass over the bytes. Follows RFC 4180, and forgives what people do: any of `;` `,` tab,
/// any line ending, `sep=;` on top, quotes left open inside a word.
struct SeparatedValues {
  private let bytes: [UInt8]
  private let file: CellPlace
  private var separator: UInt8 = semicolon
  private var at = 0
  private var line = 1

  private init(_ bytes: [UInt8], file: CellPlace) { (self.bytes, self.file) = (bytes, file) }

  /// - Parameter progress: told how many rows are read.
  static func read(
    _ bytes: [UInt8], named name: String, progress: (Int) -> Void = { _ in }
  ) throws(Complaint) -> Grid {
    let place = CellPlace(file: name)
    var reader = SeparatedValues(try Charset.utf8(of: bytes, from: place), file: place)
    reader.settleSeparator()
    var rows: [Row] = []
    while reader.at < reader.bytes.count {
      let row = try reader.row()
      if !row.cells.isEmpty { rows.append(row) }
      progress(rows.count)
    }
    return Grid(file: name, rows: rows)
  }

  private mutating func row() throws(Complaint) -> Row {
    let first = line
    var (cells, column) = ([Cell](), 0)
    while true {
      column += 1
      let start = line
      let text = try field().unprotected
      if !text.allSatisfy(\.isWhitespace) {
        cells.append(Cell(text, at: file.on(line: start, column: column)))
      }
      guard at < bytes.count, bytes[at] == separator else { break }
      at += 1
    }
    passLineEnd()
    return Row(line: first, cells: cells)
  }

  private mutating func field() throws(Complaint) -> String {
    var start = at
    while start < bytes.count, bytes[start] == space { start += 1 }
    if start < bytes.count, bytes[start] == quote {
      at = start
      return try quoted()
    }
    return bare()
  }

  private mutating func bare() -> String {
    let start = at
    while at < bytes.count, !endsField(bytes[at]) { at += 1 }
    return String(decoding: bytes[start..<at], as: UTF8.self)
  }

  private mutating func quoted() throws(Complaint) -> String {
    let opened = line
    var text: [UInt8] = []
    at += 1
    while at < bytes.count {
      switch bytes[at] {
      case quote where at + 1 < bytes.count && bytes[at + 1] == quote:
        text.append(quote)
        at += 2
      case quote:
        at += 1
        return closed(String(decoding: text, as: UTF8.self))
      case lineFeed, carriageReturn:
        text.append(lineFeed)
        passLineEnd()
      default:
        text.append(bytes[at])
        at += 1
      }
    }
    throw Complaint(.unterminatedQuote, at: file.on(line: opened))
  }

  /// Words after a closing quote: the quotes were the person's own, they are kept.
  private mutating func closed(_ text: String) -> String {
    let rest = bare()
    return rest.allSatisfy(\.isWhitespace) ? text : "\"\(text)\"\(rest)"
  }

  private mutating func passLineEnd() {
    guard at < bytes.count, bytes[at] == lineFeed || bytes[at] == carriageReturn else { return }
    let pair = bytes[at] == carriageReturn && at + 1 < bytes.count && bytes[at + 1] == lineFeed
    at += pair ? 2 : 1
    line += 1
  }

  private func endsField(_ byte: UInt8) -> Bool {
    byte == separator || Self.isLineEnd(byte)
  }
}

extension SeparatedValues {
  /// What Excel was told (`sep=;`), else what the header line uses most, outside quotes.
  private mutating func settleSeparator() {
    let head = bytes.prefix { $0 != lineFeed && $0 != carriageReturn }
    if head.count == 5, head.prefix(4).elementsEqual("sep=".utf8), let told = head.last {
      separator = told
      at = head.count
      passLineEnd()
      return
    }
    separator = Self.commonest(in: bytes)
  }

  /// A comma before a space is punctuation, unless nothing else separates. None: one column.
  private static func commonest(in bytes: [UInt8]) -> UInt8 {
    var (counts, pauses, inside) = ([UInt8: Int](), 0, false)
    for (index, byte) in bytes.enumerated().drop(while: { isLineEnd($0.element) }) {
      if byte == quote { inside.toggle() }
      if inside { continue }
      if isLineEnd(byte) { break }
      if byte == comma, index + 1 < bytes.count, bytes[index + 1] == space {
        pauses += 1
      } else if byte == semicolon || byte == tab || byte == comma {
        counts[byte, default: 0] += 1
      }
    }
    let order = [semicolon, tab, comma]
    let best = order.max { (counts[$0] ?? 0, $1) < (counts[$1] ?? 0, $0) }
    if let best, counts[best] != nil { return best }
    return pauses > 0 ? comma : none
  }

  private static func isLineEnd(_ byte: UInt8) -> Bool {
    byte == lineFeed || byte == carriageReturn
  }
}

private let (quote, semicolon, comma, none): (UInt8, UInt8, UInt8, UInt8) = (0x22, 0x3b, 0x2c, 0)
private let (tab, space, lineFeed, carriageReturn): (UInt8, UInt8, UInt8, UInt8) =
  (0x09, 0x20, 0x0a, 0x0d)

extension String {
  /// Without the apostrophe that keeps a spreadsheet from running a text as a formula.
  var unprotected: String {
    guard utf8.first == 0x27 else { return self }
    let rest = utf8.drop { $0 == 0x27 }
    return rest.first.map(Self.startsFormula) == true ? String(dropFirst()) : self
  }

  /// With an apostrophe before what a spreadsheet would run as a formula.
  var protected: String {
    let rest = utf8.drop { $0 == 0x27 }
    let isNumber = Double(replacing(",", with: ".")) != nil
    return rest.first.map(Self.startsFormula) == true && !isNumber ? "'" + self : self
  }

  private static func startsFormula(_ byte: UInt8) -> Bool {
    byte == 0x3d || byte == 0x2b || byte == 0x2d || byte == 0x40
  }
}
