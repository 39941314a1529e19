import Foundation

/// What people wrote is kept letter for letter, but for what no file nor page can carry.
extension String {
  /// Its line ends as line feeds, however a browser, a spreadsheet or a machine ended its lines.
  public var withLineFeeds: String {
    guard utf8.contains(0x0d) else { return self }
    var (bytes, last) = ([UInt8](), UInt8(0))
    bytes.reserveCapacity(utf8.count)
    for byte in utf8 {
      if byte == 0x0d {
        bytes.append(0x0a)
      } else if byte != 0x0a || last != 0x0d {
        bytes.append(byte)
      }
      last = byte
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The first sign that no workbook can hold (XML 1.0, 2.2), as « U+0008 »; tabs and line ends are
  /// none of them.
  public var unkeepableSign: String? {
    guard utf8.contains(where: { $0 < 0x20 || $0 == 0xef }) else { return nil }
    let found = unicodeScalars.first { sign in
      switch sign.value {
      case 0x09, 0x0a, 0x0d: false
      case 0..<0x20, 0xfffe, 0xffff: true
      default: false
      }
    }
    return found.map { "U+" + String(format: "%04X", $0.value) }
  }

  /// Whether nothing is written there: an empty cell, whatever blanks it holds.
  public var isBlank: Bool { unicodeScalars.allSatisfy(Blanks.contain) }

  /// Without the blanks around it, and otherwise as it was written.
  var withoutBlanksAround: String {
    var rest = unicodeScalars[...]
    while let first = rest.first, Blanks.contain(first) { rest.removeFirst() }
    while let last = rest.last, Blanks.contain(last) { rest.removeLast() }
    return String(String.UnicodeScalarView(rest))
  }
}

/// Signs that show nothing where they begin or end a text.
enum Blanks {
  static let all = CharacterSet.whitespacesAndNewlines.union(
    CharacterSet(charactersIn: "\u{feff}\u{200b}"))

  static func contain(_ sign: UnicodeScalar) -> Bool {
    sign.value < 0x80
      ? sign.value == 0x20 || (0x09...0x0d).contains(sign.value) : all.contains(sign)
  }
}
