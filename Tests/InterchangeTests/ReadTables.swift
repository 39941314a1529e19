import Entities
import Foundation
import People
import Support
import Testing
import Words

@testable import Interchange

func grid(_ headings: [String], _ rows: [[String]], tab: String? = nil) -> Grid {
  Grid(
    file: tab == nil ? "liste.csv" : "classeur.xlsx", tab: tab,
    rows: ([headings] + rows).enumerated().map { line, texts in
      Row(
        line: line + 1,
        cells: texts.enumerated().filter { !$0.element.isEmpty }.map { column, text in
          Cell(
            text,
            at: CellPlace(
              file: tab == nil ? "liste.csv" : "classeur.xlsx", tab: tab, line: line + 1,
              column: column + 1))
        })
    })
}

func read(
  _ grids: [Grid], _ answers: ImportAnswers = ImportAnswers(), into dossier: Dossier = Dossier()
) throws -> (dossier: Dossier, diagnosis: Diagnosis) {
  try dossier.merging(grids, answers, mint: counting())
}

func facts(_ grids: [Grid], _ answers: ImportAnswers = ImportAnswers()) -> [Complaint.Fact] {
  do {
    _ = try read(grids, answers)
    return []
  } catch {
    return ((error as? ImportRefusal)?.complaints ?? []).map(\.fact)
  }
}

func likely(_ facts: [Complaint.Fact]) -> [String]? {
  guard case .unknownTable(_, let likely) = facts.first else { return nil }
  return likely.map(\.french)
}

func taken(
  _ file: String, _ rows: String, _ answers: ImportAnswers = ImportAnswers(),
  into dossier: Dossier = Dossier()
) throws -> (dossier: Dossier, diagnosis: Diagnosis) {
  try dossier.merging(grids([file: rows]), answers, mint: counting())
}

func facts(
  _ file: String, _ rows: String, _ answers: ImportAnswers = ImportAnswers(),
  into dossier: Dossier = Dossier()
) -> [Complaint.Fact] {
  do {
    _ = try taken(file, rows, answers, into: dossier)
    return []
  } catch {
    return ((error as? ImportRefusal)?.complaints ?? []).map(\.fact)
  }
}
