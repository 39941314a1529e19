import Atelier
import Entities
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

  public var title: String { said(definition.title) }
  public var headings: [String] { columns.map { said($0.header) } }

  func said(_ words: Bilingual) -> String {
    language == .french ? words.french : words.english
  }
}

extension Dossier {
  /// Every table of the dossier, with its references: read again as it is, it changes nothing.
  ///
  /// - Parameter owners: the rows to keep, by what they are of; all of them when `nil`. What has
  ///   several rows has none then.
  public func tables(in language: Language, only owners: Set<UUID>? = nil) -> [FilledTable] {
    let names = Names(of: self, language: language)
    let remarks = Dictionary(grouping: remarks, by: \.owner)
    return TableKind.allCases.map { table(of: $0, names, remarks, only: owners) }
  }

  /// One of them.
  public func table(of kind: TableKind, in language: Language) -> FilledTable {
    table(
      of: kind, Names(of: self, language: language),
      Dictionary(grouping: remarks, by: \.owner))
  }

  private func table(
    of kind: TableKind, _ names: Names, _ remarks: [UUID: [Remark]], only owners: Set<UUID>? = nil
  ) -> FilledTable {
    let rows = cells(of: kind, names, remarks, owners)
    let columns =
      kind.definition.columns + (remarks.isEmpty ? [] : Remark.columns(for: rows))
    return FilledTable(
      definition: kind.definition, columns: columns, language: names.language,
      rows: rows.map { row in columns.map { row[$0.key] ?? "" } })
  }

  private func cells(
    of kind: TableKind, _ names: Names, _ remarks: [UUID: [Remark]], _ owners: Set<UUID>?
  ) -> [[String: String]] {
    switch kind {
    case .programme: cells(ProgrammeTable.self, names, remarks, owners)
    case .places: cells(PlaceTable.self, names, remarks, owners)
    case .calendar: cells(OccasionTable.self, names, remarks, owners)
    case .profiles: cells(ProfileTable.self, names, remarks, owners)
    case .people: cells(PersonTable.self, names, remarks, owners)
    case .consents: cells(ConsentTable.self, names, remarks, owners)
    case .encounters: cells(EncounterTable.self, names, remarks, owners)
    case .verbatim: cells(VerbatimTable.self, names, remarks, owners)
    case .debriefs: cells(DebriefTable.self, names, remarks, owners)
    case .astonishments: cells(AstonishmentTable.self, names, remarks, owners)
    case .findings: cells(FindingTable.self, names, remarks, owners)
    case .hypotheses: cells(HypothesisTable.self, names, remarks, owners)
    case .prototypes: cells(PrototypeTable.self, names, remarks, owners)
    case .lives: owners == nil ? lives(names) : []
    case .feedback: cells(FeedbackTable.self, names, remarks, owners)
    case .friezes: owners == nil ? friezes.flatMap { FriezeTable.rows(of: $0, in: names) } : []
    case .figures: cells(FigureTable.self, names, remarks, owners)
    case .network: cells(NetworkTable.self, names, remarks, owners)
    case .members: cells(MemberTable.self, names, remarks, owners)
    case .offers: cells(OfferTable.self, names, remarks, owners)
    case .asks: cells(AskTable.self, names, remarks, owners)
    }
  }

  private func cells<Table: DossierTable>(
    _ table: Table.Type, _ names: Names, _ remarks: [UUID: [Remark]], _ owners: Set<UUID>?
  ) -> [[String: String]] {
    self[keyPath: Table.path].lazy.filter { owners?.contains(Table.id(of: $0)) ?? true }.map {
      value in
      var cells = Table.cells(of: value, in: names)
      for remark in remarks[Table.id(of: value)] ?? [] { cells[remark.key] = remark.words }
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
  public func separatedValues() -> Data {
    let lines = map { $0.map(\.asField).joined(separator: ";") + "\r\n" }
    return Data(("\u{feff}" + lines.joined()).utf8)
  }
}

extension String {
  fileprivate var asField: String {
    let safe = protected
    let needsQuotes = safe.utf8.contains { [0x22, 0x3b, 0x0a, 0x0d].contains($0) }
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
    return FilledTable(
      definition: definition, columns: columns, language: language,
      rows: [columns.indices.map { $0 == first.offset ? mark : "" }] + rows)
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
