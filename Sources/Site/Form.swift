import Foundation
import Hummingbird
import Interchange
import Words

/// What a form or the end of an address says: names and values, in order.
///
/// Values are kept letter for letter, but for what browsers change themselves: they end lines with
/// CR and LF, which are line feeds here (HTML, 4.10.22.4), and take the line ends out of a question
/// of one line (4.10.5.1.2), which is why ``Field`` asks on several lines where a value has some.
struct Form: Sendable {
  private let fields: [(name: String, value: String)]
  /// The first field whose bytes are no text.
  private(set) var broken: String?

  init(_ fields: [(name: String, value: String)] = []) {
    self.fields = fields.map { ($0.name, $0.value.withLineFeeds) }
  }

  /// Reads `application/x-www-form-urlencoded` (WHATWG URL, 5.1).
  init(encoded: some Sequence<UInt8>) {
    let pairs = Array(encoded).split(separator: UInt8(ascii: "&")).map { pair in
      let halves = pair.split(
        separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
      return (Form.decoded(halves[0]), Form.decoded(halves.count > 1 ? halves[1] : []))
    }
    self.init(pairs.map { ($0.0.text, $0.1.text) })
    broken = pairs.first { !$0.0.isText || !$0.1.isText }?.0.text
  }

  init(encoded: String) { self.init(encoded: encoded.utf8) }

  /// The first value of a name without the blanks around it, as codes, days and references are
  /// read; empty when it is not there.
  subscript(_ name: String) -> String {
    words(name).trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// The first value of a name, letter for letter; empty when it is not there.
  func words(_ name: String) -> String { fields.first { $0.name == name }?.value ?? "" }

  /// The first field that holds a sign which nothing here can keep, and that sign: « U+0008 ».
  var unkeepable: (name: String, sign: UnkeepableSign)? {
    for field in fields {
      if let sign = field.value.unkeepableSign ?? field.name.unkeepableSign {
        return (field.name, sign)
      }
    }
    return nil
  }

  /// Every name and value, in order.
  var pairs: [(name: String, value: String)] { fields }

  func all(_ name: String) -> [String] { fields.filter { $0.name == name }.map(\.value) }

  /// The same, a field changed; an empty value takes it away.
  func replacing(_ name: String, by value: String) -> Form {
    Form(without(name).fields + (value.isEmpty ? [] : [(name, value)]))
  }

  func without(_ name: String) -> Form {
    Form(fields.filter { $0.name != name && !$0.value.isEmpty })
  }

  /// As the end of an address.
  var encoded: String {
    fields.map { "\(Form.encoded($0.name))=\(Form.encoded($0.value))" }.joined(separator: "&")
  }

  static func encoded(_ text: String) -> String {
    text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
  }

  /// Bytes that are no UTF-8 are shown as U+FFFD, and told apart.
  private static func decoded(_ bytes: ArraySlice<UInt8>) -> (text: String, isText: Bool) {
    let plain = [UInt8](unsafeUninitializedCapacity: bytes.count) { plain, count in
      bytes.withUnsafeBufferPointer { bytes in
        var at = 0
        while at < bytes.count {
          if bytes[at] == UInt8(ascii: "%"), at + 2 < bytes.count,
            let high = digit(bytes[at + 1]), let low = digit(bytes[at + 2])
          {
            plain[count] = high << 4 | low
            at += 3
          } else {
            plain[count] = bytes[at] == UInt8(ascii: "+") ? UInt8(ascii: " ") : bytes[at]
            at += 1
          }
          count += 1
        }
      }
    }
    if let text = String(validating: plain, as: UTF8.self) { return (text, true) }
    return (String(decoding: plain, as: UTF8.self), false)
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }
}
