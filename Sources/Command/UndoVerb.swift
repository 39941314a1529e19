import ArgumentParser
import Storage
import Words
import Workbench

struct UndoVerb: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "undo", abstract: Speech.verb("undo"))
  }
  @Argument(help: Speech.help("file"), completion: .file(extensions: ["etabli"])) var file: String
  @Flag(help: Speech.help("list")) var list = false
  @OptionGroup(title: Speech.wording.help.everywhere) var surroundings: Surroundings

  func run() throws {
    let workshop = try surroundings.workshop(file, toRead: list)
    defer { try? workshop.workspace.close() }
    let last = try workshop.workspace.lastStanding()
    if list {
      let acts = try workshop.workspace.acts(limit: 20)
      for act in acts { Voice.say(try workshop.said(act)) }
      if let last, !acts.contains(last) {
        Voice.say(Speech.wording.acts.next(try workshop.said(last)))
      }
      return
    }
    guard let last else { throw Trouble.nothingToUndo }
    let told = try workshop.said(last)
    _ = try workshop.undo(last.id)
    Voice.say(Speech.wording.command.undone(told))
  }
}
