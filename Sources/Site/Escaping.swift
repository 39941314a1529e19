import Mustache

/// Text as markup holds it, sign by sign.
///
/// Mustache's own looks at whole characters: a quote under an accent is none of those it knows, and
/// would end the attribute it stands in.
struct Escaping: MustacheContentType {
  static let name = "ESCAPED"

  func escapeText(_ text: String) -> String {
    guard text.utf8.contains(where: { Escaping.entity(of: $0) != nil }) else { return text }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count + 32)
    for byte in text.utf8 {
      if let entity = Escaping.entity(of: byte) {
        bytes.append(contentsOf: entity.utf8)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func entity(of byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: nil
    }
  }
}
