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
    let acts = try workshop.workspace.acts(limit: 20)
    if list {
      for act in acts { Voice.say(workshop.said(act)) }
      return
    }
    guard let last = acts.first(where: { !$0.isUndone && $0.undoes == nil }) else {
      throw Trouble.nothingToUndo
    }
    try workshop.workspace.undo(last.id, by: "", at: Surroundings.now)
    Voice.say(Speech.wording.command.undone(workshop.said(last)))
  }
}
