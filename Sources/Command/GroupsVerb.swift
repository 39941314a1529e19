import ArgumentParser
import People
import Storage
import Words
import Workbench

struct GroupsVerb: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "groups", abstract: Speech.verb("groups"))
  }
  @Argument(help: Speech.help("file"), completion: .file(extensions: ["etabli"])) var file: String
  @Argument(help: Speech.help("groupReference")) var reference: String?
  @Flag(help: Speech.help("widenGroup")) var widen = false
  @Option(help: Speech.help("widerProfile")) var to: String?
  @Flag(help: Speech.help("several")) var several = false
  @Flag(help: Speech.help("askAgain")) var askAgain = false
  @Option(help: Speech.help("author")) var author: String?
  @OptionGroup(title: Speech.wording.help.everywhere) var surroundings: Surroundings

  func run() throws {
    let workshop = try surroundings.workshop(file, author: author ?? "")
    defer { try? workshop.workspace.close() }
    guard let reference else { return try tell(workshop) }
    let all = try workshop.smallGroupCards() + workshop.knownGroupCards()
    let group = all.first { $0.references.contains { $0 == Reference(reference) } }
    if widen || to != nil {
      _ = try workshop.widenGroup(of: reference, to: to ?? "")
    } else if several {
      _ = try workshop.knowSeveral(of: reference)
    } else if askAgain {
      _ = try workshop.askAgain(of: reference)
    } else {
      guard let group else { throw GroupRefusal.noGroup(reference) }
      return Voice.say(group.said)
    }
    let names = group?.references.map(\.description).joined(separator: ", ")
    Voice.say(workshop.wording.groups.done(names ?? reference))
  }

  private func tell(_ workshop: Workshop) throws {
    let words = workshop.wording.groups
    let groups = try workshop.smallGroupCards()
    if groups.isEmpty { Voice.say(words.none) }
    for group in groups { Voice.say(group.said) }
    if !groups.isEmpty { Voice.say(words.how) }
    for known in try workshop.checkKnown() { Voice.say(known) }
  }
}
