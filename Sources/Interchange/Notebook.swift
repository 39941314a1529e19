import Entities
import Foundation
import People

extension Note {
  /// The key of its cell: no column of ours begins so.
  var key: String { Self.mark + heading }
  private static let mark = "note:"

  /// The columns that rows need beside those of their table, by heading.
  static func columns(for rows: [[String: String]]) -> [Column] {
    let keys = Set(rows.flatMap { row in row.keys.filter { $0.hasPrefix(mark) } })
    return keys.sorted().map { key in
      let heading = String(key.dropFirst(mark.count))
      return Column(key, heading, heading)
    }
  }
}

/// The notes of a dossier while an import lays others over them.
struct Notebook {
  private var words: [UUID: [String: String]] = [:]
  /// How each heading was first written, whatever its case and accents.
  private var headings: [String: String] = [:]

  init(_ notes: [Note]) {
    for note in notes {
      words[note.owner, default: [:]][note.heading] = note.words
      headings[Self.folded(note.heading)] = note.heading
    }
  }

  /// A note that says something else.
  struct Noted {
    let heading: String
    let was: String
    let now: String

    var cell: Diagnosis.Change.Cell {
      Diagnosis.Change.Cell(
        column: Bilingual(heading, heading), was: Bilingual(was, was), now: Bilingual(now, now))
    }
  }

  /// Takes what a row says in its unknown columns, where an empty cell takes a note away if the
  /// row says by its reference whose it was.
  /// - Returns: those that changed.
  mutating func note(_ record: Record, of owner: UUID) -> [Noted] {
    var said: [(heading: String, words: String)] = []
    for note in record.notes {
      let folded = Self.folded(note.heading)
      let heading = headings[folded] ?? note.heading
      headings[folded] = heading
      if let twin = said.firstIndex(where: { $0.heading == heading }) {
        said[twin].words = [said[twin].words, note.words].filter { !$0.isEmpty }
          .joined(separator: "\n")
      } else {
        said.append((heading, note.words))
      }
    }
    return said.compactMap { heading, text in
      let new = text.isEmpty ? nil : text
      guard words[owner]?[heading] != new, new != nil || record["reference"] != nil else {
        return nil
      }
      let was = words[owner]?[heading] ?? ""
      words[owner, default: [:]][heading] = new
      return Noted(heading: heading, was: was, now: new ?? "")
    }
  }

  /// Whether a row says something in an unknown column that is not noted of its owner.
  func isOtherwise(_ record: Record, of owner: UUID) -> Bool {
    record.notes.contains { note in
      let heading = headings[Self.folded(note.heading)] ?? note.heading
      return !note.words.isEmpty && words[owner]?[heading] != note.words
    }
  }

  private static func folded(_ heading: String) -> String {
    let plain = Plain.heading(heading)
    return plain.isEmpty ? heading : plain
  }

  var notes: [Note] {
    words.flatMap { owner, said in
      said.map { Note(owner: owner, heading: $0.key, words: $0.value) }
    }
    .sorted { ($0.owner.uuidString, $0.heading) < ($1.owner.uuidString, $1.heading) }
  }
}
