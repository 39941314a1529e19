import Atelier
public import Foundation
import People
public import Words

/// A table as it leaves: its definition, and the text of each row's cells in column order.
public struct FilledTable: Sendable {
  public let definition: TableDefinition
  public let language: Language
  public let rows: [[String]]

  public var title: String { said(definition.title) }
  public var headings: [String] { definition.columns.map { said($0.header) } }

  func said(_ words: Bilingual) -> String {
    language == .french ? words.french : words.english
  }
}

extension Dossier {
  /// Every table of the dossier, with its references: read again as it is, it changes nothing.
  public func tables(in language: Language) -> [FilledTable] {
    let names = Names(of: self, language: language)
    return TableKind.allCases.map { kind in
      let cells = cells(of: kind, names)
      let keys = kind.definition.columns.map(\.key)
      return FilledTable(
        definition: kind.definition, language: language,
        rows: cells.map { row in keys.map { row[$0] ?? "" } })
    }
  }

  private func cells(of kind: TableKind, _ names: Names) -> [[String: String]] {
    switch kind {
    case .programme: cells(ProgrammeTable.self, names)
    case .places: cells(PlaceTable.self, names)
    case .calendar: cells(OccasionTable.self, names)
    case .profiles: cells(ProfileTable.self, names)
    case .people: cells(PersonTable.self, names)
    case .consents: cells(ConsentTable.self, names)
    case .encounters: cells(EncounterTable.self, names)
    case .verbatim: cells(VerbatimTable.self, names)
    case .debriefs: cells(DebriefTable.self, names)
    case .astonishments: cells(AstonishmentTable.self, names)
    case .findings: cells(FindingTable.self, names)
    case .hypotheses: cells(HypothesisTable.self, names)
    case .prototypes: cells(PrototypeTable.self, names)
    case .lives: lives(names)
    case .feedback: cells(FeedbackTable.self, names)
    case .friezes: friezes.flatMap { FriezeTable.rows(of: $0, in: names) }
    case .figures: cells(FigureTable.self, names)
    case .network: cells(NetworkTable.self, names)
    case .members: cells(MemberTable.self, names)
    case .offers: cells(OfferTable.self, names)
    case .asks: cells(AskTable.self, names)
    }
  }

  private func cells<Table: DossierTable>(
    _ table: Table.Type, _ names: Names
  ) -> [[String: String]] {
    self[keyPath: Table.path].map { Table.cells(of: $0, in: names) }
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

extension FilledTable {
  /// CSV as French spreadsheets open it: UTF-8 with its mark, semicolons, CRLF; nothing is run.
  public func separatedValues() -> Data {
    var text = "\u{feff}"
    for row in [headings] + rows {
      text += row.map(Self.field).joined(separator: ";") + "\r\n"
    }
    return Data(text.utf8)
  }

  private static func field(_ text: String) -> String {
    let safe = text.protected
    let needsQuotes = safe.utf8.contains { [0x22, 0x3b, 0x0a, 0x0d].contains($0) }
    return needsQuotes ? "\"" + safe.replacing("\"", with: "\"\"") + "\"" : safe
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
