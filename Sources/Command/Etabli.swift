import ArgumentParser
import Foundation
import Words

/// The command `etabli`.
@main struct Etabli {
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    let environment = ProcessInfo.processInfo.environment
    let language = Speech.language(of: arguments, environment: environment)
    let code = Speech.$wording.withValue(.of(language)) { Etabli.run(arguments) }
    exit(code)
  }

  /// 0 done; 1 the input, the disk or a font is at fault; 2 wrong use; 3 a fault of ours.
  static func run(_ arguments: [String]) -> Int32 {
    do {
      var command = try Verbs.parseAsRoot(arguments.isEmpty ? ["--help"] : arguments)
      try command.run()
      return 0
    } catch {
      return answer(error, verb: arguments.first { !$0.hasPrefix("-") })
    }
  }

  private static func answer(_ error: any Error, verb: String?) -> Int32 {
    let wording = Speech.wording
    switch error {
    case let error as any Sayable:
      Voice.complain(error.said(in: wording))
      return 1
    case let code as ExitCode:
      return code.rawValue
    default:
      break
    }
    let text = Verbs.fullMessage(for: error)
    if Verbs.exitCode(for: error) == .success {
      Voice.say(HelpPage(text, wording).text)
      return 0
    }
    if let misuse = Misuse(text, verb: verb, wording) {
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
        EraseVerb.self, UndoVerb.self, DoctorVerb.self,
      ])
  }
}

extension Etabli {
  static let version = "0.1.0"
}
