public import Foundation
import GRDB
public import People
import Words

extension Workspace {
  /// Brings in what was done in another copy of this workspace, all of it or nothing.
  ///
  /// A second time changes nothing, and every copy that has met the same others says the same,
  /// whatever the order (``Verdict`` has the rule). The file as it was is kept beside.
  /// - Throws: ``WorkspaceFault/otherWorkspace(file:)``, ``WorkspaceFault/nameless(file:)``.
  public func merge(_ other: Workspace, by author: String, at moment: Date, today: Day) throws
    -> Meeting
  {
    if isReadOnly { throw WorkspaceFault.readOnly(file: name) }
    if FileMark.areOne(url, other.url) {
      throw WorkspaceFault.sameFile(file: other.name, for: .merging)
    }
    let luggage = try luggage(from: other)
    let known = try saying(name) { try writer.read { try Erased($0) } }
    let isNew = try luggage.erased.contains { known.shelves[try $0.read("id")] == nil }
    guard !luggage.acts.isEmpty || isNew else {
      var meeting = Meeting()
      meeting.disputes = try disputes()
      return meeting
    }
    let copy = try keepAside(today)
    var (meeting, hasErased) = (Meeting(), false)
    do {
      (meeting, hasErased) = try transaction { db in
        var merging = try Merging(db, luggage)
        try merging.run {
          try Journal(db: db).begin(Act.merging, by: author, at: moment, mint: mint).number
        }
        var meeting = merging.meeting
        meeting.joined = try Journal(db: db).record(
          Act.joining, by: author, at: moment, mint: mint
        ) { act in
          let draft = try Draft(db, act: act)
          let joined = try draft.join()
          try draft.finish()
          return joined
        }
        meeting.namesakes = try Namesakes.all(in: db, among: merging.added(to: Person.shelf))
        return (meeting, merging.hasErased)
      }
    } catch {
      // Nothing was brought in: nothing is to be kept beside.
      if let copy { try? FileManager.default.removeItem(at: copy) }
      throw error
    }
    if hasErased { try sweep() }
    meeting.disputes = try disputes()
    if let copy, meeting.changesNothing {
      try FileManager.default.removeItem(at: copy)
    } else if let copy {
      meeting.before = copy
      if hasErased { try forget(in: copy, by: author, at: moment, today: today) }
    }
    return meeting
  }

  /// What is kept beside must not remember what is erased here.
  private func forget(in copy: URL, by author: String, at moment: Date, today: Day) throws {
    let aside = try Workspace.open(at: copy, mint: mint, today: today)
    defer { try? aside.close() }
    _ = try aside.eraseAgain(try forgotten(), by: author, at: moment)
  }

  private func luggage(from other: Workspace) throws -> Luggage {
    let (mine, isNameless, acts) = try saying(name) {
      try writer.read { db in
        (
          try String.fetchOne(db, sql: "SELECT identity FROM workspace"),
          try Bool.fetchOne(db, sql: "SELECT is_nameless FROM branch") ?? false,
          try Set(String.fetchAll(db, sql: "SELECT id FROM act"))
        )
      }
    }
    let luggage = try saying(other.name) {
      try other.writer.read { try Luggage($0, without: acts) }
    }
    guard luggage.identity == mine else { throw WorkspaceFault.otherWorkspace(file: other.name) }
    guard !isNameless || luggage.isNameless else { throw WorkspaceFault.nameless(file: name) }
    return luggage
  }

  private func keepAside(_ today: Day) throws -> URL? {
    let language = try cover().language
    return try keepBeside(today, Wording.of(language).storage.beforeMerge)
  }

  /// The file as it is now, beside it; `nil` in memory.
  ///
  /// - Parameter name: what it is called, from the file's own name and the day.
  public func keepBeside(_ today: Day, _ name: @escaping (String, String) -> String) throws -> URL?
  {
    guard let url else { return nil }
    let copy = WorkspaceFile(url: url).beside(today, wording: .french) { _ in name }
    try backup(to: copy)
    return copy
  }

  /// Leaves nothing of what was erased in free pages nor in the log.
  func sweep() throws {
    try saying(name) {
      try writer.writeWithoutTransaction { db in
        try stand(db)
        try db.execute(sql: "VACUUM")
      }
    }
    try settle()
  }
}
