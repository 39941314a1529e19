import Foundation
import People
import Storage

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

  /// Each question once, the fifty best answers with their excerpts; the first one warms the file.
  func searches() throws -> [String: Double] {
    let workspace = try open()
    var (times, found) = ([Double](), 0)
    while let question = readLine() {
      let spent = try milliseconds {
        found += try workspace.search(question).count
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
