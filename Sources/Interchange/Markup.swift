import Foundation
import FoundationXML

/// Hears a part of a workbook go by: elements and attributes by their names without prefix.
protocol MarkupListener: AnyObject {
  func opened(_ name: Substring, _ attributes: [String: String])
  func closed(_ name: Substring)
  func heard(_ text: String)
}

/// Reads XML in UTF-8, without any document type: no entity can be declared, nothing is fetched.
final class Markup: NSObject, XMLParserDelegate {
  private unowned let listener: any MarkupListener

  private init(for listener: any MarkupListener) { self.listener = listener }

  static func read(
    _ bytes: [UInt8], part: String, file: CellPlace, into listener: any MarkupListener
  ) throws(Complaint) {
    guard isPlain(bytes) else { throw Complaint(.documentType(part), at: file) }
    // From a stream it is read a piece at a time: whole, libxml2 refuses more than 10 MB.
    let parser = XMLParser(stream: InputStream(data: Data(bytes)))
    let delegate = Markup(for: listener)
    parser.delegate = delegate
    guard parser.parse() else {
      throw Complaint(.brokenMarkup(part, line: max(1, parser.lineNumber)), at: file)
    }
  }

  /// UTF-8, and nothing but comments and instructions before the first element.
  private static func isPlain(_ bytes: [UInt8]) -> Bool {
    if bytes.starts(with: [0xfe, 0xff]) || bytes.starts(with: [0xff, 0xfe]) { return false }
    if bytes.prefix(4).contains(0) { return false }
    let head = prologue(of: bytes).uppercased()
    guard !head.contains("<!DOCTYPE"), !head.contains("<!ENTITY") else { return false }
    guard let encoding = head.firstRange(of: "ENCODING") else { return true }
    let after = head[encoding.upperBound...].prefix(12)
    return after.contains("UTF-8") || after.contains("UTF8") || after.contains("ASCII")
  }

  private static func prologue(of bytes: [UInt8]) -> String {
    var end = 0
    while end + 1 < bytes.count {
      let next = bytes[end + 1]
      if bytes[end] == 0x3c, next != 0x3f, next != 0x21 { break }
      end += 1
    }
    return String(decoding: bytes[..<end], as: UTF8.self)
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    listener.opened(Self.local(name), attributes)
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?,
    qualifiedName: String?
  ) {
    listener.closed(Self.local(name))
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) { listener.heard(text) }

  private static func local(_ name: String) -> Substring {
    name.firstIndex(of: ":").map { name[name.index(after: $0)...] } ?? name[...]
  }
}
