import Foundation
public import Interchange
public import Words

extension DeckBench {
  /// The tables a new workspace starts from, as a kit of the program brings them.
  ///
  /// - Throws: ``UnknownKit``, ``NothingToStartFrom``.
  public func start(from kit: String) throws -> [SourceFile] {
    guard kits.contains(kit) else { throw UnknownKit(name: kit, known: kits) }
    let tables = tables(of: kit)
    guard !tables.isEmpty else {
      throw NothingToStartFrom(kit: kit, others: kits.filter { !self.tables(of: $0).isEmpty })
    }
    return try tables.map {
      SourceFile(name: $0.lastPathComponent, bytes: try Data(contentsOf: $0))
    }
  }

  /// Its workbook, else the tables of its dossier.
  private func tables(of kit: String) -> [URL] {
    let folder = furnishings.kits.appending(path: kit)
    let book = folder.appending(path: "classeur.xlsx")
    if FileManager.default.fileExists(atPath: book.path) { return [book] }
    let dossier = folder.appending(path: "dossier")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: dossier.path)) ?? []
    return names.sorted().filter { $0.hasSuffix(".csv") }.map { dossier.appending(path: $0) }
  }
}

/// A kit has cards, but no tables to begin a workspace with.
public struct NothingToStartFrom: Error, Sayable {
  let kit: String
  let others: [String]

  public func said(in wording: Wording) -> String {
    wording.prints.nothingToStartFrom(kit, others.joined(separator: ", "))
  }
}
