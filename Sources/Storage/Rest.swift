public import Foundation
import Synchronization

/// Brings what was written back into the file once nobody has written for two seconds, so that the
/// file copied alone holds every word.
public final class Rest: Sendable {
  /// How long nobody must have written, in seconds.
  public static let delay: TimeInterval = 2

  private let workspace: Workspace
  /// The log as it was last seen to change, and when.
  private let seen = Mutex<(log: FileMark, since: Date)?>(nil)
  private let isOver = Mutex(false)

  public init(of workspace: Workspace) { self.workspace = workspace }

  /// Looks by itself until it is told to stop, on a thread of its own.
  public func keepLooking(_ now: @escaping @Sendable () -> Date) {
    Thread.detachNewThread { [self] in
      while !isOver.withLock({ $0 }) {
        look(at: now())
        Thread.sleep(forTimeInterval: 0.25)
      }
    }
  }

  public func stop() { isOver.withLock { $0 = true } }

  /// Looks whether someone, here or in another program, has written; to be called several times a
  /// second.
  ///
  /// What a reader holds is left for the next rest.
  public func look(at now: Date) {
    bringBack(at: now)
    workspace.learnFile()
  }

  private func bringBack(at now: Date) {
    guard let log = workspace.footing?.log, log.size > 0 else {
      return seen.withLock { $0 = nil }
    }
    let isDue = seen.withLock { seen in
      if let known = seen, known.log == log {
        return abs(now.timeIntervalSince(known.since)) >= Self.delay
      }
      seen = (log, now)
      return false
    }
    guard isDue else { return }
    _ = try? workspace.settle(waiting: false)
    seen.withLock { $0 = (log, now) }
  }
}
