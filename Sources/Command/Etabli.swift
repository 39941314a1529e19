import ArgumentParser
import Foundation
import Paper
import Words

/// The command `etabli`.
@main struct Etabli {
  static func main() async {
    // A file that may not grow is refused as any other: the system would end the program instead.
    signal(SIGXFSZ, SIG_IGN)
    let arguments = Array(CommandLine.arguments.dropFirst())
    let environment = ProcessInfo.processInfo.environment
    let language = Speech.language(of: arguments, environment: environment)
    let code = await Speech.$wording.withValue(.of(language)) { await Etabli.run(arguments) }
    exit(code)
  }

  /// 0 done; 1 the input, the disk or a font is at fault; 2 wrong use; 3 a fault of ours.
  static func run(_ arguments: [String]) async -> Int32 {
    let request = Speech.withoutLanguage(arguments)
    do {
      let languages = Language.allCases.map(\.rawValue)
      if let asked = Speech.asked(arguments), !languages.contains(asked) {
        throw Trouble.unknownWord(asked, argument: "--language", known: languages)
      }
      let manual = try Manual.read()
      if let asked = Etabli.help(for: request, manual) {
        asked.isFound ? Voice.say(asked.said) : Voice.complain(asked.said)
        return asked.isFound ? 0 : 2
      }
      var command = try Verbs.parseAsRoot(verbFirst(arguments))
      if var verb = command as? any AsyncParsableCommand {
        try await verb.run()
      } else {
        try command.run()
      }
      return 0
    } catch {
      return answer(error, to: request)
    }
  }

  /// The page asked for by `help`, `--help`, or by no word at all; of an unknown verb, that it is.
  private static func help(
    for request: [String], _ manual: Manual
  ) -> (said: String, isFound: Bool)? {
    let page = HelpPage(manual, Speech.wording)
    if request.isEmpty || request == ["help"] { return (page.text(of: nil), true) }
    let isHelp = request[0] == "help"
    let before = request.prefix { $0 != "--" }
    guard isHelp || before.contains("--help") || before.contains("-h") else { return nil }
    let name = request.dropFirst(isHelp ? 1 : 0).first { !$0.hasPrefix("-") }
    guard let name, name != "help" else { return (page.text(of: nil), true) }
    guard let verb = manual.verb(name) else {
      return (Misuse(unknownVerb: name, manual, Speech.wording).said, false)
    }
    return (page.text(of: verb), true)
  }

  /// `--language en print …` asks the same as `print … --language en`.
  private static func verbFirst(_ arguments: [String]) -> [String] {
    let leading = arguments.prefix { $0.hasPrefix("--language=") }
    let spaced = arguments.first == "--language" ? arguments.prefix(2) : leading
    let rest = arguments.dropFirst(spaced.count)
    return rest.contains { !$0.hasPrefix("-") } ? Array(rest + spaced) : Array(rest)
  }

  private static func answer(_ error: any Error, to request: [String]) -> Int32 {
    let wording = Speech.wording
    switch error {
    case let error as any Sayable:
      Voice.complain(error.said(in: wording))
      return (error as? any WrongUse)?.isWrongUse == true ? 2 : 1
    case let code as ExitCode:
      return code.rawValue
    default:
      break
    }
    let text = Verbs.fullMessage(for: error)
    if Verbs.exitCode(for: error) == .success {
      Voice.say(text)
      return 0
    }
    if let manual = try? Manual.read(), let misuse = Misuse(text, of: request, manual, wording) {
      Voice.complain(misuse.said)
      return 2
    }
    Voice.complain(wording.command.ourFault(String(describing: error)))
    return 3
  }
}

/// All the verbs.
struct Verbs: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "etabli", abstract: Speech.verb("etabli"), version: Etabli.version,
      subcommands: [
        InitVerb.self, ImportVerb.self, ExportVerb.self, PrintVerb.self, DeckVerb.self,
        CalibrateVerb.self, ListVerb.self, TraceVerb.self, CheckVerb.self, BackupVerb.self,
        RestoreVerb.self, CopyVerb.self, MergeVerb.self, SettleVerb.self, PersonVerb.self,
        EraseVerb.self, UndoVerb.self, ServeVerb.self, DoctorVerb.self, ManualVerb.self,
        GroupsVerb.self, TakeDownVerb.self, PlanVerb.self, TeamsVerb.self, RunVerb.self,
        MeetVerb.self, KeepVerb.self,
      ])
  }
}

extension Etabli {
  static let version = "0.1.0"
}
