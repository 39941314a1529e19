import Entities
import Foundation
import GRDB

/// A text that belongs to the house: the title of the workspace, or a setting.
struct HouseText {
  /// The name of the setting, or ``title``.
  let key: String
  let value: String

  static let title = "title"

  /// All but what the program wrote for itself.
  static func all(in db: Database) throws -> [HouseText] {
    let title = try String.fetchOne(db, sql: "SELECT title FROM workspace") ?? ""
    let rows = try Row.fetchAll(db, sql: "SELECT name, value FROM setting ORDER BY name")
    return try [HouseText(key: self.title, value: title)]
      + rows.map { HouseText(key: try $0.read("name"), value: try $0.read("value")) }
  }

  func write(_ value: String, in db: Database) throws {
    if key == HouseText.title {
      try db.execute(sql: "UPDATE workspace SET title = ?", arguments: [value])
    } else {
      try db.execute(sql: "UPDATE setting SET value = ? WHERE name = ?", arguments: [value, key])
    }
  }

  private var isLogo: Bool { key.hasPrefix("logo.") }
  private var isLayout: Bool { key.hasPrefix("layout.") }

  /// What people read of it.
  var texts: [String] {
    var texts: [String] = []
    _ = rewritten {
      texts.append($0)
      return $0
    }
    return texts
  }

  /// The value with each of its texts put otherwise; what is around them stays as it is.
  func rewritten(_ other: (String) -> String) -> String {
    if isLayout { return HouseText.layout(value, other) }
    guard isLogo else { return other(value) }
    let lines = value.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
    guard lines.count == 2 else { return other(value) }
    let owner = other(String(lines[0])).replacing("\n", with: " ")
    guard let bytes = Data(base64Encoded: String(lines[1])),
      let drawing = String(validating: bytes, as: UTF8.self), drawing.contains("<svg")
    else { return "\(owner)\n\(lines[1])" }
    let plain = DrawnText(drawing).rewritten(other)
    return plain == drawing
      ? "\(owner)\n\(lines[1])" : "\(owner)\n\(Data(plain.utf8).base64EncodedString())"
  }

  /// How a sheet was read, with its headings put otherwise: they alone are people's.
  private static func layout(_ value: String, _ other: (String) -> String) -> String {
    guard
      var layout = try? JSONSerialization.jsonObject(with: Data(value.utf8)) as? [String: Any],
      let headings = layout["headings"] as? [String]
    else { return other(value) }
    let plain = headings.map(other)
    if plain == headings { return value }
    layout["headings"] = plain
    let data = try? JSONSerialization.data(
      withJSONObject: layout, options: [.sortedKeys, .withoutEscapingSlashes])
    return data.map { String(decoding: $0, as: UTF8.self) } ?? other(value)
  }
}
