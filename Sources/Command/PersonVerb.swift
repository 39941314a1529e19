import ArgumentParser
import Foundation
import Storage
import Words
import Workbench

struct PersonVerb: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "person", abstract: Speech.verb("person"))
  }
  @Argument(help: Speech.help("file")) var file: String
  @Argument(help: Speech.help("who")) var who: String
  @Flag(help: Speech.help("json")) var json = false
  @Option(help: Speech.help("page")) var to: String?
  @OptionGroup var surroundings: Surroundings

  func run() throws {
    let workshop = try surroundings.reading(file)
    defer { try? workshop.workspace.close() }
    let holding = try workshop.holding(of: who)
    guard let to else { return Voice.say(json ? try holding.json() : holding.text) }
    let url = URL(filePath: to)
    try Output.checkOurs(url)
    try Output.keep(Data(holding.html.utf8), at: url)
    Voice.say(workshop.wording.command.made(to))
  }
}

struct EraseVerb: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "erase", abstract: Speech.verb("erase"))
  }
  @Argument(help: Speech.help("file")) var file: String
  @Argument(help: Speech.help("who")) var who: String
  @Flag(help: Speech.help("withdraw")) var withdraw = false
  @Option(help: Speech.help("author")) var author: String?
  @OptionGroup var surroundings: Surroundings

  func run() throws {
    let workshop = try surroundings.workshop(file, author: author ?? "")
    defer { try? workshop.workspace.close() }
    let lines = withdraw ? try workshop.withdraw(who) : try workshop.erase(who)
    for line in lines { Voice.say(line) }
    try surroundings.keepRegister(of: workshop)
  }
}

extension Surroundings {
  /// Writes down beside the workspace what is erased in it.
  func keepRegister(of workshop: Workshop) throws {
    guard let (register, bytes) = try workshop.registerToKeep() else { return }
    try Output.keep(bytes, at: register.url)
  }
}
