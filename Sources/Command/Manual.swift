import ArgumentParser
import Foundation
import Words

/// Everything the command can be asked, as ArgumentParser knows it.
///
/// Pages of help and of the manual are drawn from this alone, so that they never lie.
struct Manual: Decodable {
  let command: Verb

  struct Verb: Decodable {
    let commandName: String
    let abstract: String?
    let subcommands: [Verb]?
    let arguments: [Part]?
    let shouldDisplay: Bool
  }

  /// An argument, an option or a flag.
  struct Part: Decodable {
    struct Name: Decodable { let kind: String, name: String }

    let kind: String
    let names: [Name]?
    let valueName: String?
    let abstract: String?
    let sectionTitle: String?
    let isOptional: Bool
    let isRepeating: Bool
    let shouldDisplay: Bool
  }

  static func read() throws -> Manual {
    try JSONDecoder().decode(Manual.self, from: Data(Verbs._dumpHelp().utf8))
  }

  /// The verbs people use, in the order they are listed.
  var verbs: [Verb] {
    (command.subcommands ?? []).filter { $0.shouldDisplay && $0.commandName != "help" }
  }

  func verb(_ name: String) -> Verb? { verbs.first { $0.commandName == name } }
}

extension Manual.Verb {
  private var parts: [Manual.Part] { (arguments ?? []).filter(\.shouldDisplay) }

  var positionals: [Manual.Part] { parts.filter { $0.kind == "positional" } }

  /// Its own options, without those that every verb has.
  var ownOptions: [Manual.Part] { parts.filter { $0.isOption && !$0.isEverywhere } }
  var commonOptions: [Manual.Part] { parts.filter { $0.isOption && $0.isEverywhere } }

  /// « etabli print FICHIER QUOI… [options] »
  func usage(_ wording: Wording) -> String {
    let needed = parts.filter { $0.isOption && !$0.isOptional }.map(\.signature)
    return
      (["etabli", commandName] + positionals.map(\.placeholder) + needed
      + [wording.help.someOptions]).joined(separator: " ")
  }
}

extension Manual.Part {
  fileprivate var isOption: Bool { kind != "positional" }
  fileprivate var isEverywhere: Bool {
    sectionTitle != nil || ["help", "version"].contains(valueName ?? "")
  }

  /// « FICHIER », « SOURCE… », « [JEU] »
  var placeholder: String {
    let name = (valueName ?? "").uppercased() + (isRepeating ? "…" : "")
    return isOptional ? "[\(name)]" : name
  }

  /// « -o, --output DOSSIER »
  var signature: String {
    let all = (names ?? []).sorted { $0.name.count < $1.name.count }
      .map { ($0.kind == "short" ? "-" : "--") + $0.name }
    return all.joined(separator: ", ")
      + (kind == "option" ? " " + (valueName ?? "").uppercased() : "")
  }

  /// What it is, in the language of the run.
  func said(_ words: HelpWording) -> String {
    switch valueName {
    case "help": words.showHelp
    case "version": words.showVersion
    default: abstract ?? ""
    }
  }
}
