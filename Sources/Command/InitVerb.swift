import ArgumentParser
import Foundation
import Storage
import Words

struct InitVerb: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "init", abstract: Speech.verb("init"))
  }
  @Argument(help: Speech.help("file")) var file: String
  @Option(help: Speech.help("title")) var title: String?
  @OptionGroup var surroundings: Surroundings

  func run() throws {
    let url = URL(filePath: file.hasSuffix(".etabli") ? file : file + ".etabli")
    let workspace = try Workspace.create(
      at: url, title: title ?? url.deletingPathExtension().lastPathComponent,
      language: Speech.wording.language, mint: Surroundings.mint, at: Surroundings.now)
    try workspace.close()
    Voice.say(Speech.wording.command.made(url.lastPathComponent))
  }
}
