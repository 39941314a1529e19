import Entities
import Foundation
import People
import Support
import Testing
import Words

@testable import Interchange

/// Every table filled, with texts that programs spoil in each column that takes any.
private struct FullDossier {
  private(set) var dossier = Dossier()
  private var nasty: Nasty

  init(_ seed: UInt64, upTo most: Double) throws {
    nasty = Nasty(seed)
    for kind in TableKind.allCases {
      let rows = (0..<3).map { self.row(of: kind, $0) }
      let grid = FilledTable(
        definition: kind.definition, columns: kind.definition.columns, language: .french,
        rows: rows.map { row in kind.definition.columns.map { row[$0.key] ?? "" } }
      ).grid(named: kind.rawValue)
      dossier = try dossier.merging([grid.told(kind)], mint: counting()).dossier
      if most > 0 { try fill(kind, upTo: most) }
    }
  }

  private func isText(_ key: String, of kind: TableKind) -> Bool {
    switch kind.definition.column(key)?.kind {
    case .text, .sentences: true
    default: false
    }
  }

  private func row(of kind: TableKind, _ at: Int) -> [String: String] {
    var cells: [String: String] = [:]
    for column in kind.definition.columns where column.isRequired {
      cells[column.key] = column.example.french
    }
    let number = at + 1
    switch kind {
    case .programme: cells["title"] = "Programme \(number)"
    case .places, .profiles, .network: cells["name"] = "Nom \(number)"
    case .consents: cells.merge(["person": "PE-0\(number)"]) { $1 }
    case .verbatim: cells["words"] = "Mots \(number)"
    case .debriefs: cells["day"] = "0\(number)/10/2017"
    case .enrichments: cells["hypothesis"] = "H-0\(number)"
    case .cards: cells.merge(["reference": "AF-0\(number)"]) { $1 }
    case .findings, .hypotheses: cells["statement"] = "Énoncé \(number)"
    case .lives:
      cells = ["object": "H-0\(number)", "state": "proposée", "day": "06/10/2017"]
    case .feedback: cells = ["prototype": "P-01", "verbatim": "V-000\(number)"]
    case .friezes:
      cells = ["frieze": "F-01", "title": "Titre", "strip": "S-0\(number)", "stage": "Un"]
    case .planDays: cells["day"] = "1\(number)/07/2017"
    case .teams: cells["letter"] = ["A", "B", "C"][at]
    case .materials: cells["name"] = "Nom \(number)"
    case .errands: cells["what"] = "Tâche \(number)"
    case .rosters, .presences: cells["person"] = "PE-0\(number)"
    case .teamRules: cells["rank"] = "\(number)"
    case .figures: cells["label"] = "Appels \(number)"
    case .prototypes: cells.merge(["name": "Nom \(number)", "atLeast": "9", "outOf": "15"]) { $1 }
    default: break
    }
    if kind == .prototypes { (cells["answer"], cells["reason"]) = ("oui", "Parce que") }
    if cells["title"] != nil, kind != .friezes { cells["title"] = "Titre \(number)" }
    if kind == .people || kind == .members { cells["name"] = "Camille \(number)" }
    return cells
  }

  /// Rows of their own are then changed as on a page, those without a reference as they came.
  private mutating func fill(_ kind: TableKind, upTo most: Double) throws {
    let keys = kind.definition.columns.map(\.key)
      .filter { isText($0, of: kind) && !["published", "card"].contains($0) }
    if kind.letters != nil {
      for row in dossier.table(of: kind, in: .french).rows {
        let cells = Dictionary(keys.map { ($0, nasty.text(upTo: most)) }) { $1 }
        dossier = try dossier.writing(
          [TypedRow(kind, Reference(row[0]), cells: cells)], mint: counting()
        ).dossier
      }
    } else if kind.definition.isOfThings, kind != .passings, !keys.isEmpty {
      var cells = self.row(of: kind, 0)
      for key in keys { cells[key] = nasty.text(upTo: most) }
      dossier = try dossier.writing([TypedRow(kind, cells: cells)], mint: counting()).dossier
    }
  }
}

