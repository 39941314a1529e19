import Foundation
import Hummingbird

/// What a form or the end of an address says: names and values, in order.
struct Form: Sendable {
  private let fields: [(name: String, value: String)]

  init(_ fields: [(name: String, value: String)] = []) { self.fields = fields }

  /// Reads `application/x-www-form-urlencoded` (WHATWG URL, 5.1).
  init(encoded: some StringProtocol) {
    fields = encoded.split(separator: "&").map { pair in
      let halves = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      return (Form.decoded(halves[0]), halves.count > 1 ? Form.decoded(halves[1]) : "")
    }
  }

  /// The first value of a name, trimmed; empty when it is not there.
  subscript(_ name: String) -> String {
    (fields.first { $0.name == name }?.value ?? "").trimmingCharacters(in: .whitespacesAndNewlines)
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

  private static func decoded(_ text: some StringProtocol) -> String {
    let spaced = text.map { $0 == "+" ? " " : $0 }
    return String(spaced).removingPercentEncoding ?? ""
  }
}
