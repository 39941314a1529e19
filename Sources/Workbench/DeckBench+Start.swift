import Entities
import Foundation
public import Interchange
import Words

extension DeckBench {
  /// The tables a new workspace starts from, as a kit of the program brings them; none where it
  /// has cards only.
  ///
  /// - Throws: ``UnknownKit``.
  public func start(from kit: String) throws -> [SourceFile] {
    let kits = furnishings.kitNames
    guard kits.contains(kit) else { throw UnknownKit(name: kit, known: kits) }
    return try tables(of: kit).map {
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
