import Foundation

/// A form of a page, filled as a browser shows it and sent as a browser sends it.
struct BrowsedForm {
  let action: String
  var fields: [(name: String, value: String)] = []
  /// The names of the questions that take any text.
  private(set) var texts: [(name: String, isOneLine: Bool)] = []

  func value(_ name: String) -> String? { fields.first { $0.name == name }?.value }

  mutating func fill(_ name: String, _ value: String) {
    guard let at = fields.firstIndex(where: { $0.name == name }) else { return }
    fields[at].value = value
  }

  /// As `application/x-www-form-urlencoded`: line ends become CR and LF (HTML, 4.10.22.4).
  var encoded: String {
    fields.map { "\(Self.encoded($0.name))=\(Self.encoded($0.value))" }.joined(separator: "&")
  }

  static func encoded(_ text: String) -> String {
    var bytes: [UInt8] = []
    let digits = Array("0123456789ABCDEF".utf8)
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5a, 0x61...0x7a, 0x2a, 0x2d, 0x2e, 0x5f: bytes.append(byte)
      case 0x20: bytes.append(0x2b)
      case 0x0a: bytes += Array("%0D%0A".utf8)
      default: bytes += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension BrowsedForm {
  /// The forms of a page that change something.
  static func all(in page: String) -> [BrowsedForm] {
    var forms: [BrowsedForm] = []
    for piece in page.pieces(from: "<form ", to: "</form>") {
      let tag = Tag(piece.utf8.prefix { $0 != UInt8(ascii: ">") })
      guard tag.attributes["method"]?.lowercased() == "post" else { continue }
      var form = BrowsedForm(action: tag.attributes["action"] ?? "")
      form.read(piece)
      forms.append(form)
    }
    return forms
  }

  private mutating func read(_ piece: String) {
    var rest = piece[...]
    while let start = rest.range(of: "<", options: .literal) {
      rest = rest[start.upperBound...]
      if rest.hasPrefix("input ") {
        let tag = Tag(cut(&rest, at: ">").utf8)
        take(tag)
      } else if rest.hasPrefix("textarea ") {
        let tag = Tag(cut(&rest, at: ">").utf8)
        let text = cut(&rest, at: "</textarea>")
        // The line end after the tag is none of the text's (HTML, 13.2.6.4.7).
        let value = text.utf8.first == 0x0a ? String(text.unicodeScalars.dropFirst()) : String(text)
        add(tag, value.unescapedMarkup)
        texts.append((tag.attributes["name"] ?? "", false))
      } else if rest.hasPrefix("select ") {
        let tag = Tag(cut(&rest, at: ">").utf8)
        let options = String(cut(&rest, at: "</select>")).pieces(from: "<option ", to: "</option>")
          .map { Tag($0.utf8.prefix { $0 != UInt8(ascii: ">") }) }
        let chosen = options.first { $0.flags.contains("selected") } ?? options.first
        add(tag, chosen?.attributes["value"] ?? "")
      }
    }
  }

  private mutating func take(_ tag: Tag) {
    let value = tag.attributes["value"] ?? ""
    switch tag.attributes["type"] ?? "text" {
    case "checkbox", "radio": if tag.flags.contains("checked") { add(tag, value) }
    case "date":
      add(tag, value.wholeMatch(of: /\d{4}-\d\d-\d\d/) == nil ? "" : value)
    case "file", "submit", "button": break
    case "hidden": add(tag, value)
    default:
      // One line: its line ends are taken out (HTML, 4.10.5.1.2).
      add(tag, String(String.UnicodeScalarView(value.unicodeScalars.filter { $0 != "\n" })))
      if tag.attributes["list"] == nil { texts.append((tag.attributes["name"] ?? "", true)) }
    }
  }

  private mutating func add(_ tag: Tag, _ value: String) {
    if let name = tag.attributes["name"] { fields.append((name, value)) }
  }

  private func cut(_ rest: inout Substring, at end: String) -> Substring {
    guard let found = rest.range(of: end, options: .literal) else { return "" }
    defer { rest = rest[found.upperBound...] }
    return rest[..<found.lowerBound]
  }
}

/// What a tag says: attributes between double quotes, and those without a value.
private struct Tag {
  private(set) var attributes: [String: String] = [:]
  private(set) var flags: Set<String> = []

  init(_ bytes: some Sequence<UInt8>) {
    // Every second piece stands between quotes.
    let pieces = Array(bytes).split(
      separator: UInt8(ascii: "\""), omittingEmptySubsequences: false)
    for (at, piece) in pieces.enumerated() {
      let text = String(decoding: piece, as: UTF8.self)
      guard at.isMultiple(of: 2) else {
        let before = String(decoding: pieces[at - 1], as: UTF8.self)
        let name = before.split(separator: " ").last.map { String($0.dropLast()) } ?? ""
        attributes[name] = text.unescapedMarkup
        continue
      }
      flags.formUnion(text.split(whereSeparator: \.isWhitespace).map(String.init))
    }
  }
}

extension String {
  fileprivate func pieces(from start: String, to end: String) -> [String] {
    var (pieces, rest) = ([String](), self[...])
    while let opened = rest.range(of: start, options: .literal) {
      rest = rest[opened.upperBound...]
      guard let closed = rest.range(of: end, options: .literal) else { break }
      pieces.append(String(rest[..<closed.lowerBound]))
      rest = rest[closed.upperBound...]
    }
    return pieces
  }

  /// References to characters put back, each once.
  fileprivate var unescapedMarkup: String {
    let entities = ["&lt;": "<", "&gt;": ">", "&quot;": "\"", "&#39;": "'", "&amp;": "&"]
    guard utf8.contains(UInt8(ascii: "&")) else { return self }
    let pieces = Array(utf8).split(
      separator: UInt8(ascii: "&"), omittingEmptySubsequences: false)
    var plain = Array(pieces[0])
    for piece in pieces.dropFirst() {
      let found = entities.first { piece.starts(with: $0.key.utf8.dropFirst()) }
      plain += found.map { Array($0.value.utf8) } ?? [UInt8(ascii: "&")]
      plain += piece.dropFirst(found.map { $0.key.utf8.count - 1 } ?? 0)
    }
    return String(decoding: plain, as: UTF8.self)
  }
}
