import Foundation
import Interchange
import People
import Storage
import Words
import Workbench

/// A large workspace, opened and searched as the verbs do.
struct WorkspaceBench {
  private let file: URL
  private let today = Day(number: 20_000)
  private let mint = Mint(milliseconds: { 0 }, chance: { .random(in: .min ... .max) })

  init(_ path: String) { file = URL(filePath: path) }

  /// From a path to a title read from the file.
  func opening() throws -> [String: Double] {
    let spent = try milliseconds {
      let workspace = try open()
      _ = try workspace.cover()
    }
    return ["milliseconds": spent]
  }

  /// Each question once, after a first one that warms the file.
  func searches() throws -> [String: Double] {
    let workspace = try open()
    let here = URL(filePath: "/")
    let workshop = Workshop(
      workspace: workspace, furnishings: Furnishings(kits: here, assets: here), mint: mint,
      today: today, now: Date(timeIntervalSince1970: 0), author: "", wording: .french)
    var (times, found) = ([Double](), 0)
    while let question = readLine() {
      let spent = try milliseconds {
        found += try workshop.list(.verbatim, search: question).rows.count
      }
      times.append(spent)
    }
    let sorted = times.dropFirst().sorted()
    try workspace.close()
    return [
      "median": sorted[sorted.count / 2], "p95": sorted[sorted.count * 95 / 100],
      "longest": sorted[sorted.count - 1], "found": Double(found),
    ]
  }

  private func open() throws -> Workspace {
    try Workspace.open(at: file, mint: mint, today: today)
  }
}
