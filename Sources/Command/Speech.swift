import ArgumentParser
import Words

/// The language of this run, known before the request is read.
enum Speech {
  @TaskLocal static var wording = Wording.french

  /// What is asked for by `--language`, else by the environment's LC_ALL or LANG, else French.
  static func language(of arguments: [String], environment: [String: String]) -> Language {
    if let asked = asked(arguments), let language = Language(rawValue: asked) { return language }
    let locale = environment["LC_ALL"] ?? environment["LC_MESSAGES"] ?? environment["LANG"] ?? ""
    return locale.hasPrefix("en") ? .english : .french
  }

  /// What follows `--language`, whether or not it is a language.
  static func asked(_ arguments: [String]) -> String? {
    arguments.first { $0.hasPrefix("--language=") }.map { String($0.dropFirst(11)) }
      ?? arguments.firstIndex(of: "--language").flatMap {
        $0 + 1 < arguments.count ? arguments[$0 + 1] : nil
      }
  }

  /// A request without its language, which may stand anywhere, even before the verb.
  static func withoutLanguage(_ arguments: [String]) -> [String] {
    var (kept, rest) = ([String](), arguments[...])
    while let word = rest.popFirst() {
      if word == "--language" {
        _ = rest.popFirst()
      } else if !word.hasPrefix("--language=") {
        kept.append(word)
      }
    }
    return kept
  }

  /// - Parameter names: what may be written there, listed after the sentence.
  static func help(_ key: String, naming names: [String] = []) -> ArgumentHelp {
    let sentence = wording.help.argumentSentences[key] ?? key
    let list = names.isEmpty ? "" : " " + names.joined(separator: ", ") + "."
    return ArgumentHelp(sentence + list, valueName: wording.help.values[key])
  }

  /// « QUOI »: what stands for an argument in a page of help.
  static func value(_ key: String) -> String { wording.help.values[key] ?? key }

  static func verb(_ name: String) -> String { wording.help.verbSentences[name] ?? name }
}
