import ArgumentParser
import People
import Storage
import Words
import Workbench

struct MeetVerb: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "meet", abstract: Speech.verb("meet"))
  }
  @Argument(help: Speech.help("file"), completion: .file(extensions: ["etabli"])) var file: String
  @Argument(help: Speech.help("metReference")) var reference: String?
  @Argument(help: Speech.help("meetDeed"), completion: .list(MeetVerb.words)) var deed = "show"
  @Option(help: Speech.help("meetOn")) var on: String?
  @Option(help: Speech.help("meetReason")) var reason: String?
  @Option(help: Speech.help("meetKind")) var kind: String?
  @Option(help: Speech.help("meetProfile")) var profile: String?
  @Option(help: Speech.help("meetCount")) var count: String?
  @Option(help: Speech.help("meetBy")) var by: String?
  @Option(help: Speech.help("author")) var author: String?
  @OptionGroup(title: Speech.wording.help.everywhere) var surroundings: Surroundings

  static var words: [String] { ["show"] + Arranging.allCases.map(\.rawValue) }

  func run() throws {
    guard MeetVerb.words.contains(deed) else {
      throw Trouble.unknownWord(deed, argument: "meet", known: MeetVerb.words)
    }
    let isRead = reference == nil || deed == "show"
    let workshop =
      try isRead
      ? surroundings.reading(file) : surroundings.workshop(file, author: author ?? "")
    defer { try? workshop.workspace.close() }
    let request = ArrangingRequest(
      reference: reference, deed: deed, on: on ?? "", reason: reason ?? "", kind: kind ?? "",
      profile: profile ?? "", count: count ?? "", by: by ?? "")
    for line in try workshop.arranged(request) { Voice.say(line) }
  }
}
