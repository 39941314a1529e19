import Foundation
import FoundationXML

/// Hears a part of a workbook go by: elements and attributes by their names without prefix.
protocol MarkupListener: AnyObject {
  func opened(_ name: Substring, _ attributes: [String: String])
  func closed(_ name: Substring)
  func heard(_ text: String)
  /// Whether nothing more is to be heard.
  var isDone: Bool { get }
}

extension MarkupListener {
  var isDone: Bool { false }
}

/// Reads XML without any document type: no entity can be declared, nothing is fetched.
final class Markup: NSObject, XMLParserDelegate {
  private unowned let listener: any MarkupListener
  /// Elements opened and not closed yet, and all those met.
  private var (depth, count) = (0, 0)
  /// Workbooks reach 20; the parser would go as deep as the file says.
  private static let deepest = 250

  private init(for listener: any MarkupListener) { self.listener = listener }

  static func read(
    _ bytes: [UInt8], part: String, file: CellPlace, into listener: any MarkupListener
  ) throws(Complaint) {
    let bytes = inUnicode(bytes)
    guard isPlain(bytes) else { throw Complaint(.documentType(part), at: file) }
    // The parser dies of a byte that is no text.
    if let line = lineOfBrokenText(in: bytes) {
      throw Complaint(.brokenMarkup(part, line: line), at: file)
    }
    // From a stream it is read a piece at a time: whole, libxml2 refuses more than 10 MB.
    let parser = XMLParser(stream: InputStream(data: Data(bytes)))
    let delegate = Markup(for: listener)
    parser.delegate = delegate
    let isRead = parser.parse()
    if listener.isDone { return }
    // The parser takes a text that stops too soon for a whole one.
    guard isRead, parser.parserError == nil, delegate.depth == 0, delegate.count > 0 else {
      throw Complaint(.brokenMarkup(part, line: max(1, parser.lineNumber)), at: file)
    }
  }

  /// In UTF-8, and saying nothing else of itself, whether it came in UTF-16 or in an alphabet of one
  /// byte that it names.
  private static func inUnicode(_ bytes: [UInt8]) -> [UInt8] {
    let isWide =
      bytes.starts(with: [0xfe, 0xff]) || bytes.starts(with: [0xff, 0xfe])
      || bytes.prefix(4).contains(0)
    let head = String(decoding: bytes.prefix(200), as: UTF8.self).uppercased()
    let alphabet: Alphabet? =
      head.contains("ISO-8859-15")
      ? .latin9
      : head.contains("ISO-8859-1") || head.contains("WINDOWS-1252") ? .windows : nil
    let plain: [UInt8]
    if isWide {
      guard let read = try? Charset.read(bytes, from: CellPlace(file: "")) else { return bytes }
      plain = read.utf8
    } else if head.hasPrefix("<?XML"), let alphabet {
      plain = alphabet.utf8(of: bytes)
    } else {
      return bytes
    }
    guard plain.starts(with: "<?xml".utf8), let end = plain.firstRange(of: Array("?>".utf8)) else {
      return plain
    }
    // The declaration would name the alphabet it is no more in; its line stays.
    let lines = plain[..<end.lowerBound].count { $0 == 0x0a }
    return Array(repeating: 0x0a, count: lines) + plain[end.upperBound...]
  }

  /// UTF-8, and nothing but comments and instructions before the first element.
  private static func isPlain(_ bytes: [UInt8]) -> Bool {
    if bytes.starts(with: [0xfe, 0xff]) || bytes.starts(with: [0xff, 0xfe]) { return false }
    if bytes.prefix(4).contains(0) { return false }
    var rest = bytes[...]
    if rest.starts(with: [0xef, 0xbb, 0xbf]) { rest = rest.dropFirst(3) }
    var declaration = ""
    while true {
      rest = rest.drop { $0 == 0x20 || (0x09...0x0d).contains($0) }
      let isComment = rest.starts(with: "<!--".utf8)
      guard isComment || rest.starts(with: "<?".utf8) else { break }
      guard let end = rest.firstRange(of: Array((isComment ? "-->" : "?>").utf8)) else { break }
      if declaration.isEmpty, !isComment {
        declaration = String(decoding: rest[..<end.lowerBound], as: UTF8.self).uppercased()
      }
      rest = rest[end.upperBound...]
    }
    return !rest.starts(with: "<!".utf8) && isUnicode(declaration)
  }

  /// The line of the first byte that is not UTF-8, if there is one.
  private static func lineOfBrokenText(in bytes: [UInt8]) -> Int? {
    guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
    let sound = String(decoding: bytes, as: UTF8.self).prefix { $0 != "\u{fffd}" }
    return sound.utf8.count { $0 == 0x0a } + 1
  }

  private static func isUnicode(_ declaration: String) -> Bool {
    guard let encoding = declaration.firstRange(of: "ENCODING") else { return true }
    let after = declaration[encoding.upperBound...].prefix(12)
    return ["UTF-8", "UTF8", "ASCII"].contains { after.contains($0) }
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    (depth, count) = (depth + 1, count + 1)
    listener.opened(Self.local(name), attributes)
    if listener.isDone || depth > Self.deepest { parser.abortParsing() }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?,
    qualifiedName: String?
  ) {
    depth -= 1
    listener.closed(Self.local(name))
    if listener.isDone { parser.abortParsing() }
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) { listener.heard(text) }

  private static func local(_ name: String) -> Substring {
    name.firstIndex(of: ":").map { name[name.index(after: $0)...] } ?? name[...]
  }
}
