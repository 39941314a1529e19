/// From the bytes of a text file, whatever wrote it, to UTF-8 without a byte order mark.
enum Charset {
  /// UTF-8, UTF-16 with its mark, else Windows-1252.
  static func utf8(of bytes: [UInt8], from place: CellPlace) throws(Complaint) -> [UInt8] {
    if bytes.starts(with: [0xff, 0xfe]) { return try wide(bytes.dropFirst(2), low: 0, place) }
    if bytes.starts(with: [0xfe, 0xff]) { return try wide(bytes.dropFirst(2), low: 1, place) }
    let marked = bytes.starts(with: [0xef, 0xbb, 0xbf])
    let plain = marked ? Array(bytes.dropFirst(3)) : bytes
    try refuseNul(in: plain, from: place)
    if String(validating: plain, as: UTF8.self) != nil { return plain }
    if marked { throw Complaint(.brokenUnicode, at: place) }
    return narrow(plain)
  }

  /// UTF-8, else Windows-1252.
  static func text(of bytes: [UInt8]) -> String {
    String(validating: bytes, as: UTF8.self) ?? String(decoding: narrow(bytes), as: UTF8.self)
  }

  private static func refuseNul(in bytes: [UInt8], from place: CellPlace) throws(Complaint) {
    guard let zero = bytes.firstIndex(of: 0) else { return }
    throw Complaint(.nul, at: place.on(line: line(of: zero, in: bytes)))
  }

  private static func wide(
    _ bytes: ArraySlice<UInt8>, low: Int, _ place: CellPlace
  ) throws(Complaint) -> [UInt8] {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var at = bytes.startIndex
    while at + 1 < bytes.endIndex {
      units.append(UInt16(bytes[at + low]) | UInt16(bytes[at + 1 - low]) << 8)
      at += 2
    }
    guard bytes.count.isMultiple(of: 2), let text = String(validating: units, as: UTF16.self)
    else { throw Complaint(.brokenUnicode, at: place) }
    let plain = Array(text.utf8)
    try refuseNul(in: plain, from: place)
    return plain
  }

  private static func narrow(_ bytes: [UInt8]) -> [UInt8] {
    var utf8: [UInt8] = []
    utf8.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      if byte < 0x80 {
        utf8.append(byte)
      } else {
        let code = byte < 0xa0 ? windows1252[Int(byte) - 0x80] : UInt16(byte)
        utf8.append(contentsOf: String(UnicodeScalar(code) ?? "\u{fffd}").utf8)
      }
    }
    return utf8
  }

  /// Bytes 0x80 to 0x9F (WHATWG Encoding Standard, index windows-1252).
  private static let windows1252: [UInt16] = [
    0x20ac, 0x0081, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
    0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008d, 0x017d, 0x008f,
    0x0090, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
    0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x009d, 0x017e, 0x0178,
  ]

  private static func line(of index: Int, in bytes: [UInt8]) -> Int {
    var line = 1
    for at in 0..<index where bytes[at] == 0x0a || bytes[at] == 0x0d {
      if bytes[at] == 0x0d, bytes[at + 1] == 0x0a { continue }
      line += 1
    }
    return line
  }
}

extension CellPlace {
  func on(line: Int, column: Int? = nil) -> CellPlace {
    CellPlace(file: file, tab: tab, line: line, column: column)
  }
}
