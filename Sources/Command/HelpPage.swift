import Words

/// A page of help, 80 columns wide.
struct HelpPage {
  private let manual: Manual
  private let wording: Wording
  private var words: HelpWording { wording.help }

  private static let width = 80
  private static let column = 26

  init(_ manual: Manual, _ wording: Wording) { (self.manual, self.wording) = (manual, wording) }

  /// The page of a verb, or that of the whole command.
  func text(of verb: Manual.Verb?) -> String {
    let parts = verb.map(page) ?? cover
    return parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
  }

  private var cover: [[String]] {
    [
      folded(manual.command.abstract ?? ""),
      folded("\(words.usage) etabli \(words.someVerb) …"),
      section(words.verbs, manual.verbs.map { ($0.commandName, $0.abstract ?? "") }, column: 14),
      section(
        words.options, (manual.command.arguments ?? []).map { ($0.signature, $0.said(words)) }),
      examples("etabli"),
      section(words.exitCodes, words.codes.enumerated().map { (String($0), $1) }, column: 5),
      folded(words.moreOnVerb),
    ]
  }

  private func page(_ verb: Manual.Verb) -> [[String]] {
    func list(_ heading: String, _ parts: [Manual.Part]) -> [String] {
      section(
        heading, parts.map { ($0.kind == "positional" ? $0.bare : $0.signature, $0.said(words)) })
    }
    return [
      folded(verb.abstract ?? ""), folded("\(words.usage) \(verb.usage(wording))"),
      list(words.arguments, verb.positionals), list(words.options, verb.ownOptions),
      list(words.everywhere, verb.commonOptions), examples(verb.commandName),
    ]
  }

  private func examples(_ name: String) -> [String] {
    let lines = words.exampleLines[name] ?? []
    guard !lines.isEmpty else { return [] }
    return [words.examples]
      + lines.flatMap { ["  " + $0.line] + folded($0.gives, indent: 6) }
  }

  /// Names at the left, what they are at the right, below where a name is long.
  private func section(
    _ heading: String, _ rows: [(String, String)], column: Int = HelpPage.column
  ) -> [String] {
    guard !rows.isEmpty else { return [] }
    return [heading]
      + rows.flatMap { name, said -> [String] in
        let lines = folded(said, indent: column)
        guard name.count + 4 <= column, let first = lines.first else {
          return ["  " + name] + lines
        }
        let padding = String(repeating: " ", count: column - 2 - name.count)
        return ["  " + name + padding + first.drop { $0 == " " }] + lines.dropFirst()
      }
  }

  /// Cut between words, never before a sign that French sets apart by a space.
  private func folded(_ text: String, indent: Int = 0) -> [String] {
    let margin = String(repeating: " ", count: indent)
    var lines: [String] = []
    for word in text.unbroken {
      if let last = lines.last, last.count + 1 + word.count <= Self.width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(margin + word)
      }
    }
    return lines
  }
}

extension Manual.Part {
  /// « SOURCE… » even where it may be left out.
  fileprivate var bare: String { (valueName ?? "").uppercased() + (isRepeating ? "…" : "") }
}

extension String {
  /// Its words, each with the signs that must stay beside it.
  var unbroken: [String] {
    split(separator: " ").reduce(into: []) { words, word in
      let isTail = [":", ";", "!", "?", "»", "…"].contains { word.hasPrefix($0) }
      if let last = words.last, isTail || last.hasSuffix("«") {
        words[words.count - 1] = last + "\u{A0}" + word
      } else {
        words.append(String(word))
      }
    }
  }
}
