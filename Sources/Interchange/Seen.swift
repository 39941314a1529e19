public import Entities
public import People
public import Words

extension Column {
  /// A short digest of what a field of this column shows: what looks the same has the same one.
  public func mark(of text: String) -> String {
    var plain = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
    switch kind {
    case .truth: plain = plain.isEmpty ? "" : "x"
    case .choices:
      let items = plain.split { ",;\n".contains($0) }.map { Plain.trimmed(String($0)) }
      plain = items.sorted().joined(separator: "\n")
    default: break
    }
    return VersionMark.of(plain)
  }
}

/// Short digests that tell two versions of a text apart; they keep no secret.
public enum VersionMark {
  /// FNV-1a, of 64 bits; ends of lines are all the same.
  public static func of(_ text: String) -> String {
    let text = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
    let hash = text.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3
    }
    return String(hash, radix: 36)
  }
}

/// A row that someone else changed while it was being changed: nothing is written, so that people
/// choose.
public struct CrossedRow: Error, Hashable, Sendable {
  public let reference: Reference
  /// The columns that both changed, by their keys.
  public let keys: [String]
}

extension TypedRow {
  /// The row with only what was touched since it was shown; a new one with only what is filled.
  ///
  /// - Returns: `nil` where it is not there any more.
  public func touched(in dossier: Dossier) throws(CrossedRow) -> TypedRow? {
    guard let reference else { return filled }
    // A page may have been read in one language and sent in another.
    let kept = [Language.french, .english].compactMap { language in
      dossier.cells(of: kind, reference, in: language)
    }
    guard kept.count == 2 else { return nil }
    let (cells, crossed) = touched(since: kept)
    if !crossed.isEmpty { throw CrossedRow(reference: reference, keys: crossed) }
    return saying(cells)
  }

  /// - Parameter kept: the row as it stands, in each language.
  private func touched(since kept: [[String: String]]) -> ([String: String], crossed: [String]) {
    var (written, crossed) = ([String: String](), [String]())
    for column in kind.definition.columns {
      guard let typed = cells[column.key] else { continue }
      guard let seen = seen[column.key] else {
        written[column.key] = typed
        continue
      }
      let (own, marks) = (
        column.mark(of: typed), kept.map { column.mark(of: $0[column.key] ?? "") }
      )
      if own == seen || marks.contains(own) { continue }
      if marks.contains(seen) { written[column.key] = typed } else { crossed.append(column.key) }
    }
    for (key, partner) in kind.leaning where written[key] != nil && written[partner] == nil {
      if cells[partner] != nil { written[partner] = kept[0][partner] }
    }
    return (written, crossed)
  }

  /// An empty field of a new row empties nothing, should the row turn out to be known already.
  private var filled: TypedRow {
    let isNeeded = Set(kind.definition.columns.filter(\.isRequired).map(\.key))
    return saying(
      cells.filter { isNeeded.contains($0.key) || !Plain.trimmed($0.value).isEmpty })
  }
}

extension TableKind {
  /// Columns whose reading changes what another one says where that one is left out.
  fileprivate var leaning: [(key: String, partner: String)] {
    self == .calendar ? [("start", "end")] : []
  }
}

extension Dossier {
  /// What each column of a row says, by its key; `nil` where there is no such row.
  public func cells(
    of kind: TableKind, _ reference: Reference, in language: Language
  ) -> [String: String]? {
    let table = table(of: kind, in: language)
    guard let cells = table.rows.first(where: { $0.first == reference.description }) else {
      return nil
    }
    return Dictionary(zip(table.columns.map(\.key), cells)) { first, _ in first }
  }
}
