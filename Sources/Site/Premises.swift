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
  /// A day asked for, as of which pages tell.
  let asOf: Day?
  /// Where the hours of acts are read.
  let zone: TimeZone
  let language: Language
  /// What people's own words are in, whatever language the pages are asked in.
  let spoken: Language
  /// Where this machine keeps what it knows of its printers; `nil` where it keeps nothing.
  let printers: URL?
  let memory: Memory
  let pages = KeptPages()
  let previews = PreviewDesk()
  /// The many small pictures are drawn apart, so that a page never waits for them.
  let thumbnails = PreviewDesk()
  let prints = PrintJobs()
  let sessions: Sessions
  let sendings = Sendings()
  let templates: Templates
  let files: StaticFiles
  /// Where files may stand for a moment.
  let scratch: URL
  let uploads: UploadShelf

  /// - Parameters:
  ///   - language: the one asked for; the workspace's own when `nil`.
  ///   - scratch: a folder where files may stand for a moment.
  /// - Throws: ``MissingAssets``, or what the workspace says.
  public init(
    workspace: Workspace, furnishings: Furnishings, mint: Mint, language: Language?,
    now: @escaping @Sendable () -> Date, today: @escaping @Sendable () -> Day,
    zone: TimeZone, scratch: URL, printers: URL? = nil, asOf: Day? = nil
  ) throws {
    try self.init(
      workspace: workspace, furnishings: furnishings, mint: mint, language: language, now: now,
      today: today, zone: zone, scratch: scratch, printers: printers, asOf: asOf,
      assets: SiteAssets(in: furnishings.assets))
  }

  /// - Parameters:
  ///   - assets: read before; several sites may share them, as kits.
  init(
    workspace: Workspace, furnishings: Furnishings, mint: Mint, language: Language?,
    now: @escaping @Sendable () -> Date, today: @escaping @Sendable () -> Day,
    zone: TimeZone, scratch: URL, printers: URL?, asOf: Day? = nil,
    assets: SiteAssets, kits: KitShelf = KitShelf()
  ) throws {
    memory = Memory(kits: kits)
    (self.printers, self.asOf) = (printers, asOf)
    (self.workspace, self.mint) = (workspace, mint)
    self.furnishings = furnishings.beside(workspace.url)
    (self.now, self.today, self.zone) = (now, today, zone)
    self.scratch = scratch
    uploads = UploadShelf(in: scratch, now: now)
    spoken = try workspace.cover().language
    self.language = language ?? spoken
    sessions = try Sessions(beside: workspace.isReadOnly ? nil : workspace.url)
    templates = assets.templates
    files = assets.files
  }

  /// The verbs, as of this moment, told in a language.
  func workshop(_ wording: Wording, author: String = "", for audience: Audience = .team)
    -> Workshop
  {
    Workshop(
      workspace: workspace, furnishings: furnishings, mint: mint, today: today(),
      asOf: asOf, now: now(), zone: zone, author: author, wording: wording, audience: audience,
      memory: memory)
  }
}

/// What the site reads once from the program's own files.
struct SiteAssets: Sendable {
  let templates: Templates
  let files: StaticFiles

  /// - Throws: ``MissingAssets``.
  init(in folder: URL) throws {
    templates = try Templates(in: folder.appending(path: "site/templates"))
    files = try StaticFiles(assets: folder)
  }
}

/// Files of the site that the program should come with.
public struct MissingAssets: Error, Sayable {
  let name: String

  public func said(in wording: Wording) -> String { wording.site.missingAssets(name) }
}
