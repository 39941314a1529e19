import Foundation
import Interchange
import Synchronization
import Workbench

/// Files that were sent and wait for a decision: for an hour at most, for whoever sent them.
final class UploadShelf: Sendable {
  /// Files sent together.
  struct Lot: Sendable {
    /// The digest of the session that sent them.
    let owner: String
    let since: Date
    let upload: Upload
    /// What was answered since to what the files ask.
    var answers = ImportAnswers()
    /// What to do with what its workbooks hide.
    var choices = SheetChoices()
    /// What came of them; the files themselves are then gone.
    var account: Taken?
  }

  /// How long files wait.
  static let lifetime: TimeInterval = 3_600
  /// How many lots wait at once: the oldest leaves first.
  static let most = 8

  private let scratch: URL
  private let now: @Sendable () -> Date
  private let lots = Mutex<[String: Lot]>([:])

  /// - Parameter scratch: a folder where files may stand for a while.
  init(in scratch: URL, now: @escaping @Sendable () -> Date) {
    (self.scratch, self.now) = (scratch, now)
  }

  deinit { empty() }

  /// A new folder that nobody else on this machine may read.
  func folder() throws -> URL {
    let folder = scratch.appending(path: "etabli-\(UUID().uuidString)")
    do {
      try FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw SiteFault.noRoom
    }
    return folder
  }

  /// Removes a folder, unless what it holds is kept here.
  func clear(_ folder: URL) {
    let isKept = lots.withLock { lots in
      lots.values.contains { $0.upload.folder == folder && $0.account == nil }
    }
    if !isKept { try? FileManager.default.removeItem(at: folder) }
  }

  /// Keeps files for a decision.
  ///
  /// - Returns: what they are asked for by.
  func keep(_ upload: Upload, of session: String) -> String {
    sweep()
    let (id, since) = (Secret.make(), now())
    let gone = lots.withLock { lots in
      lots[id] = Lot(owner: session, since: since, upload: upload)
      let tooMany = lots.sorted { $0.value.since < $1.value.since }.filter { $0.key != id }
        .prefix(max(0, lots.count - UploadShelf.most))
      return tooMany.compactMap { lots.removeValue(forKey: $0.key) }
    }
    remove(gone)
    Task { [weak self] in
      try? await Task.sleep(for: .seconds(UploadShelf.lifetime + 1))
      self?.sweep()
    }
    return id
  }

  /// - Throws: ``SiteFault/uploadGone`` also for what someone else sent.
  func find(_ id: String, of session: String?) throws(SiteFault) -> Lot {
    sweep()
    guard let lot = lots.withLock({ $0[id] }), lot.owner == session else {
      throw .uploadGone
    }
    return lot
  }

  /// Answers something that the files of a lot ask.
  func answer(in id: String, _ change: @Sendable (inout ImportAnswers) -> Void) {
    lots.withLock { lots in
      guard var answers = lots[id]?.answers else { return }
      change(&answers)
      lots[id]?.answers = answers
    }
  }

  /// Decides what to do with what the files of a lot hide.
  func choose(_ choices: SheetChoices, in id: String) {
    lots.withLock { $0[id]?.choices = choices }
  }

  /// Files have served: they go, what came of them stays for a while.
  func settle(_ id: String, _ account: Taken) {
    let folder = lots.withLock { lots -> URL? in
      guard lots[id]?.account == nil else { return nil }
      lots[id]?.account = account
      return lots[id]?.upload.folder
    }
    if let folder { try? FileManager.default.removeItem(at: folder) }
  }

  /// Throws away what waited too long.
  func sweep() {
    let limit = now().addingTimeInterval(-UploadShelf.lifetime)
    throwAway { $0.since < limit }
  }

  /// Throws away all that a session sent.
  func forget(_ session: String) { throwAway { $0.owner == session } }

  /// Throws away everything.
  func empty() { throwAway { _ in true } }

  private func throwAway(where isOver: (Lot) -> Bool) {
    let gone = lots.withLock { lots in
      lots.filter { isOver($0.value) }.keys.compactMap { lots.removeValue(forKey: $0) }
    }
    remove(gone)
  }

  private func remove(_ gone: [Lot]) {
    for lot in gone { try? FileManager.default.removeItem(at: lot.upload.folder) }
  }
}
