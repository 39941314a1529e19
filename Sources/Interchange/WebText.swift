import Foundation
import Words

/// Text as pages of the web write it: `C&rsquo;est`, `caf&eacute;`, `&#8217;`.
enum WebText {
  static func mayHold(_ text: String) -> Bool {
    text.utf8.contains(UInt8(ascii: "&")) && text.utf8.contains(UInt8(ascii: ";"))
  }

  /// - Returns: nothing where no sign is written so, or only those that people type of code.
  static func decoded(_ text: String) -> String? {
    guard mayHold(text),
      text.contains(/&(?!(?:amp|lt|gt|quot|apos);)(?:#[0-9]{2,6}|[A-Za-z]{4,8});/)
    else { return nil }
    let read = text.replacing(/&(#[0-9]{2,6}|#[xX][0-9a-fA-F]{2,5}|[A-Za-z]{2,8}[0-9]{0,2});/) {
      sign(String($0.1)) ?? String($0.0)
    }
    return read == text ? nil : read
  }

  private static func sign(_ name: String) -> String? {
    if name.hasPrefix("#") { return numbered(name.dropFirst()) }
    if let told = signs[name] { return told }
    guard let letter = name.first, let mark = accents[String(name.dropFirst())] else { return nil }
    return (String(letter) + mark).precomposedStringWithCanonicalMapping
  }

  private static func numbered(_ digits: Substring) -> String? {
    let isHexadecimal = digits.first.map { "xX".contains($0) } ?? false
    let code = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    guard let scalar = code.flatMap(Unicode.Scalar.init) else { return nil }
    let text = String(Character(scalar))
    return text.unkeepableSign == nil ? text : nil
  }

  private static let accents = [
    "acute": "\u{301}", "grave": "\u{300}", "circ": "\u{302}", "uml": "\u{308}",
    "tilde": "\u{303}", "cedil": "\u{327}", "ring": "\u{30a}",
  ]
  private static let signs = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{a0}", "rsquo": "’",
    "lsquo": "‘", "ldquo": "“", "rdquo": "”", "laquo": "«", "raquo": "»", "hellip": "…",
    "ndash": "–", "mdash": "—", "euro": "€", "deg": "°", "middot": "·", "bull": "•", "times": "×",
    "oelig": "œ", "OElig": "Œ", "aelig": "æ", "AElig": "Æ", "sup2": "²", "frac12": "½",
  ]
}
