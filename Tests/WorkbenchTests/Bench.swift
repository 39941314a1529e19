import Entities
import Foundation
import GRDB
import Interchange
import People
import Words
import Workbench

@testable import Storage

/// A workshop over a workspace in memory, with the kits of this checkout.
struct Bench {
  let workshop: Workshop

  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  static let furnishings = Furnishings(
    kits: root.appending(path: "Kits"), assets: root.appending(path: "Assets"))
  private static let kits = KitShelf()
  static let now = Date(timeIntervalSince1970: 1_518_768_000)
  static let today = Day(number: 17_578)
  static let mint = Mint(
    milliseconds: { 1_518_768_000_000 }, chance: { .random(in: .min ... .max) })

  init(_ wording: Wording = .french, kit: String? = nil) throws {
    let mint = Bench.mint
    let workspace = try Workspace.inMemory(title: "Essai", kit: kit, mint: mint, at: Bench.now)
    workshop = Workshop(
      workspace: workspace, furnishings: Bench.furnishings, mint: mint, today: Bench.today,
      now: Bench.now, author: "Anne", wording: wording, memory: Memory(kits: Bench.kits))
  }

  /// The sample dossier, taken in once: each test begins with its own copy.
  static func sample() throws -> Bench {
    let bench = try Bench()
    try taken.get().workshop.workspace.writer.backup(to: bench.workshop.workspace.writer)
    return bench
  }

  private static let taken = Result {
    let bench = try Bench()
    _ = try bench.workshop.take(try dossier())
    return bench
  }

  static func dossier() throws -> [SourceFile] {
    let folder = root.appending(path: "Kits/residence/dossier")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    return try names.filter { $0.hasSuffix(".csv") }.map {
      SourceFile(name: $0, bytes: try Data(contentsOf: folder.appending(path: $0)))
    }
  }

  @discardableResult
  func take(_ table: String, _ rows: String) throws -> Diagnosis {
    try workshop.take([SourceFile(name: table, bytes: Data(rows.utf8))])
  }
}
