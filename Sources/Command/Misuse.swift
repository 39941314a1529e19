import Words

/// A request ArgumentParser refused: our sentence, then its usage line.
struct Misuse {
  let said: String

  /// `nil` when the text is not about a misspelt request.
  ///
  /// - Parameter verb: the first word of the request, where it is not an option.
  init?(_ text: String, verb: String?, _ wording: Wording) {
    let lines = text.split(separator: "\n").map(String.init)
    guard let error = lines.first(where: { $0.hasPrefix("Error: ") })?.dropFirst(7),
      let usage = lines.first(where: { $0.hasPrefix("Usage: ") })?.dropFirst(7)
    else { return nil }
    let words = wording.command
    let usageHeading = words.headings["USAGE:"] ?? "Usage:"
    let isVerbUnknown = usage.hasSuffix("<subcommand>")
    let sentence = isVerbUnknown ? verb.map(words.unknownVerb) : nil
    said =
      "\(sentence ?? Misuse.sentence(String(error), words))\n\(usageHeading) \(usage)"
      + "\n\(words.seeHelp)"
  }

  private static func sentence(_ error: String, _ words: CommandWording) -> String {
    if let match = error.firstMatch(of: /Unknown option '([^']*)'/) {
      return words.unknownOption(String(match.1))
    }
    if let match = error.firstMatch(of: /Missing expected argument '<?([^'>]*)>?(?: \.\.\.)?'/) {
      return words.missingArgument(String(match.1))
    }
    if let match = error.firstMatch(of: /Missing value for '([^' ]*)/) {
      return words.missingValue(String(match.1))
    }
    if let match = error.firstMatch(of: /The value '(.*)' is invalid for '([^']*)'/) {
      return words.wrongValue(String(match.1), String(match.2))
    }
    if let match = error.firstMatch(of: /[Uu]nexpected arguments?:? '([^']*)'/) {
      return words.unexpected(String(match.1))
    }
    return words.notUnderstood
  }
}
