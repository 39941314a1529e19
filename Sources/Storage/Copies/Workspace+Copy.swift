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
  /// It is made in a folder of its own, so that nothing with names ever stands where it is asked for.
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
    return try Scratch.during(in: url.deletingLastPathComponent()) { folder in
      try copy(
        to: url, through: folder.appending(path: "copie.etabli"), withoutNames: withoutNames,
        by: author, at: moment)
    }
  }

  private func copy(
    to url: URL, through part: URL, withoutNames: Bool, by author: String, at moment: Date
  ) throws -> (letter: Character?, left: LeftOut?) {
    try Copying(from: writer, file: name).write(to: part)
    let letters = try saying(name) { try writer.read { try Letters($0) } }
    let (kept, given) = isReadOnly ? (letters, Letters(own: letters.own)) : letters.split()
    let queue = try saying(part.lastPathComponent) {
      try DatabaseQueue(path: part.path, configuration: Workspace.configuration())
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
