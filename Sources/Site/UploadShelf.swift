import Foundation
import Interchange
import Storage
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
    var answers = ImportAnswers(mustServe: false)
    /// What to do with what its workbooks hide.
    var choices = SheetChoices()
    /// How often that changed.
    var version = 0
    /// What changed, and when.
    var changes: [LotChange] = []
    /// What is told of them, where they are notes.
    var notes: NotesContext?
    /// What was typed in fields and not sent yet, when the page changed its language.
    var drafts: [String: String] = [:]
    /// The acts that kept rows of notes, by the number of the first one.
    var acts: [Int: Act.ID] = [:]
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
  func keep(_ upload: Upload, of session: String, notes: NotesContext? = nil) -> String {
    sweep()
    let (id, since) = (Secret.make(), now())
    let gone = lots.withLock { lots in
      lots[id] = Lot(owner: session, since: since, upload: upload, notes: notes)
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
  ///
  /// - Parameter seen: the version that the page showed; the last one when `nil`.
  /// - Throws: ``MovedLot`` where the same was answered otherwise since, and then nothing is.
  func answer(
    in id: String, seen: Int? = nil, _ change: @Sendable (inout ImportAnswers) -> Void
  ) throws(MovedLot) {
    let moved = lots.withLock { lots -> MovedLot? in
      guard var lot = lots[id] else { return nil }
      let before = lot.answers.told
      change(&lot.answers)
      let own = lot.answers.told.differences(from: before)
      let since = lot.changes.filter { $0.version > seen ?? lot.version }
      if since.contains(where: { change in own.keys.contains { $0 == change.thing } }) {
        return MovedLot(changes: since, typed: own)
      }
      if !own.isEmpty { lot.version += 1 }
      lot.drafts = [:]
      lot.changes += own.map { LotChange(version: lot.version, thing: $0.key, told: $0.value) }
      lots[id] = lot
      return nil
    }
    if let moved { throw moved }
  }

  /// Decides what to do with what the files of a lot hide.
  func choose(_ choices: SheetChoices, in id: String) {
    lots.withLock { lots in
      guard var lot = lots[id], lot.choices != choices else { return }
      lot.choices = choices
      lot.version += 1
      lot.changes.append(LotChange(version: lot.version, thing: nil, told: nil))
      lots[id] = lot
    }
  }

  /// Keeps what was typed and not sent yet.
  func keep(_ drafts: [String: String], of id: String, for session: String) {
    lots.withLock { lots in
      guard lots[id]?.owner == session else { return }
      lots[id]?.drafts = drafts
    }
  }

  /// Notes that an act kept rows of; they stay, should it be undone.
  func keep(_ act: Act.ID, from start: Int, of id: String) {
    lots.withLock { $0[id]?.acts[start] = act }
  }

  /// Files have served: they go, what came of them stays for a while.
  func settle(_ id: String, _ account: Taken) {
    let folder = lots.withLock { lots -> URL? in
      guard lots[id]?.account == nil else { return nil }
      lots[id]?.account = account
      // What was typed over cells goes with the files.
      lots[id]?.answers = ImportAnswers(mustServe: false)
      return lots[id]?.upload.folder
    }
    if let folder { try? FileManager.default.removeItem(at: folder) }
  }

  /// Throws away files that have served.
  func discard(_ id: String) {
    let gone = lots.withLock { $0.removeValue(forKey: id) }
    remove([gone].compactMap { $0 })
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
