import ArgumentParser
import Storage
import Words
import Workbench

struct TeamsVerb: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "teams", abstract: Speech.verb("teams"))
  }
  @Argument(help: Speech.help("file"), completion: .file(extensions: ["etabli"])) var file: String
  @Argument(help: Speech.help("teamEvent")) var reference: String
  @Argument(help: Speech.help("teamDeed"), completion: .list(TeamsVerb.words)) var deed = "show"
  @Argument(help: Speech.help("teamItems")) var items: [String] = []
  @OptionGroup var said: TeamsSaid
  @Flag(help: Speech.help("teamTry")) var dryRun = false
  @Flag(help: Speech.help("json")) var json = false
  @Option(help: Speech.help("author")) var author: String?
  @OptionGroup(title: Speech.wording.help.everywhere) var surroundings: Surroundings

  /// What a rule may be told after `rule`, and what the bench calls it.
  private static let ruleVerbs: [String: TeamRequest.Verb] = [
    "add": .addRule, "remove": .removeRule, "earlier": .earlier, "later": .later,
  ]
  private static let plain: [TeamRequest.Verb] = [
    .compose, .missing, .late, .back, .walkin, .mend, .place, .out, .lock, .free, .hand,
  ]
  static var words: [String] { ["show", "explain"] + plain.map(\.rawValue) + ["rule"] }

  func run() throws {
    let request = try request()
    let isRead = request == nil || dryRun
    let workshop =
      try isRead
      ? surroundings.reading(file) : surroundings.workshop(file, author: author ?? "")
    defer { try? workshop.workspace.close() }
    guard let request else {
      return try tell(workshop.teams(reference, TeamRequest(.compose, [], said.fields)))
    }
    try tell(workshop.reteam(reference, request, onlyTrying: dryRun).board, after: request.verb)
  }

  /// What is to be done; nothing where it is only read.
  private func request() throws -> TeamRequest? {
    if ["show", "explain"].contains(deed) { return nil }
    if deed == "rule" {
      let word = items.first ?? ""
      guard let verb = TeamsVerb.ruleVerbs[word] else {
        throw Trouble.unknownWord(
          word, argument: "rule", known: TeamsVerb.ruleVerbs.keys.sorted())
      }
      return TeamRequest(verb, Array(items.dropFirst()), said.fields)
    }
    guard let verb = TeamsVerb.plain.first(where: { $0.rawValue == deed }) else {
      throw Trouble.unknownWord(deed, argument: "teams", known: TeamsVerb.words)
    }
    return TeamRequest(verb, items, said.fields)
  }

  private func tell(_ board: TeamBoard, after verb: TeamRequest.Verb? = nil) throws {
    if json {
      Voice.say(try board.json())
    } else {
      for line in lines(of: board, after: verb) { Voice.say(line) }
    }
    // Rules that cannot hold are for someone to settle, as what check says of a plan.
    let isAboutRules = deed == "explain" || verb == .compose || verb == .addRule
    if isAboutRules, !board.contradictions.isEmpty { throw ExitCode(1) }
  }

  private func lines(of board: TeamBoard, after verb: TeamRequest.Verb?) -> [String] {
    switch verb {
    case .missing, .late, .back, .walkin: board.morningLines
    case .addRule, .removeRule, .earlier, .later: board.whyLines
    case .compose: board.lines + board.whyLines
    case nil where deed == "explain": board.notices + board.whyLines
    default: board.lines
    }
  }
}

/// What may be said of teams, of a rule or of a morning.
struct TeamsSaid: ParsableArguments {
  @Option(help: Speech.help("teamSeed")) var seed: String?
  @Option(help: Speech.help("teamCount")) var teams: String?
  @Option(help: Speech.help("teamRound")) var round: String?
  @Option(help: Speech.help("teamDay")) var day: String?
  @Option(help: Speech.help("teamHalf")) var half: String?
  @Flag(help: Speech.help("teamEvery")) var every = false
  @Option(help: Speech.help("teamAt")) var at: String?
  @Option(help: Speech.help("teamProfile")) var profile: String?
  @Option(help: Speech.help("teamLetter")) var team: String?
  @Option(help: Speech.help("teamLeast")) var least: String?
  @Option(help: Speech.help("teamMost")) var most: String?
  @Flag(help: Speech.help("teamAbsolute")) var absolute = false
  @Option(help: Speech.help("teamReason")) var reason: String?
  @Option(help: Speech.help("teamOf")) var of: String?
  @Option(help: Speech.help("teamOfRound")) var ofRound: String?

  var fields: [String: String] {
    let all = [
      "seed": seed, "teams": teams, "on": round, "day": day, "half": half,
      "every": every ? "1" : nil, "at": at, "profile": profile, "team": team, "least": least,
      "most": most, "absolute": absolute ? "1" : nil, "reason": reason, "of": of,
      "round": ofRound,
    ]
    return all.compactMapValues { $0 }
  }
}
