import Entities

/// Reads separated values (CSV) as spreadsheets, exports and hands write them.
///
/// In one pass over the bytes. Follows RFC 4180, and forgives what people do: any of `;` `,` `|`
/// tab, any line ending, `sep=;` on top, quotes left open inside a word.
struct SeparatedValues {
  private let bytes: [UInt8]
  private let file: CellPlace
  private let allowance: Allowance
  private var separator: UInt8 = Sign.semicolon
  private var at = 0
  private var line = 1

  private init(_ bytes: [UInt8], file: CellPlace) {
    (self.bytes, self.file, allowance) = (bytes, file, Allowance(file: file))
  }

  /// - Parameter progress: told how many rows are read.
  static func read(
    _ bytes: [UInt8], named name: String, progress: (Int) -> Void = { _ in }
  ) throws(Complaint) -> Grid {
    let place = CellPlace(file: name)
    let read = try Charset.read(bytes, from: place)
    var reader = SeparatedValues(read.utf8, file: place)
    reader.settleSeparator()
    var rows: [Row] = []
    while reader.at < reader.bytes.count {
      let row = try reader.row()
      try reader.allowance.check()
      if !row.cells.isEmpty { rows.append(row) }
      progress(rows.count)
    }
    var grid = Grid(file: name, rows: rows)
    if let alphabet = read.alphabet, alphabet != .windows {
      grid.notices.append(SheetNotice(.alphabet(alphabet.name), at: place))
    }
    return grid
  }

  private mutating func row() throws(Complaint) -> Row {
    let first = line
    var (cells, column) = ([Cell](), 0)
    while true {
      column += 1
      let text = try field().unprotected
      // Where its row begins, so that both are found at one place.
      if !text.isBlank, allowance.takes(text) {
        cells.append(
          Cell(
            text, at: file.on(line: first, column: column), isFailed: Cell.showsFailure(text)))
      }
      guard at < bytes.count, bytes[at] == separator else { break }
      at += 1
    }
    passLineEnd()
    return Row(line: first, cells: cells, width: column)
  }

  private mutating func field() throws(Complaint) -> String {
    var start = at
    while start < bytes.count, bytes[start] == Sign.space { start += 1 }
    if start < bytes.count, bytes[start] == Sign.quote {
      at = start
      return try quoted()
    }
    let opening = at
    let text = bare()
    // Some programs escape quotes so; read as it is, the text would be cut at its commas.
    if bytes[opening..<at].firstRange(of: Sign.escapedQuote) != nil {
      throw Complaint(.backslashQuote, at: file.on(line: line))
    }
    return text
  }

  private mutating func bare() -> String {
    let start = at
    while at < bytes.count, !endsField(bytes[at]) { at += 1 }
    return String(decoding: bytes[start..<at], as: UTF8.self)
  }

  private mutating func quoted() throws(Complaint) -> String {
    let opened = line
    var (text, isEscaped) = ([UInt8](), false)
    at += 1
    while at < bytes.count {
      if bytes[at] == Sign.quote, text.last == Sign.backslash { isEscaped = true }
      switch bytes[at] {
      case Sign.quote where at + 1 < bytes.count && bytes[at + 1] == Sign.quote:
        text.append(Sign.quote)
        at += 2
      case Sign.quote:
        at += 1
        let plain = String(decoding: text, as: UTF8.self)
        let closed = closed(plain)
        if isEscaped, closed != plain {
          throw Complaint(.backslashQuote, at: file.on(line: opened))
        }
        return closed
      case Sign.lineFeed, Sign.carriageReturn:
        text.append(Sign.lineFeed)
        passLineEnd()
      default:
        text.append(bytes[at])
        at += 1
      }
    }
    throw Complaint(
      isEscaped ? .backslashQuote : .unterminatedQuote, at: file.on(line: opened))
  }

  /// Words after a closing quote: the quotes were the person's own, they are kept.
  private mutating func closed(_ text: String) -> String {
    let rest = bare()
    return rest.allSatisfy(\.isWhitespace) ? text : "\"\(text)\"\(rest)"
  }

  private mutating func passLineEnd() {
    guard at < bytes.count, bytes[at] == Sign.lineFeed || bytes[at] == Sign.carriageReturn else {
      return
    }
    let pair =
      bytes[at] == Sign.carriageReturn && at + 1 < bytes.count && bytes[at + 1] == Sign.lineFeed
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
    let head = bytes.prefix { $0 != Sign.lineFeed && $0 != Sign.carriageReturn }
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
    let lines = Separators.outline(of: bytes)
    if let first = lines.first, let best = first.best { return best }
    // A title above the table parts nothing: the headings below it do.
    for (line, next) in zip(lines.dropFirst(), lines.dropFirst(2)) {
      if let best = line.tightest, next.tight[best] ?? 0 >= line.tight[best] ?? 0 { return best }
    }
    return lines.first.map { $0.pauses > 0 ? Sign.comma : Sign.none } ?? Sign.none
  }

  private static func isLineEnd(_ byte: UInt8) -> Bool {
    byte == Sign.lineFeed || byte == Sign.carriageReturn
  }
}

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
