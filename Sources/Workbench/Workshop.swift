public import Foundation
import Ink
import Paper
public import People
import Press
public import Storage
public import Words

/// A workspace on the bench, and everything that can be done with it: one verb a file.
public struct Workshop: Sendable {
  public let workspace: Workspace
  public let furnishings: Furnishings
  public let wording: Wording
  public let today: Day
  /// A day asked for, to be told things as of it.
  let asOf: Day?
  /// Who reads what the verbs tell; what they print is read by others.
  public let audience: Audience
  let mint: Mint
  let now: Date
  /// Where the hours of acts are read.
  let zone: TimeZone
  let author: String
  let memory: Memory

  /// - Parameters:
  ///   - asOf: the day as of which to tell; what is written is written on the real one.
  ///   - author: who acts, kept in the history of acts.
  ///   - audience: who reads what is told.
  ///   - memory: what was read before, shared by those who ask again and again.
  public init(
    workspace: Workspace, furnishings: Furnishings, mint: Mint, today: Day, asOf: Day? = nil,
    now: Date, zone: TimeZone = .gmt, author: String, wording: Wording, audience: Audience = .team,
    memory: Memory = Memory()
  ) {
    (self.workspace, self.furnishings, self.wording) = (workspace, furnishings, wording)
    (self.today, self.mint, self.now, self.author) = (today, mint, now, author)
    (self.zone, self.audience, self.memory) = (zone, audience, memory)
    self.asOf = asOf
  }
}
