import Words
import Workbench

/// What is shown while something lasts: nothing for a second, then ten times a second at most.
final class Patience {
  private var next = ContinuousClock.now + .seconds(1)

  /// - Parameter share: how much is done, from 0 to 1; no bar when nobody knows.
  func show(_ words: @autoclosure () -> String, share: Double? = nil) {
    guard Voice.isWatched, ContinuousClock.now >= next else { return }
    next = .now + .milliseconds(100)
    Voice.progress(share.map { Patience.bar($0) + "  " + words() } ?? words())
  }

  func show(_ progress: ImportProgress) {
    let words = Speech.wording.command
    let (done, total) = (progress.done, progress.total ?? 0)
    switch progress.stage {
    case .reading: show(words.reading(done))
    case .comparing: show(words.comparing(done, total), share: share(done, total))
    case .writing: show(words.writing(done, total), share: share(done, total))
    }
  }

  /// Pages of a print, told as they are drawn.
  func show(_ name: String, page: Int, of total: Int) {
    show(
      "\(Speech.wording.announcing(name)) \(Speech.wording.command.page(page, total))",
      share: share(page, total))
  }

  private func share(_ done: Int, _ total: Int) -> Double {
    total > 0 ? min(1, Double(done) / Double(total)) : 0
  }

  private static func bar(_ share: Double) -> String {
    let full = Int(share * 24)
    return String(repeating: "█", count: full) + String(repeating: "░", count: 24 - full)
  }
}
