import Dispatch
public import Foundation
import Ink
public import People
import Synchronization
import Words

/// A print being made, or made: found again by its identifier.
public struct PrintJob: Sendable {
  public typealias ID = Identifier<PrintJob>

  public enum State: Sendable {
    case waiting
    /// No total as long as pages are being set.
    case drawing(done: Int, total: Int?)
    case finished([Print])
    /// Why it could not be made, a sentence each.
    case refused([String])
    case stopped
  }

  public let id: ID
  public let what: Printable
  /// Where its preview is, to come back to.
  public let preview: String
  public let begun: Date
  public internal(set) var state: State
  /// What people had agreed to when it was asked.
  let accords: Accords

  public var isOver: Bool {
    switch state {
    case .waiting, .drawing: false
    case .finished, .refused, .stopped: true
    }
  }

  var weight: Int {
    if case .finished(let prints) = state { prints.reduce(0) { $0 + $1.bytes.count } } else { 0 }
  }
}

/// The prints of a workspace's owner, made one after another on a thread of their own.
public final class PrintJobs: Sendable {
  private struct Shelf {
    var jobs: [PrintJob] = []
    var toStop: Set<PrintJob.ID> = []
  }
  private let shelf = Mutex(Shelf())
  let queue = DispatchQueue(label: "etabli.prints", qos: .utility)

  /// The last ones are kept; of their bytes, no more than this.
  private static let most = 20
  private static let mostBytes = 256_000_000

  public init() {}

  /// The latest first.
  public var all: [PrintJob] { shelf.withLock { $0.jobs.reversed() } }

  public func job(_ id: PrintJob.ID) -> PrintJob? {
    shelf.withLock { $0.jobs.first { $0.id == id } }
  }

  /// Asks for a print, which is made as soon as those before it are.
  public func start(
    _ what: Printable, _ options: PrintOptions, preview: String, by workshop: Workshop
  ) throws -> PrintJob.ID {
    let job = PrintJob(
      id: workshop.mint.make(), what: what, preview: preview, begun: workshop.now,
      state: .waiting, accords: try workshop.accords())
    shelf.withLock {
      $0.jobs.append(job)
      if $0.jobs.count > Self.most, let oldest = $0.jobs.firstIndex(where: \.isOver) {
        $0.jobs.remove(at: oldest)
      }
    }
    queue.async { self.make(job.id, what, options, workshop) }
    return job.id
  }

  /// Stops after the page being drawn.
  public func stop(_ id: PrintJob.ID) {
    shelf.withLock { shelf in
      guard let place = shelf.jobs.firstIndex(where: { $0.id == id }) else { return }
      switch shelf.jobs[place].state {
      case .waiting: shelf.jobs[place].state = .stopped
      case .drawing: shelf.toStop.insert(id)
      default: break
      }
    }
  }

  /// Once those asked for so far are over.
  public func settled() async {
    await withCheckedContinuation { done in queue.async { done.resume() } }
  }

  private func make(
    _ id: PrintJob.ID, _ what: Printable, _ options: PrintOptions, _ workshop: Workshop
  ) {
    guard case .waiting? = job(id)?.state else { return }
    set(id, .drawing(done: 0, total: nil))
    do {
      let prints = try workshop.print(what, options) { done, total in
        self.set(id, .drawing(done: done, total: total))
        return !self.shelf.withLock { $0.toStop.contains(id) }
      }
      let nothing = workshop.wording.sitePrints.nothingPrinted
      let isGiven = try job(id).map { try !workshop.isStale($0) } ?? false
      let made = isGiven ? workshop.noting(prints) : prints
      set(id, prints.isEmpty ? .refused([nothing]) : .finished(made))
    } catch InkError.cancelled {
      set(id, .stopped)
    } catch {
      let wording = workshop.wording
      let said = (error as? any Sayable)?.said(in: wording) ?? wording.site.ourFault
      set(id, .refused(said.split(separator: "\n").map(String.init)))
    }
  }

  private func set(_ id: PrintJob.ID, _ state: PrintJob.State) {
    shelf.withLock { shelf in
      guard let place = shelf.jobs.firstIndex(where: { $0.id == id }) else { return }
      shelf.jobs[place].state = state
      guard shelf.jobs[place].isOver else { return }
      shelf.toStop.remove(id)
      while shelf.jobs.reduce(0, { $0 + $1.weight }) > Self.mostBytes,
        let heavy = shelf.jobs.firstIndex(where: { $0.weight > 0 && $0.id != id })
      {
        shelf.jobs.remove(at: heavy)
      }
    }
  }
}

extension Workshop {
  /// Whether what was agreed to, or what signs words, changed since a print was asked: its sheets
  /// are not given any more.
  public func isStale(_ job: PrintJob) throws -> Bool {
    try job.what.isOfWorkspace && !job.accords.stand(in: accords())
  }
}
