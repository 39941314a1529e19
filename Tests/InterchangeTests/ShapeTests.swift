import Atelier
import Entities
import Foundation
import People
import Support
import Testing
import Words

@testable import Interchange

private func text(_ words: String) -> Data { Data(words.utf8) }

private func refused(_ words: String, named name: String = "verbatim.csv") -> [Complaint] {
  do {
    _ = try merged(text(words), named: name)
    return []
  } catch {
    return (error as? ImportRefusal)?.complaints ?? []
  }
}

@Suite("A line of another shape than its headings") struct LineShapeTests {
  @Test(
    "with more cells is refused there, whatever parts them", arguments: [",", ";", "\t"])
  func extra(separator: String) {
    let lines = ["verbatim,profil", "Oui, mais non, enfin,un maçon", "Oui,un maçon"]
    let table = lines.joined(separator: "\n").replacing(",", with: separator)
    let found = refused(table)
    #expect(found.map(\.fact) == [.extraCells(4, headings: 2)])
    #expect(found.first?.place.line == 2)
    #expect(found.first?.said(in: .french).contains("4 cases sur cette ligne, et 2 titres") == true)
  }

  @Test func `with empty cells beyond them, or a column nobody named, comes in`() throws {
    let (dossier, _) = try merged(text("verbatim;profil;\nOui;un maçon;;;\nNon;;mot à mot\n"))
    #expect(dossier.verbatim.map(\.words) == ["Oui", "Non"])
    #expect(dossier.notes.map(\.words) == ["mot à mot"])
  }

  @Test(
    "with quotes escaped by a backslash is refused there",
    arguments: [
      "\"Il dit \\\"oui\\\", puis non\",un maçon", "Il dit \\\"oui\\\",un maçon",
      "\"\\\"Oui\\\", dit-il\",un maçon", "\"Elle dit \\\"oui\\\"\",un maçon\n\"Ou\",un maçon",
      "\"Elle dit \\\"oui\\\"\",un maçon",
    ])
  func backslashes(line: String) {
    let found = refused("verbatim,profil\nBonjour,un maçon\n\(line)\n")
    #expect(found.map(\.fact) == [.backslashQuote], "\(found)")
    #expect(found.first?.place.line == 3)
  }

  @Test(
    "that our own tables write with backslashes is read again as it was",
    arguments: ["\\", "a \\\" b", "C:\\dossier\\", "fin \\\"", "\\\"", "\"\\\"\\\"\" ; \\\\\" \""])
  func ours(words: String) throws {
    let table = [["verbatim", "profil"], [words, "un maçon"], ["Oui", "un maçon"]]
    let rows = try SourceFile(name: "v.csv", bytes: table.separatedValues()).grids()[0].rows
    #expect(rows.map { $0.cells.map(\.text) } == table)
  }

  @Test func `that repeats the headings is skipped, and said`() throws {
    let (dossier, diagnosis) = try merged(
      text("verbatim;profil\nOui;un maçon\nVerbatim;Profil\nNon;un maçon\nverbatim ; profil\n"))
    #expect(dossier.verbatim.map(\.words) == ["Oui", "Non"])
    #expect(dossier.profiles.map(\.name) == ["un maçon"])
    #expect(diagnosis.noticed.map(\.fact) == [.repeatedHeadings([3, 5])])
    #expect(
      diagnosis.noticed[0].said(in: .french)
        == "verbatim.csv : les titres des colonnes reviennent 2 fois (lignes 3, 5) : "
        + "ces lignes sont sautées.")
  }

  @Test func `that begins another table is refused there`() {
    let found = refused("verbatim;profil\nOui;un maçon\n\nlieu;type\nBrévalle;agence\n")
    #expect(found.map(\.fact) == [.secondTable(PlaceTable.definition.title)])
    #expect(found.first?.place.line == 4)
    let wider = refused("lieu;type\nBrévalle;agence\n\nverbatim;profil;date\nOui;un maçon;2017\n")
    #expect(wider.map(\.fact) == [.secondTable(VerbatimTable.definition.title)])
    #expect(wider.first?.place.line == 4)
  }

  @Test func `of totals is skipped, and said`() throws {
    let (dossier, diagnosis) = try merged(
      text("libellé;valeur\nAppels;12\nCafés;30\nTotal;42\nSous-total :;42\n"),
      named: "chiffres.csv")
    #expect(dossier.figures.map(\.label) == ["Appels", "Cafés"])
    #expect(diagnosis.noticed.map(\.fact) == [.totals([4, 5])])
  }

  @Test func `that only speaks of a total, or of a heading, is somebody's words`() throws {
    let (dossier, _) = try merged(
      text("verbatim;profil\nTotal;\nTotal, rien;un maçon\nprofil;un maçon\nverbatim;\n"))
    #expect(dossier.verbatim.map(\.words) == ["Total", "Total, rien", "profil", "verbatim"])
  }

  @Test func `whatever noise surrounds a table, each row comes in once or is told`() throws {
    var chance = Chance(seed: 23)
    for _ in 0..<200 {
      var (lines, words, skipped) = (["verbatim;profil"], [String](), 0)
      for row in 0..<1 + chance.below(20) {
        switch chance.below(5) {
        case 0:
          lines.append("Verbatim;profils")
          skipped += 1
        case 1:
          lines.append("Total;\(row)")
          skipped += 1
        default:
          words.append("Phrase \(row)")
          lines.append("Phrase \(row);un maçon")
        }
        if chance.below(4) == 0 { lines.append(chance.below(2) == 0 ? "" : ";") }
      }
      let (dossier, diagnosis) = try merged(text(lines.joined(separator: "\n")))
      #expect(dossier.verbatim.map(\.words) == words)
      let told = diagnosis.noticed.map { notice in
        switch notice.fact {
        case .repeatedHeadings(let lines), .totals(let lines): lines.count
        default: 0
        }
      }
      #expect(told.reduce(0, +) == skipped)
    }
  }
}
