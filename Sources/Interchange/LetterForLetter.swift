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
