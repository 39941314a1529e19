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
  /// Who reads what the verbs tell; what they print is read by others.
  public let audience: Audience
  let mint: Mint
  let now: Date
  /// Where the hours of acts are read.
  let zone: TimeZone
  let author: String
  let memory: Memory

  /// - Parameters:
  ///   - author: who acts, kept in the history of acts.
  ///   - audience: who reads what is told.
  ///   - memory: what was read before, shared by those who ask again and again.
  public init(
    workspace: Workspace, furnishings: Furnishings, mint: Mint, today: Day, now: Date,
    zone: TimeZone = .gmt, author: String, wording: Wording, audience: Audience = .team,
    memory: Memory = Memory()
  ) {
    (self.workspace, self.furnishings, self.wording) = (workspace, furnishings, wording)
    (self.today, self.mint, self.now, self.author) = (today, mint, now, author)
    (self.zone, self.audience, self.memory) = (zone, audience, memory)
  }
}
