import ArgumentParser
import Storage
import Words
import Workbench

struct RunVerb: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "run", abstract: Speech.verb("run"))
  }
  @Argument(help: Speech.help("file"), completion: .file(extensions: ["etabli"])) var file: String
  @Argument(help: Speech.help("runEvent")) var reference: String
  @Argument(help: Speech.help("runDeed"), completion: .list(RunVerb.words)) var deed = "show"
  @Argument(help: Speech.help("runItem")) var item = ""
  @Option(help: Speech.help("runTeam")) var team: String?
  @Option(help: Speech.help("runAt")) var at: String?
  @Option(help: Speech.help("runDay")) var day: String?
  @Option(help: Speech.help("runMinutes")) var minutes: String?
  @Flag(help: Speech.help("runBreaks")) var breaks = false
  @Flag(help: Speech.help("json")) var json = false
  @Option(help: Speech.help("author")) var author: String?
  @OptionGroup(title: Speech.wording.help.everywhere) var surroundings: Surroundings

  static var words: [String] {
    ["show", "propose"] + RunRequest.Verb.allCases.map(\.rawValue)
  }

  func run() throws {
    let verb = RunRequest.Verb(rawValue: deed)
    guard verb != nil || ["show", "propose"].contains(deed) else {
      throw Trouble.unknownWord(deed, argument: "run", known: RunVerb.words)
    }
    let workshop =
      try verb == nil
      ? surroundings.reading(file) : surroundings.workshop(file, author: author ?? "")
    defer { try? workshop.workspace.close() }
    let letters = team?.split(whereSeparator: { ", ".contains($0) }).map(String.init) ?? []
    if let verb {
      try workshop.run(
        reference,
        RunRequest(
          verb, verb == .choose ? "" : item, teams: letters, day: day, at: at, minutes: minutes,
          choice: verb == .choose ? item : "", breaks: breaks))
    }
    let live = try workshop.live(reference, day: day, at: at)
    let teams = try letters.map { try live.team(named: $0) }
    if json { return Voice.say(try live.json(breaks: breaks)) }
    if deed == "propose" {
      for line in live.proposalLines(teams, breaks: breaks) { Voice.say(line) }
      return
    }
    if verb != nil, let said = live.said(last: teams.isEmpty ? nil : Set(teams)) {
      Voice.say(said)
    }
    for line in live.lines { Voice.say(line) }
  }
}