@Suite("Tables that leave and come back") struct RoundTripTests {
  /// The first cell that did not come back, if one did not.
  private func difference(_ now: Dossier, _ was: Dossier) -> String? {
    for (now, was) in zip(now.tables(in: .french), was.tables(in: .french)) {
      if now.rows.count != was.rows.count { return "\(was.title): \(now.rows.count) rows" }
      for (now, old) in zip(now.rows, was.rows) {
        for (column, (now, old)) in zip(was.headings, zip(now, old))
        where !now.utf8.elementsEqual(old.utf8) {
          return "\(was.title), \(column): \(now.debugDescription) for \(old.debugDescription)"
        }
      }
    }
    return nil
  }

  private func check(_ dossier: Dossier, from files: [SourceFile]) throws {
    let (grids, complaints) = files.grids()
    #expect(complaints.map { $0.said(in: .french) } == [])
    do throws(ImportRefusal) {
      let same = try dossier.merging(grids, mint: counting())
      #expect(same.diagnosis.changed.map(\.item.name) == [])
      #expect(difference(same.dossier, dossier) == nil)
      let anew = try Dossier().merging(grids, mint: counting()).dossier
      #expect(difference(anew, dossier) == nil)
    } catch {
      Issue.record("\(error.complaints.prefix(3).map { $0.said(in: .french) })")
    }
  }

  @Test("by CSV are whole", arguments: 1...6)
  func csv(seed: Int) throws {
    let dossier = try FullDossier(UInt64(seed), upTo: seed == 6 ? 100_000 : 400).dossier
    let files = dossier.tables(in: .french).filter { !$0.rows.isEmpty }.map {
      SourceFile(name: $0.title + ".csv", bytes: $0.separatedValues())
    }
    try check(dossier, from: files)
  }

  @Test func `are whole even where the first row looks like an example`() throws {
    var dossier = Dossier()
    for name in ["(exemple) une gare", "exemple", "Nantes"] {
      (dossier, _) = try dossier.writing(
        [TypedRow(.places, cells: ["name": name])], mint: counting())
      let table = dossier.table(of: .places, in: .french)
      try check(dossier, from: [SourceFile(name: "lieux.csv", bytes: table.separatedValues())])
      try check(dossier, from: try book(dossier))
    }
  }

  private func book(_ dossier: Dossier) throws -> [SourceFile] {
    let (tables, apart) = dossier.tables(in: .french).settingApart(in: "classeur.txt", .french)
    let book = try WorkbookWriter.workbook(
      of: tables, in: .french, created: try #require(Day(2018, 1, 1)),
      scratch: FileManager.default.temporaryDirectory)
    return [SourceFile(name: "classeur.xlsx", bytes: book)]
      + (apart.map { [SourceFile(name: $0.file, bytes: $0.bytes(beside: "c", in: .french))] } ?? [])
  }

  @Test("by a workbook are whole, long texts beside it", arguments: 1...6)
  func workbook(seed: Int) throws {
    let dossier = try FullDossier(UInt64(seed), upTo: seed == 6 ? 100_000 : 400).dossier
    try check(dossier, from: try book(dossier))
  }

  @Test(
    "by a workbook that LibreOffice saved as its own are whole",
    .enabled(if: LibreOffice.path != nil, "soffice is not installed (libreoffice-calc)"),
    arguments: 1...2)
  func libreOffice(seed: Int) throws {
    let dossier = try FullDossier(UInt64(seed), upTo: seed == 2 ? 32_000 : 400).dossier
    let files = try book(dossier)
    let saved = try LibreOffice.openDocument(of: files[0].bytes)
    try check(dossier, from: [SourceFile(name: "classeur.ods", bytes: saved)] + files.dropFirst())
  }
}

/// A spreadsheet program that is not ours.
private enum LibreOffice {
  static let path = ["/usr/bin/soffice", "/usr/local/bin/soffice"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  static func openDocument(of book: Data) throws -> Data {
    let folder = FileManager.default.temporaryDirectory.appending(path: "ods-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try book.write(to: folder.appending(path: "classeur.xlsx"))
    let process = Process()
    process.executableURL = URL(filePath: try #require(path))
    process.arguments = [
      "-env:UserInstallation=file://\(folder.path)/home", "--headless", "--convert-to", "ods",
      "--outdir", folder.path, folder.appending(path: "classeur.xlsx").path,
    ]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return try Data(contentsOf: folder.appending(path: "classeur.ods"))
  }
}
