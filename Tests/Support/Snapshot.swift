import Foundation
public import Paper

/// A page compared with how it was when someone last looked at it.
public enum Snapshot {
  /// What differs from the file beside the test, or `nil` when nothing does.
  ///
  /// With `RECORD=1` in the environment the file is written anew, and the test fails once.
  public static func difference(
    _ page: Page, named name: String, beside test: String = #filePath
  ) throws -> String? {
    let folder = URL(filePath: test).deletingLastPathComponent().appending(path: "Snapshots")
    let file = folder.appending(path: name + ".txt")
    let now = Transcript(of: page).lines
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      let text = now.joined(separator: "\n") + "\n"
      try text.write(to: file, atomically: true, encoding: .utf8)
      return "Recorded \(name): look at it, then run again without RECORD."
    }
    guard let kept = try? String(contentsOf: file, encoding: .utf8) else {
      return "No snapshot \(name) yet: run with RECORD=1."
    }
    let before = kept.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for (number, line) in now.enumerated() where number >= before.count || before[number] != line {
      let was = number < before.count ? before[number] : "nothing"
      return "\(name), line \(number + 1): was \(was), is \(line)"
    }
    return before.count == now.count + 1 ? nil : "\(name): lines are missing at its end"
  }
}
