import Entities
public import Foundation
public import Interchange
import People
import Storage
public import Words

/// Passages found in notes, with what is to be read again in each.
public struct ProposedNotes: Sendable {
  public let passages: [Passage]
  /// Those of each passage, in the same order.
  public let flags: [PassageFlags]
  /// Lines that say who was there, which no passage repeats.
  public let attendance: [String]
  /// Lines that are no passage, and that none repeats.
  public let left: [String]

  /// How many passages hold something to be read again closely.
  public var flagged: Int { flags.count { !$0.isEmpty } }
}

extension NotesWording {
  /// What of the notes is on no row, and why.
  public func aside(_ attendance: [String], _ left: [String]) -> String {
    let names = attendance.isEmpty ? "" : self.attendance(attendance)
    return [names, left.isEmpty ? "" : leftLines(left.map { $0.shortened(to: 60) })]
      .filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension Workshop {
  /// Looks for people's words in notes; keeps nothing.
  ///
  /// - Throws: ``NotesRefusal``.
  public func propose(
    _ notes: [SourceFile], _ told: NotesContext = NotesContext()
  ) throws -> ProposedNotes {
    var told = told
    told.people = try workspace.contents().people.map(\.name)
    let finder = NameFinder(told.people.filter { $0.count > 2 })
    let read = try notes.map { try $0.notes(told) }
    let passages = read.flatMap(\.passages)
    return ProposedNotes(
      passages: passages,
      flags: passages.map { passage in
        var flags = PassageFlags(in: passage.text, knowing: finder)
        flags.marked = passage.marked
        return flags
      }, attendance: read.flatMap(\.attendance), left: read.flatMap(\.left))
  }

  /// What is to be read again in words as someone changed them.
  public func flags(in texts: [String]) throws -> [PassageFlags] {
    let names = try workspace.contents().people.map(\.name).filter { $0.count > 2 }
    let finder = NameFinder(names)
    return texts.map { PassageFlags(in: $0, knowing: finder) }
  }

  /// What notes propose, as a table to be read again and then imported.
  public func proofTable(of proposed: ProposedNotes) -> Data {
    let remarks = zip(proposed.passages, proposed.flags).map { passage, flags in
      [flags.said(in: wording), passage.isLikely ? "" : wording.notes.perhapsNoWords]
        .filter { !$0.isEmpty }.joined(separator: " ")
    }
    return proposed.passages.separatedValues(remarks, in: wording)
  }
}
