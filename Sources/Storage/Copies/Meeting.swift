public import Entities
public import Foundation
public import People

/// What came of bringing another copy in.
public struct Meeting: Hashable, Sendable {
  /// Something that could not keep a reference which something else bore first.
  public struct Renamed: Hashable, Sendable {
    public let before: Reference
    public let now: Reference
  }
  /// How many things of one kind came, changed or went.
  public struct Count: Hashable, Sendable {
    public var added = 0
    public var changed = 0
    public var removed = 0
  }

  /// How many acts came with their changes.
  public internal(set) var acts = 0
  /// By table.
  public internal(set) var counts: [String: Count] = [:]
  public internal(set) var renamed: [Renamed] = []
  /// How many things were erased because they had been in the other copy.
  public internal(set) var erased = 0
  /// How many things came that were of someone erased, written by people who did not know it.
  public internal(set) var claimed = 0
  /// Of how many texts of others the names of those who were erased were taken out.
  public internal(set) var unnamed = 0
  /// Places and profiles of one name, made one.
  public internal(set) var joined: [Joined] = []
  /// People who came with a first name that someone else bears here.
  public internal(set) var namesakes: [Namesakes] = []
  /// What copies still disagree on.
  public internal(set) var disputes: [Dispute] = []
  /// The file as it was before, kept beside it.
  public internal(set) var before: URL?

  public var changesNothing: Bool {
    acts == 0 && counts.isEmpty && renamed.isEmpty && erased + claimed == 0 && unnamed == 0
  }

  mutating func count(_ shelf: Shelf, _ what: WritableKeyPath<Count, Int>) {
    counts[shelf.table, default: Count()][keyPath: what] += 1
  }

  mutating func uncount(_ shelf: Shelf, _ what: WritableKeyPath<Count, Int>) {
    counts[shelf.table, default: Count()][keyPath: what] -= 1
    if counts[shelf.table] == Count() { counts[shelf.table] = nil }
  }
}

/// Something that two people wrote in without knowing it of one another.
public struct Dispute: Hashable, Sendable {
  /// One of the writings: by whom, when, and what.
  public struct Side: Hashable, Sendable {
    public let author: String
    public let at: Date
    /// A line for each column or row; empty when it was removed, or left blank.
    public let words: [String]
  }

  /// How a person names it: its reference, else its table and the end of its identifier.
  public let name: String
  /// A few words of it.
  public let title: String
  public let table: String
  /// What is disputed: a column, a list, a note, or `presence`.
  public let unit: String
  /// What stands; `nil` when the question is whether it should be there at all.
  public let kept: Side?
  /// What does not, the latest first.
  public let others: [Side]
}
