import Interchange
import Words

/// A request ArgumentParser refused: our sentence, then how to ask.
struct Misuse {
  let said: String

  /// `nil` when the text is not about a misspelt request.
  ///
  /// - Parameter request: what was asked, without its language.
  init?(_ text: String, of request: [String], _ manual: Manual, _ wording: Wording) {
    let lines = text.split(separator: "\n").map(String.init)
    guard let error = lines.first(where: { $0.hasPrefix("Error: ") })?.dropFirst(7) else {
      return nil
    }
    let name = request.first { !$0.hasPrefix("-") && $0 != "help" }
    let verb = name.flatMap(manual.verb)
    if let name, verb == nil {
      self.init(unknownVerb: name, manual, wording)
    } else {
      self.init(Misuse.sentence(String(error), wording), about: verb, wording)
    }
  }

  /// A verb that there is not, and the nearest one.
  init(unknownVerb name: String, _ manual: Manual, _ wording: Wording) {
    let nearest =
      wording.help.verbMeant[name.lowercased()]
      ?? Spelling.nearest(to: name, among: manual.verbs.map(\.commandName))
    let meant = nearest.map { " " + wording.kits.didYouMean($0) } ?? ""
    self.init(wording.command.unknownVerb(name) + meant, about: nil, wording)
  }

  private init(_ sentence: String, about verb: Manual.Verb?, _ wording: Wording) {
    let usage = verb?.usage(wording) ?? "etabli \(wording.help.someVerb) …"
    said =
      "\(sentence)\n\(wording.help.usage) \(usage)\n"
      + wording.command.seeHelp(verb?.commandName ?? "")
  }

  private static func sentence(_ error: String, _ wording: Wording) -> String {
    let words = wording.command
    if let match = error.firstMatch(of: /Unknown option '([^']*)'(?:\. Did you mean '([^']*)'\?)?/)
    {
      return words.unknownOption(String(match.1))
        + (match.2.map { " " + wording.kits.didYouMean(String($0)) } ?? "")
    }
    if let match = error.firstMatch(of: /Missing expected argument '([^']*?)(?: \.\.\.)?'/) {
      return words.missingArgument(match.1.filter { !"<>".contains($0) })
    }
    if let match = error.firstMatch(of: /Missing value for '([^']*)/) {
      let option = match.1.split(separator: " ").first { $0.hasPrefix("--") }
      return words.missingValue(String(option ?? match.1))
    }
    if let match = error.firstMatch(of: /The value '(.*)' is invalid for '([^' ]*)/) {
      return words.wrongValue(String(match.1), String(match.2))
    }
    if let match = error.firstMatch(of: /[Uu]nexpected arguments?:? '([^']*)'/) {
      return words.unexpected(String(match.1))
    }
    return words.notUnderstood
  }
}
