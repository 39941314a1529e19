import ArgumentParser
import Foundation
import Interchange
import Paper
import People
import Storage
import Words
import Workbench

/// What every verb may be told, and what the machine provides.
struct Surroundings: ParsableArguments {
  @Option(help: Speech.help("language"), completion: .list(["fr", "en"])) var language: String?
  @Option(help: Speech.help("kits"), completion: .directory) var kits: String?
  @Option(help: Speech.help("assets"), completion: .directory) var assets: String?

  @Option(help: Speech.help("scratch"), completion: .directory) var scratch: String?

  /// Where copies may stand for a moment.
  var scratchFolder: URL {
    scratch.map { URL(filePath: $0) } ?? FileManager.default.temporaryDirectory
  }

  /// The folders of kits and pictograms: those given, else those beside the program.
  func furnishings() throws -> Furnishings {
    let found = Furnishings.found(from: Surroundings.program)
    guard let kits = kits.map({ URL(filePath: $0) }) ?? found?.kits,
      let assets = assets.map({ URL(filePath: $0) }) ?? found?.assets
    else { throw Trouble.noFurnishings }
    return Furnishings(kits: kits, assets: assets)
  }

  /// What shells complete a kit's name with: those that come with the program, or a folder.
  static var kitNames: CompletionKind {
    let names = Furnishings.found(from: program).map {
      $0.kitNames
    }
    return .list(names ?? [])
  }

  /// A workspace and all the verbs that can be done to it.
  ///
  /// What the register beside says was erased is erased before anything else is done, or not shown
  /// where the file is only read.
  /// - Parameter told: what was said already of how it was opened.
  func workshop(
    _ file: String, author: String = "", honouringRegister: Bool = true, toRead: Bool = false,
    asOf: Day? = nil, told: [OpeningNotice] = []
  ) throws -> Workshop {
    let workspace = try workspace(file, toRead: toRead)
    let language =
      try self.language == nil ? workspace.cover().language : Speech.wording.language
    for notice in workspace.notices where !told.contains(notice) {
      Voice.complain(notice.said(in: .of(language)))
    }
    let workshop = Workshop(
      workspace: workspace, furnishings: try furnishings().beside(workspace.url),
      mint: Surroundings.mint, today: Surroundings.today, asOf: asOf, now: Surroundings.now,
      zone: .current, author: author, wording: .of(language))
    if honouringRegister, !toRead {
      do {
        try honourRegister(of: workshop, Voice.complain)
      } catch {
        try? workspace.close()
        throw error
      }
    }
    return workshop
  }

  private func workspace(_ file: String, toRead: Bool) throws -> Workspace {
    let url = Surroundings.workspace(file)
    return try Workspace.open(
      at: url, asked: Surroundings.asked(file), mint: Surroundings.mint, today: Surroundings.today,
      readOnly: toRead,
      scratch: scratchFolder, hiding: try ErasedRegister(beside: url).forgotten())
  }

  /// A workspace as it lies: neither it nor its folder is written in.
  ///
  /// - Parameter asOf: the day as of which to tell.
  func reading(_ file: String, asOf: Day? = nil) throws -> Workshop {
    try workshop(file, toRead: true, asOf: asOf)
  }

  /// The day that someone wrote.
  static func written(_ text: String) throws -> Day {
    guard let day = Day(written: text) else { throw Trouble.notADay(text) }
    return day
  }

  /// Erases again what the register beside a workspace says was erased, and says so.
  func honourRegister(of workshop: Workshop, _ say: (String) -> Void) throws {
    guard let url = workshop.workspace.url else { return }
    let register = ErasedRegister(beside: url)
    for line in try workshop.eraseAgain(try register.forgotten()) { say(line) }
    completeRegister(of: workshop)
  }

  /// A workspace by its name, whether or not it was typed with its ending; the file itself where a
  /// symbolic link names it, so that what stands beside is beside the file.
  static func workspace(_ file: String) -> URL {
    let (files, url) = (FileManager.default, asked(file))
    let target = (try? Whereabouts(url).followed()) ?? url
    var isFolder: ObjCBool = false
    let isThere = files.fileExists(atPath: target.path, isDirectory: &isFolder)
    return isThere && !isFolder.boolValue ? target : url
  }

  /// A file as it was typed, its ending added where it was left out.
  private static func asked(_ file: String) -> URL {
    let files = FileManager.default
    let isShort = !files.fileExists(atPath: file) && files.fileExists(atPath: file + ".etabli")
    return URL(filePath: isShort ? file + ".etabli" : file)
  }

  static let program = URL(
    filePath: (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
      ?? CommandLine.arguments[0])
  static let now = Date()
  static let mint = Mint(
    milliseconds: { UInt64(max(0, Date().timeIntervalSince1970) * 1000) },
    chance: { UInt64.random(in: .min ... .max) })

  static var today: Day { day(of: now) }

  static func day(of moment: Date) -> Day { Day(of: moment, in: .current) }

  /// Where prints go when nobody says: `Exports/` in a checkout, else beside the workspace.
  static func prints(beside file: String?) -> URL {
    if let checkout = Furnishings.checkout(of: program) {
      return checkout.appending(path: "Exports")
    }
    let here = URL(filePath: FileManager.default.currentDirectoryPath)
    return file.map { URL(filePath: $0).deletingLastPathComponent() } ?? here
  }
}
