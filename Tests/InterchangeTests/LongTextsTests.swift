import Entities
import Foundation
import People
import Support
import Testing
import Words

@testable import Interchange

@Suite("A text too long for a cell") struct LongTextsTests {
  private let long = String(repeating: "Un mot, ", count: 5_000) + "\n===== 2\n====== fin\n"

  private func dossier(_ words: [String]) throws -> Dossier {
    let rows = words.map { TypedRow(.verbatim, cells: ["words": "Un", "notes": $0]) }
    return try Dossier().writing(rows, mint: counting()).dossier
  }

  private func exported(
    _ dossier: Dossier, _ wording: Wording = .french
  ) throws -> [SourceFile] {
    let (tables, apart) = dossier.tables(in: wording.language)
      .settingApart(in: "classeur.txt", wording)
    let book = try WorkbookWriter.workbook(
      of: tables, in: wording, created: try #require(Day(2018, 1, 1)),
      scratch: FileManager.default.temporaryDirectory)
    return [SourceFile(name: "classeur.xlsx", bytes: book)]
      + (apart.map { [SourceFile(name: $0.file, bytes: $0.bytes(beside: "c", in: wording))] } ?? [])
  }

  private func notes(_ files: [SourceFile]) throws -> [[UInt8]] {
    let (grids, complaints) = files.grids()
    #expect(complaints == [])
    let dossier = try Dossier().merging(grids, mint: counting()).dossier
    return dossier.verbatim.map { Array($0.notes.utf8) }
  }

  @Test("stands in a file beside, and comes back", arguments: [Wording.french, .english])
  func back(wording: Wording) throws {
    let emoji = String(repeating: "👩🏽‍🔧", count: 4_682)
    let texts = [
      long, "court", emoji, String(repeating: "é", count: 32_767),
      String(repeating: "a", count: 32_768),
      "voir [texte 1 du fichier « a.txt », marque 8f3a9c21].",
      "[texte 1 du fichier « a.txt », marque 8f3a9c21]", long + "\n", "=====\n",
      "un\tdeux\ntrois", "un\tdeux", "_x0041_", "_xD83D_",
    ]
    let files = try exported(try dossier(texts), wording)
    #expect(files.map(\.name) == ["classeur.xlsx", "classeur.txt"])
    #expect(try notes(files) == texts.map { Array($0.utf8) })
    #expect(try notes(files.reversed()) == texts.map { Array($0.utf8) })
  }

  @Test func `is counted as spreadsheets count, and named`() throws {
    let exactly = String(repeating: "😀", count: 16_383) + "a"
    #expect(try exported(try dossier([exactly])).count == 1)
    let dossier = try dossier([exactly + "a", "b", long])
    let apart = try #require(
      dossier.tables(in: .french).settingApart(in: "c.txt", .french).apart)
    #expect(apart.places.map(\.row) == ["V-0001", "V-0003"])
    #expect(apart.said(in: .french).contains("Verbatim, V-0001, colonne « notes »"))
  }

  @Test func `is taken back after a plain editor saved it with its own line ends`() throws {
    let files = try exported(try dossier([long]))
    let saved = String(decoding: files[1].bytes, as: UTF8.self).replacing("\n", with: "\r\n")
    let back = [files[0], SourceFile(name: "renommé.txt", bytes: Data(saved.utf8))]
    #expect(try notes(back) == [Array(long.utf8)])
  }

  @Test func `without its file, or with one of another export, is refused and never lost`() throws {
    let files = try exported(try dossier([long]))
    let other = try exported(try dossier([long + "autre"]))
    for given in [[files[0]], [files[0], other[1]]] {
      let told = given.grids().complaints
      #expect(told.map(\.fact) == [.missingLongText("classeur.txt")])
      #expect(told.first?.place.line == 2)
    }
  }

  @Test func `cut short is refused`() throws {
    let files = try exported(try dossier([long]))
    let cut = SourceFile(name: "classeur.txt", bytes: files[1].bytes.dropLast(60))
    #expect([files[0], cut].grids().complaints.first?.fact == .damagedLongTexts)
  }

  @Test func `pointed to amid other words is refused`() {
    let cell = "Un [texte 1 du fichier « a.txt », marque 8f3a9c21]"
    let file = SourceFile(name: "v.csv", bytes: Data("verbatim;notes\nUn;\(cell)\n".utf8))
    #expect([file].grids().complaints.map(\.fact) == [.wordsAroundPointer("a.txt")])
  }

  @Test func `comes back from the compressed folder it left in`() throws {
    let files = try exported(try dossier([long]))
    let folder = try ZipWriter.folder(
      files.map { ($0.name, $0.bytes) }, created: try #require(Day(2018, 1, 1)))
    #expect(try notes([SourceFile(name: "Montferrand.zip", bytes: folder)]) == [Array(long.utf8)])
  }
}
