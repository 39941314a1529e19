import ArgumentParser
import Foundation
import Interchange
import Storage
import Words
import Workbench

struct InitVerb: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "init", abstract: Speech.verb("init"))
  }
  @Argument(help: Speech.help("file"), completion: .file(extensions: ["etabli"])) var file: String
  @Option(help: Speech.help("startingKit"), completion: Surroundings.kitNames) var kit: String?
  @Option(help: Speech.help("title")) var title: String?
  @OptionGroup(title: Speech.wording.help.everywhere) var surroundings: Surroundings

  func run() throws {
    let url = URL(filePath: file.hasSuffix(".etabli") ? file : file + ".etabli")
    let name = url.deletingPathExtension().lastPathComponent
    guard !file.hasSuffix("/"), name.contains(where: { $0 != "." }), name != ".etabli" else {
      throw Trouble.nameless(file)
    }
    let start = try kit.map {
      try DeckBench(
        furnishings: try surroundings.furnishings(), wording: Speech.wording,
        now: Surroundings.now
      ).start(from: $0)
    }
    let workspace = try Workspace.create(
      at: url, title: title ?? name,
      language: Speech.wording.language, kit: kit, mint: Surroundings.mint, at: Surroundings.now)
    try workspace.close()
    if let start, !start.isEmpty { try take(start, into: workspace.url ?? url) }
    if let kit, start?.isEmpty == true { Voice.say(Speech.wording.prints.startsEmpty(kit)) }
    Voice.say(Speech.wording.command.made(url.lastPathComponent))
  }

  /// The kit's tables, or no workspace at all.
  private func take(_ start: [SourceFile], into url: URL) throws {
    do {
      let workshop = try surroundings.workshop(url.path)
      defer { try? workshop.workspace.close() }
      let diagnosis = try workshop.take(start)
      Voice.say(diagnosis.told(in: workshop.wording, isRehearsal: false))
    } catch {
      try? FileManager.default.removeItem(at: url)
      throw error
    }
  }
}
