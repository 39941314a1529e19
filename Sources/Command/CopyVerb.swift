import ArgumentParser
import Foundation
import Storage
import Words
import Workbench

struct CopyVerb: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "copy", abstract: Speech.verb("copy"))
  }
  @Argument(help: Speech.help("file")) var file: String
  @Argument(help: Speech.help("copyTo")) var to: String
  @Flag(help: Speech.help("withoutNames")) var withoutNames = false
  @Option(help: Speech.help("author")) var author: String?
  @OptionGroup var surroundings: Surroundings

  func run() throws {
    let workshop = try surroundings.workshop(file, author: author ?? "")
    defer { try? workshop.workspace.close() }
    let url = Output.workspace(to, Surroundings.workspace(file).lastPathComponent)
    for line in try workshop.copy(to: url, withoutNames: withoutNames) { Voice.say(line) }
  }
}
