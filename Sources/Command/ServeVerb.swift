import ArgumentParser
import Foundation
import Site
import Storage
import Words
import Workbench

struct ServeVerb: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "serve", abstract: Speech.verb("serve"))
  }
  @Argument(help: Speech.help("file"), completion: .file(extensions: ["etabli"]))
  var file: String?
  @Flag(help: Speech.help("demo")) var demo = false
  @Flag(help: Speech.help("link")) var link = false
  @Option(help: Speech.help("port")) var port = 8765
  @Option(help: Speech.help("servedOn")) var on: String?
  @OptionGroup var surroundings: Surroundings

  func run() async throws {
    guard (1...65_535).contains(port) else {
      throw Trouble.unknownWord(String(port), argument: "--port", known: ["1…65535"])
    }
    if link { return try giveLink() }
    let asOf = try on.map { try Surroundings.written($0) }
    let scratch = try Scratch(in: surroundings.scratchFolder)
    let sample = try demo && file == nil ? example(in: scratch.folder) : nil
    guard let file = file ?? sample?.path, demo == (sample != nil) else {
      throw Trouble.fileFirst("etabli serve \(Speech.value("file")) | etabli serve --demo")
    }
    let workshop = try surroundings.workshop(file)
    defer { try? workshop.workspace.close() }
    let premises = try Premises(
      workspace: workshop.workspace, furnishings: workshop.furnishings, mint: Surroundings.mint,
      language: surroundings.language == nil ? nil : Speech.wording.language,
      now: { Date() }, today: { Surroundings.day(of: Date()) }, zone: .current,
      scratch: scratch.folder, printers: PrinterFile.place, asOf: asOf)
    let server = try SiteServer(premises, port: port)
    let greeting = workshop.wording.site.open(server.link)
    Self.closeWithTheTerminal()
    try await server.run { Voice.say(greeting) }
    if sample == nil { keepWhatIsAdrift(workshop) }
    // What it holds is needed until here.
    _ = consume scratch
  }

  /// A terminal that is closed stops the site as `kill` does, unless `nohup` said otherwise.
  private static func closeWithTheTerminal() {
    let before = unsafeBitCast(signal(SIGHUP, SIG_IGN), to: Int.self)
    if before == unsafeBitCast(SIG_IGN, to: Int.self) { return }
    signal(SIGHUP) { _ in kill(getpid(), SIGTERM) }
  }

  /// What is open and in no file that has a name is not let go of without a copy.
  private func keepWhatIsAdrift(_ workshop: Workshop) {
    let (workspace, words) = (workshop.workspace, workshop.wording.ground)
    guard let place = workspace.displacement() else { return }
    Voice.complain(place.said(of: workspace.askedName, in: workshop.wording))
    guard place.isAdrift, place.canBeCopied else { return }
    do {
      guard let copy = try workspace.keepOpenCopy(today: workshop.today) else { return }
      Voice.complain(words.openCopyKept(copy.lastPathComponent))
    } catch {
      Voice.complain((error as? any Sayable)?.said(in: workshop.wording) ?? "\(error)")
    }
  }

  /// Another way into a site that is open.
  private func giveLink() throws {
    guard let file else { throw Trouble.fileFirst("etabli serve \(Speech.value("file")) --link") }
    let url = Surroundings.workspace(file)
    try Whereabouts(url).checkReadable()
    guard let link = try SiteServer.anotherLink(to: url, now: Surroundings.now) else {
      throw Trouble.noSite(url.lastPathComponent)
    }
    Voice.say(Speech.wording.site.anotherLink(link))
  }

  /// The example in a folder of its own, thrown away when the site closes.
  private func example(in folder: URL) throws -> URL {
    let bench = DeckBench(
      furnishings: try surroundings.furnishings(), wording: Speech.wording, now: Surroundings.now)
    let start = try bench.start(from: "residence")
    let file = folder.appending(path: "\(Speech.wording.siteHouse.exampleName).etabli")
    try Workspace.create(
      at: file, title: Speech.wording.siteHouse.exampleName, language: .french,
      kit: "residence", mint: Surroundings.mint, at: Surroundings.now
    ).close()
    let workshop = try surroundings.workshop(file.path)
    defer { try? workshop.workspace.close() }
    _ = try workshop.take(start)
    return file
  }
}
