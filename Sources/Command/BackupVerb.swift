import ArgumentParser
import Foundation
import Storage
import Words
import Workbench

struct BackupVerb: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "backup", abstract: Speech.verb("backup"))
  }
  @Argument(help: Speech.help("file"), completion: .file(extensions: ["etabli"])) var file: String
  @Option(help: Speech.help("to"), completion: .file()) var to: String?
  @OptionGroup(title: Speech.wording.help.everywhere) var surroundings: Surroundings

  func run() throws {
    let workshop = try surroundings.reading(file)
    defer { try? workshop.workspace.close() }
    let source = Surroundings.workspace(file)
    let name = source.deletingPathExtension().lastPathComponent
    let dated = "\(name) (\(Surroundings.today)).etabli"
    let target =
      to.map { Output.workspace($0, dated) }
      ?? source.deletingLastPathComponent().appending(path: dated)
    try workshop.workspace.backup(to: target)
    Voice.say(Speech.wording.command.made(target.lastPathComponent))
  }
}

struct RestoreVerb: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "restore", abstract: Speech.verb("restore"))
  }
  @Argument(help: Speech.help("file")) var file: String
  @Argument(help: Speech.help("backup")) var backup: String
  @OptionGroup var surroundings: Surroundings

  func run() throws {
    let (url, source) = (Surroundings.workspace(file), Surroundings.workspace(backup))
    let (aside, erased) = try Workspace.restore(
      url, from: source, forgetting: try ErasedRegister(beside: url).forgotten(),
      mint: Surroundings.mint, today: Surroundings.today)
    let workshop = try surroundings.workshop(file, honouringRegister: false)
    defer { try? workshop.workspace.close() }
    let words = workshop.wording.rights
    Voice.say(words.restored(url.lastPathComponent, source.lastPathComponent))
    if erased > 0 { Voice.say(words.erasedAgain(erased)) }
    surroundings.completeRegister(of: workshop)
    if let aside { Voice.say(words.replaced(aside.lastPathComponent)) }
  }
}
