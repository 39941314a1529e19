import Words

/// What the headers of a part of a form say of it.
struct PartHeading {
  let name: String
  /// The last part of a file's name; nil for what is no file.
  let file: String?

  /// - Parameter lines: without their ends; none when no line names the part.
  init?(_ lines: [[UInt8]]) {
    let named = lines.compactMap { line -> ArraySlice<UInt8>? in
      guard let colon = line.firstIndex(of: 0x3a) else { return nil }
      let name = String(decoding: line[..<colon], as: UTF8.self)
      return name.lowercased() == "content-disposition" ? line[(colon + 1)...] : nil
    }
    guard named.count == 1 else { return nil }
    let (kind, parameters) = HeaderValue.read(Array(named[0]))
    guard kind == "form-data", let name = parameters["name"] else { return nil }
    self.name = HeaderValue.text(name)
    file = parameters["filename"].map { HeaderValue.fileName($0) }
  }
}

/// « form-data; name="table"; filename="lieux.csv" »
enum HeaderValue {
  /// What it is, in small letters, and its parameters; the first of a name counts.
  static func read(_ bytes: [UInt8]) -> (kind: String, parameters: [String: [UInt8]]) {
    var (pieces, piece, isQuoted) = ([[UInt8]](), [UInt8](), false)
    for (at, byte) in bytes.enumerated() {
      // Only a quote is ever escaped: browsers leave the backslashes of a name as they are.
      if byte == 0x22, !(isQuoted && at > 0 && bytes[at - 1] == 0x5c) { isQuoted.toggle() }
      if byte == 0x3b, !isQuoted {
        pieces.append(piece)
        piece = []
      } else {
        piece.append(byte)
      }
    }
    pieces.append(piece)
    let parameters = pieces.dropFirst().compactMap { piece -> (String, [UInt8])? in
      guard let equals = piece.firstIndex(of: 0x3d) else { return nil }
      let name = String(decoding: trimmed(piece[..<equals]), as: UTF8.self).lowercased()
      return (name, unquoted(trimmed(piece[(equals + 1)...])))
    }
    let kind = String(decoding: trimmed(pieces[0][...]), as: UTF8.self).lowercased()
    return (kind, Dictionary(parameters) { first, _ in first })
  }

  /// UTF-8, else Windows-1252; what browsers write as %22, %0D and %0A is put back (HTML, 4.10.22.8).
  static func text(_ bytes: [UInt8]) -> String {
    Charset.text(of: bytes).replacing("%22", with: "\"").replacing("%0D", with: "\r")
      .replacing("%0A", with: "\n")
  }

  /// A name to show, never a path.
  static func fileName(_ bytes: [UInt8]) -> String {
    let last = text(bytes).split(whereSeparator: { $0 == "/" || $0 == "\\" }).last ?? ""
    // Signs that show nothing, or that turn what follows around.
    let unseen: [Unicode.GeneralCategory] = [
      .control, .format, .lineSeparator, .paragraphSeparator,
    ]
    let shown = last.unicodeScalars.filter { !unseen.contains($0.properties.generalCategory) }
    return String(String(Substring(shown)).trimmed.prefix(200))
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x09 }
    let head = bytes.drop(while: isBlank)
    return Array(head.reversed().drop(while: isBlank).reversed())
  }

  private static func unquoted(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.count >= 2, bytes.first == 0x22, bytes.last == 0x22 else { return bytes }
    var plain: [UInt8] = []
    for byte in bytes.dropFirst().dropLast() {
      if byte == 0x22, plain.last == 0x5c { plain.removeLast() }
      plain.append(byte)
    }
    return plain
  }
}
