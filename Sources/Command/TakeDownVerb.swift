import ArgumentParser
import People
import Storage
import Words
import Workbench

struct TakeDownVerb: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "takedown", abstract: Speech.verb("takedown"))
  }
  @Argument(help: Speech.help("file"), completion: .file(extensions: ["etabli"])) var file: String
  @Argument(help: Speech.help("hanging")) var references: [String] = []
  @Flag(help: Speech.help("hangingAll")) var all = false
  @Option(help: Speech.help("author")) var author: String?
  @OptionGroup(title: Speech.wording.help.everywhere) var surroundings: Surroundings

  func run() throws {
    let isAsking = references.isEmpty && !all
    let workshop = try surroundings.workshop(file, author: author ?? "", toRead: isAsking)
    defer { try? workshop.workspace.close() }
    let words = workshop.wording.takeDown
    let hanging = try workshop.hangingCards()
    if hanging.isEmpty, references.isEmpty { return Voice.say(words.none) }
    if isAsking {
      for line in try workshop.toTakeDown() + [words.how(file.asTyped)] { Voice.say(line) }
      return
    }
    _ = try workshop.takeDown(all ? nil : references)
    let gone = all ? hanging.map(\.reference.description) : references
    Voice.say(words.done(gone.joined(separator: ", "), workshop.wording.long(workshop.today)))
  }
}
