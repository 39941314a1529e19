import Entities

/// From the bytes of a text file, whatever wrote it, to UTF-8 without a byte order mark.
enum Charset {
  /// A text in UTF-8, and the alphabet it was in where it was guessed from its letters.
  struct Read {
    let utf8: [UInt8]
    var alphabet: Alphabet?
  }

  /// UTF-8, UTF-16, else the one alphabet of one byte in which the text is plausible; refused where
  /// there is none, or several that would not say the same.
  static func read(_ bytes: [UInt8], from place: CellPlace) throws(Complaint) -> Read {
    if bytes.starts(with: [0xff, 0xfe]) {
      return Read(utf8: try wide(bytes.dropFirst(2), low: 0, place))
    }
    if bytes.starts(with: [0xfe, 0xff]) {
      return Read(utf8: try wide(bytes.dropFirst(2), low: 1, place))
    }
    let marked = bytes.starts(with: [0xef, 0xbb, 0xbf])
    let plain = marked ? Array(bytes.dropFirst(3)) : bytes
    if let low = lowByte(of: plain) { return Read(utf8: try wide(plain[...], low: low, place)) }
    try refuseNul(in: plain, from: place)
    if String(validating: plain, as: UTF8.self) != nil { return Read(utf8: plain) }
    return try narrow(plain, from: place, saysUnicode: marked)
  }

  /// UTF-8, else Windows-1252.
  static func text(of bytes: [UInt8]) -> String {
    String(validating: bytes, as: UTF8.self)
      ?? String(decoding: Alphabet.windows.utf8(of: bytes), as: UTF8.self)
  }

  private static func refuseNul(in bytes: [UInt8], from place: CellPlace) throws(Complaint) {
    guard let zero = bytes.firstIndex(of: 0) else { return }
    throw Complaint(.nul, at: place.on(line: line(of: zero, in: bytes)))
  }

  /// Which byte of each pair is the low one in UTF-16 without its mark: most of the other are null.
  private static func lowByte(of bytes: [UInt8]) -> Int? {
    guard bytes.count >= 4, bytes.count.isMultiple(of: 2), bytes.contains(0) else { return nil }
    var zeros = [0, 0]
    for (at, byte) in bytes.enumerated() where byte == 0 { zeros[at % 2] += 1 }
    let most = bytes.count / 2
    if zeros[0] == 0, zeros[1] * 3 > most * 2 { return 0 }
    return zeros[1] == 0 && zeros[0] * 3 > most * 2 ? 1 : nil
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

  private static func narrow(
    _ bytes: [UInt8], from place: CellPlace, saysUnicode: Bool
  ) throws(Complaint) -> Read {
    let stray = firstStray(in: bytes)
    if saysUnicode {
      throw Complaint(.brokenUnicode, at: place.on(line: line(of: stray.at, in: bytes)))
    }
    let ways = Alphabet.allCases.map { (alphabet: $0, text: Likelihood(of: bytes, in: $0)) }
      .sorted { $0.text.cost < $1.text.cost }
    let best = ways[0].alphabet
    let utf8 = best.utf8(of: bytes)
    // Alphabets that say the same are no rivals; most programs write that of Windows.
    let lead = best == .windows ? 1 : 3
    let rival = ways.dropFirst().first {
      $0.text.cost < ways[0].text.cost + lead && $0.alphabet.utf8(of: bytes) != utf8
    }
    if ways[0].text.isPlausible, rival == nil {
      // Russian and its neighbours write all their letters there, French one here and there.
      if let at = Likelihood.foreignScript(in: bytes, reading: best) {
        throw Complaint(
          .unknownAlphabet([best.name, "Windows-1251"]), at: place.on(line: line(of: at, in: bytes))
        )
      }
      guard let odd = oddLine(in: bytes, reading: best) else {
        return Read(utf8: utf8, alphabet: best)
      }
      throw Complaint(
        .unknownAlphabet([best.name, odd.alphabet.name]), at: place.on(line: odd.line))
    }
    if stray.isAmongUnicode {
      throw Complaint(.strayByte, at: place.on(line: line(of: stray.at, in: bytes)))
    }
    let at = ways[0].text.firstImpossible ?? stray.at
    let names = ways.prefix(rival == nil ? 1 : 2).map(\.alphabet.name)
    throw Complaint(.unknownAlphabet(names), at: place.on(line: line(of: at, in: bytes)))
  }

  /// The first line that reads better in another alphabet than in that of the whole.
  ///
  /// Letters that two alphabets make plausible go to the one that most programs write.
  private static func oddLine(
    in bytes: [UInt8], reading best: Alphabet
  ) -> (line: Int, alphabet: Alphabet)? {
    let lead = best == .windows || best == .latin9 ? 2 : 1
    var (number, start) = (1, 0)
    for end in 0...bytes.count where end == bytes.count || bytes[end] == 0x0a {
      let line = Array(bytes[start..<end])
      (start, number) = (end + 1, number + 1)
      guard line.contains(where: { $0 >= 0x80 }) else { continue }
      let cost = Likelihood(of: line, in: best).cost
      guard cost >= lead else { continue }
      let better = Alphabet.allCases.first {
        Likelihood(of: line, in: $0).cost + lead <= cost
      }
      if let better { return (number - 1, better) }
    }
    return nil
  }

  /// The first byte that is no UTF-8, and whether letters elsewhere are.
  private static func firstStray(in bytes: [UInt8]) -> (at: Int, isAmongUnicode: Bool) {
    var (stray, wholes, at) = (Int?.none, 0, 0)
    while at < bytes.count {
      let length = sequenceLength(of: bytes, at: at)
      if length == 0 { stray = stray ?? at } else if length > 1 { wholes += 1 }
      at += max(1, length)
    }
    return (stray ?? 0, wholes > 0)
  }

  /// How many bytes the UTF-8 sign that begins there has; none where it is no UTF-8.
  private static func sequenceLength(of bytes: [UInt8], at: Int) -> Int {
    if bytes[at] < 0x80 { return 1 }
    let length = bytes[at] >= 0xf0 ? 4 : bytes[at] >= 0xe0 ? 3 : bytes[at] >= 0xc2 ? 2 : 0
    guard length > 0, at + length <= bytes.count else { return 0 }
    return String(validating: bytes[at..<(at + length)], as: UTF8.self) == nil ? 0 : length
  }

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
