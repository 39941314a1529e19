public import Foundation
import People

/// What a column that no table knows says of a row: kept, and given back under its heading.
public struct Remark: Hashable, Sendable {
  public let owner: UUID
  /// The column's heading, as it was first written.
  public let heading: String
  public let words: String

  public init(owner: UUID, heading: String, words: String) {
    (self.owner, self.heading, self.words) = (owner, heading, words)
  }

  /// The key of its cell: no column of ours begins so.
  var key: String { Self.mark + heading }
  private static let mark = "remark:"

  /// The columns that rows need beside those of their table, by heading.
  static func columns(for rows: [[String: String]]) -> [Column] {
    let keys = Set(rows.flatMap { row in row.keys.filter { $0.hasPrefix(mark) } })
    return keys.sorted().map { key in
      let heading = String(key.dropFirst(mark.count))
      return Column(key, heading, heading)
    }
  }
}

/// The remarks of a dossier while an import lays others over them.
struct RemarkBook {
  private var words: [UUID: [String: String]] = [:]
  /// How each heading was first written, whatever its case and accents.
  private var headings: [String: String] = [:]

  init(_ remarks: [Remark]) {
    for remark in remarks {
      words[remark.owner, default: [:]][remark.heading] = remark.words
      headings[Self.folded(remark.heading)] = remark.heading
    }
  }

  /// Takes what a row says in its unknown columns, where an empty cell takes a remark away.
  /// - Returns: the headings whose words changed.
  mutating func note(_ record: Record, of owner: UUID) -> [String] {
    var said: [(heading: String, words: String)] = []
    for remark in record.remarks {
      let folded = Self.folded(remark.heading)
      let heading = headings[folded] ?? remark.heading
      headings[folded] = heading
      if let twin = said.firstIndex(where: { $0.heading == heading }) {
        said[twin].words = [said[twin].words, remark.words].filter { !$0.isEmpty }
          .joined(separator: "\n")
      } else {
        said.append((heading, remark.words))
      }
    }
    return said.compactMap { heading, text in
      let new = text.isEmpty ? nil : text
      guard words[owner]?[heading] != new else { return nil }
      words[owner, default: [:]][heading] = new
      return heading
    }
  }

  private static func folded(_ heading: String) -> String {
    let plain = Plain.heading(heading)
    return plain.isEmpty ? heading : plain
  }

  var remarks: [Remark] {
    words.flatMap { owner, said in
      said.map { Remark(owner: owner, heading: $0.key, words: $0.value) }
    }
    .sorted { ($0.owner.uuidString, $0.heading) < ($1.owner.uuidString, $1.heading) }
  }
}
