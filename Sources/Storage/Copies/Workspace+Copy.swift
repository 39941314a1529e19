import Entities
public import Foundation
import GRDB
import People
import Words

/// What a copy without names left out.
public struct LeftOut: Hashable, Sendable {
  /// How many people are now called by their reference.
  public var people = 0
  /// How many records had names, addresses or numbers taken out.
  public var texts = 0
  /// How many notes.
  public var notes = 0
  /// How many verbatim whose words were refused or taken back.
  public var withheld = 0
}

extension Workspace {
  /// A copy for a colleague, to be merged later: closed, in one file, with a letter of its own.
  ///
  /// The letter begins every reference given there from now on (`B-V-0413`), so that nothing
  /// printed from either copy changes its meaning when they meet. The first copy keeps most of the
  /// letters and gives a few to each, for copies of a copy.
  /// It is made in a file that has no name: whoever stops the program, or pulls the plug, leaves
  /// nothing behind.
  /// - Parameter withoutNames: leaves out names, contacts, notes, and the words that someone refused
  ///   or took back, in what is kept, in every past change and in the index; people are called by
  ///   their reference.
  /// - Returns: the letter, `nil` when none is left; what was left out.
  @discardableResult
  public func copy(
    to url: URL, withoutNames: Bool = false, by author: String, at moment: Date
  ) throws -> (letter: Character?, left: LeftOut?) {
    if FileMark.areOne(self.url, url) {
      throw WorkspaceFault.sameFile(file: url.lastPathComponent, for: .copying)
    }
    try Whereabouts(url).checkFree()
    let letters = try saying(name) { try writer.read { try Letters($0) } }
    let (kept, given) = isReadOnly ? (letters, Letters(own: letters.own)) : letters.split()
    let queue = try saying(name) {
      // SQLite keeps a database without a path in a file that it unlinks as it opens it.
      let queue = try DatabaseQueue(path: "", configuration: Workspace.configuration())
      try writer.backup(to: queue)
      if let fault = try queue.read({ try Workspace.faults(in: $0) }).first {
        throw WorkspaceFault.damaged(file: name, detail: fault)
      }
      return queue
    }
    let left: LeftOut? = try saying(url.lastPathComponent) {
      try queue.write { db -> LeftOut? in
        try Journal(db: db).record(
          Act.copying, by: withoutNames ? "" : author, at: moment, mint: mint
        ) {
          _ in try given.write(in: db)
        }
        guard withoutNames else { return nil }
        return try Anonymising(db: db, today: Day(of: moment, in: .gmt)).run()
      }
    }
    try Copying(from: queue, file: url.lastPathComponent).write(to: url)
    try queue.close()
    if !isReadOnly { try transaction { try kept.write(in: $0) } }
    return (given.own == letters.own ? nil : given.own, left)
  }
}

/// The letter of a copy, and those it may still give.
struct Letters {
  var own: Character?
  var others = ""

  init(own: Character?, others: String = "") { (self.own, self.others) = (own, others) }

  init(_ db: Database) throws {
    own = try String.fetchOne(db, sql: "SELECT copy FROM workspace")?.first
    others = try String.fetchOne(db, sql: "SELECT letters FROM branch") ?? ""
  }

  /// What stays here, and what goes with a copy: the first letter left, and the last quarter.
  func split() -> (kept: Letters, given: Letters) {
    guard let first = others.first else { return (self, Letters(own: own)) }
    let rest = others.dropFirst()
    let share = rest.count / 4
    return (
      Letters(own: own, others: String(rest.dropLast(share))),
      Letters(own: first, others: String(rest.suffix(share)))
    )
  }

  func write(in db: Database) throws {
    let copy = own.map(String.init) ?? ""
    try db.execute(sql: "UPDATE branch SET letters = ?", arguments: [others])
    try db.execute(sql: "UPDATE workspace SET copy = ?1 WHERE copy <> ?1", arguments: [copy])
  }
}
