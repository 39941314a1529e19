import ArgumentParser
import Storage
import Words
import Workbench

struct PlanVerb: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "plan", abstract: Speech.verb("plan"))
  }
  @Argument(help: Speech.help("file"), completion: .file(extensions: ["etabli"])) var file: String
  @Argument(help: Speech.help("plannedEvent")) var reference: String?
  @Argument(help: Speech.help("planDeed"), completion: .list(PlanVerb.words)) var deed = "show"
  @Argument(help: Speech.help("planItems")) var items: [String] = []
  @OptionGroup var said: PlanSaid
  @Option(help: Speech.help("author")) var author: String?
  @OptionGroup(title: Speech.wording.help.everywhere) var surroundings: Surroundings

  static var words: [String] { ["show", "check"] + PlanRequest.Verb.allCases.map(\.rawValue) }

  func run() throws {
    let isRead = reference == nil || ["show", "check"].contains(deed)
    guard isRead || PlanRequest.Verb(rawValue: deed) != nil else {
      throw Trouble.unknownWord(deed, argument: "plan", known: PlanVerb.words)
    }
    let workshop =
      try isRead
      ? surroundings.reading(file) : surroundings.workshop(file, author: author ?? "")
    defer { try? workshop.workspace.close() }
    guard let reference else {
      for line in try workshop.plansSaid() { Voice.say(line) }
      return
    }
    if let verb = PlanRequest.Verb(rawValue: deed) {
      let request = PlanRequest(verb, items, said.fields)
      try request.checkRead()
      _ = try workshop.replan(reference, request)
    }
    let plan = try workshop.plan(reference)
    if deed != "check" { for line in plan.lines + plan.errandLines { Voice.say(line) } }
    for line in plan.snagLines { Voice.say(line) }
    if deed == "check", !plan.isSettled { throw ExitCode(1) }
  }
}

/// What may be said of a sequence, of a day or of a team.
struct PlanSaid: ParsableArguments {
  @Option(help: Speech.help("planTitle")) var title: String?
  @Option(help: Speech.help("planMinutes")) var minutes: String?
  @Option(help: Speech.help("planLeast")) var least: String?
  @Option(help: Speech.help("planIntention")) var intention: String?
  @Option(help: Speech.help("planTeams")) var teams: String?
  @Option(help: Speech.help("planAt")) var at: String?
  @Option(help: Speech.help("planDay")) var day: String?
  @Option(help: Speech.help("planAfter")) var after: String?
  @Option(help: Speech.help("planBefore")) var before: String?
  @Option(help: Speech.help("planBy")) var by: String?
  @Option(help: Speech.help("planRoom")) var room: String?
  @Option(help: Speech.help("planInstruction")) var instruction: String?
  @Option(help: Speech.help("planFrom")) var from: String?
  @Option(help: Speech.help("planUntil")) var until: String?
  @Option(help: Speech.help("planRooms")) var rooms: String?
  @Flag(help: Speech.help("planOptional")) var optional = false
  @Option(help: Speech.help("errandKind")) var kind: String?
  @Option(parsing: .unconditional, help: Speech.help("errandDays")) var days: String?
  @Option(help: Speech.help("errandCount")) var count: String?
  @Option(help: Speech.help("errandInvited")) var invited: String?
  @Option(help: Speech.help("errandReminded")) var reminded: String?
  @Option(help: Speech.help("errandYes")) var yes: String?
  @Option(help: Speech.help("errandPerhaps")) var perhaps: String?

  var fields: [String: String] {
    let all = [
      "title": title, "minutes": minutes, "least": least, "intention": intention, "teams": teams,
      "at": at, "day": day, "after": after, "before": before, "by": by, "room": room,
      "instruction": instruction, "from": from, "until": until, "rooms": rooms,
      "optional": optional ? "1" : nil, "kind": kind, "days": days, "count": count,
      "invited": invited, "reminded": reminded, "yes": yes, "perhaps": perhaps,
    ]
    return all.compactMapValues { $0 }
  }
}
