import Atelier
public import Entities
public import Foundation
import People
public import Words

/// A table as it leaves: its columns, those kept from unknown ones last, and the text of each
/// row's cells in their order.
public struct FilledTable: Sendable {
  public let definition: TableDefinition
  public let columns: [Column]
  public let language: Language
  public let rows: [[String]]
  /// Where it leaves from; said in its first heading.
  public var origin: TableOrigin?

  public var title: String { said(definition.title) }
  public var headings: [String] {
    columns.enumerated().map { place, column in
      said(column.header) + (place == 0 ? origin?.inHeading ?? "" : "")
    }
  }

  func said(_ words: Bilingual) -> String {
    language == .french ? words.french : words.english
  }
}

extension Dossier {
  /// Every table of the dossier, with its references: read again as it is, it changes nothing.
  ///
  /// - Parameter owners: the rows to keep, by what they are of; all of them when `nil`. What has
  ///   several rows has none then.
  public func tables(
    in language: Language, only owners: Set<UUID>? = nil, from origin: TableOrigin? = nil
  ) -> [FilledTable] {
    let names = Names(of: self, language: language)
    let notes = Dictionary(grouping: notes, by: \.owner)
    return TableKind.allCases.map { kind in
      var table = table(of: kind, names, notes, only: owners)
      table.origin = origin
      return table
    }
  }

  /// One of them.
  public func table(of kind: TableKind, in language: Language) -> FilledTable {
    table(
      of: kind, Names(of: self, language: language),
      Dictionary(grouping: notes, by: \.owner))
  }

  private func table(
    of kind: TableKind, _ names: Names, _ notes: [UUID: [Note]], only owners: Set<UUID>? = nil
  ) -> FilledTable {
    let rows = cells(of: kind, names, notes, owners)
    let columns =
      kind.definition.columns + (notes.isEmpty ? [] : Note.columns(for: rows))
    return FilledTable(
      definition: kind.definition, columns: columns, language: names.language,
      rows: rows.map { row in columns.map { row[$0.key] ?? "" } })
  }

  private func cells(
    of kind: TableKind, _ names: Names, _ notes: [UUID: [Note]], _ owners: Set<UUID>?
  ) -> [[String: String]] {
    if let table = kind.table { return cells(table, names, notes, owners) }
    guard owners == nil else { return [] }
    return switch kind {
    case .lives: lives(names)
    case .rosters: rosters.flatMap { RosterTable.rows(of: $0, in: names) }
    default: friezes.flatMap { FriezeTable.rows(of: $0, in: names) }
    }
  }

  private func cells<Table: DossierTable>(
    _ table: Table.Type, _ names: Names, _ notes: [UUID: [Note]], _ owners: Set<UUID>?
  ) -> [[String: String]] {
    self[Table.Value.self].lazy.filter { owners?.contains(Table.id(of: $0)) ?? true }.map {
      value in
      var cells = Table.cells(of: value, in: names)
      for note in notes[Table.id(of: value)] ?? [] { cells[note.key] = note.words }
      return cells
    }
  }

  private func lives(_ names: Names) -> [[String: String]] {
    hypotheses.flatMap {
      LifeTable.rows(
        of: $0.life, named: $0.reference.description, Labels.hypothesisState, in: names)
    }
      + prototypes.flatMap {
        LifeTable.rows(
          of: $0.life, named: $0.reference.description, Labels.prototypeState, in: names)
      }
  }
}

extension [[String]] {
  /// CSV as French spreadsheets open it: UTF-8 with its mark, semicolons, CRLF; nothing is run.
  ///
  /// Whoever reads it tells what parts it by the first line: there commas and tabs are quoted too.
  public func separatedValues() -> Data {
    let lines = enumerated().map { line, cells in
      cells.map { $0.asField(isHeading: line == 0) }.joined(separator: ";") + "\r\n"
    }
    return Data(("\u{feff}" + lines.joined()).utf8)
  }
}

extension String {
  fileprivate func asField(isHeading: Bool) -> String {
    let safe = protected
    let parting: [UInt8] = [0x22, 0x3b, 0x0a, 0x0d] + (isHeading ? [0x2c, 0x09] : [])
    let needsQuotes = safe.utf8.contains { parting.contains($0) }
    guard needsQuotes else { return safe }
    // Sign by sign: a quote under an accent is a quote to whoever reads the file.
    var bytes: [UInt8] = [0x22]
    for byte in safe.utf8 { bytes += byte == 0x22 ? [byte, byte] : [byte] }
    return String(decoding: bytes + [0x22], as: UTF8.self)
  }
}

extension FilledTable {
  public func separatedValues() -> Data { ([headings] + guarded.rows).separatedValues() }

  /// With a row to leave out above a first one that would be taken for an example.
  var guarded: FilledTable {
    let first = rows.first?.enumerated().first { !$0.element.isBlank }
    let isReference = first.map { columns[$0.offset].key == "reference" } ?? false
    guard let first, RecognisedTable.isExample(first.element, isReference: isReference) else {
      return self
    }
    let mark = said(Bilingual("(exemple)", "(example)"))
    return with([columns.indices.map { $0 == first.offset ? mark : "" }] + rows)
  }

  func with(_ rows: [[String]]) -> FilledTable {
    FilledTable(
      definition: definition, columns: columns, language: language, rows: rows, origin: origin)
  }

  /// The grid that reading this table again would give.
  public func grid(named file: String) -> Grid {
    let lines = [headings] + rows
    return Grid(
      file: file, tab: title,
      rows: lines.enumerated().map { line, texts in
        let cells = texts.enumerated().filter { !$0.element.isEmpty }.map { column, text in
          Cell(
            text,
            at: CellPlace(file: file, tab: title, line: line + 1, column: column + 1))
        }
        return Row(line: line + 1, cells: cells)
      })
  }
}
