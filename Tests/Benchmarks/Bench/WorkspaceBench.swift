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
    let spent = try Spent { _ = try open().cover() }
    return ["clock": spent.clock, "processor": spent.processor]
  }

  /// Each question once, the fifty best answers with their excerpts; the first one warms the file.
  func searches() throws -> [String: Double] {
    let workspace = try open()
    var (times, found) = ([Spent](), 0)
    while let question = readLine() {
      times.append(try Spent { found += try workspace.search(question).count })
    }
    try workspace.close()
    let clock = times.dropFirst().map(\.clock).sorted()
    let processor = times.dropFirst().map(\.processor).sorted()
    return [
      "median": clock[clock.count / 2], "p95": clock[clock.count * 95 / 100],
      "processorMedian": processor[processor.count / 2],
      "processorP95": processor[processor.count * 95 / 100], "found": Double(found),
    ]
  }

  private func open() throws -> Workspace {
    try Workspace.open(at: file, mint: mint, today: today)
  }
}
