public import Foundation
public import People
public import Storage
public import Words
public import Workbench

/// What the site stands on: a workspace, what the program comes with, a clock.
public struct Premises: Sendable {
  let workspace: Workspace
  let furnishings: Furnishings
  let mint: Mint
  let now: @Sendable () -> Date
  let today: @Sendable () -> Day
  /// Where the hours of acts are read.
  let zone: TimeZone
  let language: Language
  /// What people's own words are in, whatever language the pages are asked in.
  let spoken: Language
  let memory = Memory()
  let sessions: Sessions
  let templates: Templates
  let files: StaticFiles

  /// - Parameter language: the one asked for; the workspace's own when `nil`.
  /// - Throws: ``MissingAssets``, or what the workspace says.
  public init(
    workspace: Workspace, furnishings: Furnishings, mint: Mint, language: Language?,
    now: @escaping @Sendable () -> Date, today: @escaping @Sendable () -> Day,
    zone: TimeZone
  ) throws {
    (self.workspace, self.furnishings, self.mint) = (workspace, furnishings, mint)
    (self.now, self.today, self.zone) = (now, today, zone)
    spoken = try workspace.cover().language
    self.language = language ?? spoken
    sessions = try Sessions(beside: workspace.isReadOnly ? nil : workspace.url)
    templates = try Templates(in: furnishings.assets.appending(path: "site/templates"))
    files = try StaticFiles(assets: furnishings.assets)
  }

  /// The verbs, as of this moment, told in a language.
  func workshop(_ wording: Wording, author: String = "") -> Workshop {
    Workshop(
      workspace: workspace, furnishings: furnishings, mint: mint, today: today(), now: now(),
      zone: zone,
      author: author, wording: wording, memory: memory)
  }
}

/// Files of the site that the program should come with.
public struct MissingAssets: Error, Sayable {
  let name: String

  public func said(in wording: Wording) -> String { wording.site.missingAssets(name) }
}
