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
  @Flag(help: Speech.help("allActs")) var all = false
  @OptionGroup(title: Speech.wording.help.everywhere) var surroundings: Surroundings

  private static let shown = 20

  func run() throws {
    let workshop = try surroundings.workshop(file, toRead: list || all)
    defer { try? workshop.workspace.close() }
    let last = try workshop.workspace.lastStanding()
    if list || all { return try tell(workshop, next: last) }
    guard let last else { throw Trouble.nothingToUndo }
    let told = try workshop.said(last)
    _ = try workshop.undo(last.id)
    Voice.say(Speech.wording.command.undone(told))
  }

  private func tell(_ workshop: Workshop, next: Act?) throws {
    let count = try workshop.workspace.actCount()
    let acts = try workshop.workspace.acts(limit: all ? count : Self.shown)
    for act in acts { Voice.say(try workshop.said(act)) }
    let words = workshop.wording.acts
    if acts.count < count { Voice.say(words.onlyLatest(acts.count, count)) }
    if let next, !acts.contains(next) { Voice.say(words.next(try workshop.said(next))) }
  }
}
