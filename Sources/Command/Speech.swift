import ArgumentParser
import Words

/// The language of this run, known before the request is read.
enum Speech {
  @TaskLocal static var wording = Wording.french

  /// What is asked for by `--language`, else by the environment's LC_ALL or LANG, else French.
  static func language(of arguments: [String], environment: [String: String]) -> Language {
    let asked =
      arguments.first { $0.hasPrefix("--language=") }?.split(separator: "=").last.map(String.init)
      ?? arguments.firstIndex(of: "--language").flatMap {
        $0 + 1 < arguments.count ? arguments[$0 + 1] : nil
      }
    if let asked, let language = Language(rawValue: asked) { return language }
    let locale = environment["LC_ALL"] ?? environment["LC_MESSAGES"] ?? environment["LANG"] ?? ""
    return locale.hasPrefix("en") ? .english : .french
  }

  static func help(_ key: String) -> ArgumentHelp {
    ArgumentHelp(stringLiteral: wording.command.arguments[key] ?? key)
  }

  static func verb(_ name: String) -> String { wording.command.verbs[name] ?? name }
}
