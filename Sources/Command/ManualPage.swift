import ArgumentParser
import Words

/// The page `man etabli` shows, in the source that man reads.
struct ManualPage {
  private let manual: Manual
  private let wording: Wording
  private var words: HelpWording { wording.help }

  init(_ manual: Manual, _ wording: Wording) { (self.manual, self.wording) = (manual, wording) }

  var source: String {
    ([
      ".TH ETABLI 1 \"\" \"Établi \(Etabli.version)\" \"\(words.manual)\"", ".ad l", ".nh",
      heading(words.name), "etabli \\- " + escaped(manual.command.abstract ?? ""),
      heading(words.usage), ".B etabli", escaped("\(words.someVerb) …"),
      heading(words.verbs),
    ]
      + manual.verbs.flatMap(section) + [heading(words.everywhere)]
      + (manual.verbs.first?.commonOptions ?? []).flatMap(entry) + [heading(words.examples)]
      + examples("etabli") + [heading(words.exitCodes)]
      + words.codes.enumerated().flatMap { [".TP", ".B \($0)", escaped($1)] })
      .joined(separator: "\n")
  }

  private func section(_ verb: Manual.Verb) -> [String] {
    [
      ".SS \(verb.commandName)", escaped(verb.abstract ?? ""), ".PP",
      ".B " + escaped(verb.usage(wording)),
    ]
      + (verb.positionals + verb.ownOptions).flatMap(entry) + examples(verb.commandName)
  }

  private func entry(_ part: Manual.Part) -> [String] {
    let name = part.kind == "positional" ? part.placeholder : part.signature
    return [".TP", ".B " + escaped(name), escaped(part.said(words))]
  }

  private func examples(_ name: String) -> [String] {
    (words.exampleLines[name] ?? []).flatMap {
      [".PP", escaped($0.gives), ".RS", ".nf", escaped($0.line), ".fi", ".RE"]
    }
  }

  private func heading(_ words: String) -> String {
    ".SH " + words.filter { $0 != ":" }.trimmed.uppercased()
  }

  /// As roff reads it: hyphens that can be copied, spaces that do not break, no stray request.
  private func escaped(_ text: String) -> String {
    let plain = text.replacing("\\", with: "\\e").replacing("-", with: "\\-").unbroken
      .joined(separator: " ").replacing("\u{A0}", with: "\\~").replacing("\u{202F}", with: "\\~")
    return plain.hasPrefix(".") || plain.hasPrefix("'") ? "\\&" + plain : plain
  }
}

/// Writes the page of the manual, for whoever installs the command.
struct ManualVerb: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "manual", shouldDisplay: false)
  }
  @OptionGroup(title: Speech.wording.help.everywhere) var surroundings: Surroundings

  func run() throws { Voice.say(ManualPage(try Manual.read(), Speech.wording).source) }
}
