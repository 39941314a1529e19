import ArgumentParser
import Foundation
import Paper
import People
import Storage
import Words
import Workbench

struct PrintVerb: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "print", abstract: Speech.verb("print"))
  }
  @Argument(help: Speech.help("file")) var file: String
  @Argument(help: Speech.help("what")) var what: [String]
  @OptionGroup var choices: PrintChoices
  @OptionGroup var surroundings: Surroundings

  func run() throws {
    let options = try choices.options()
    let kinds = try what.flatMap(kinds)
    let workshop = try surroundings.workshop(file)
    defer { try? workshop.workspace.close() }
    let folder = choices.output.map { URL(filePath: $0) } ?? Surroundings.prints(beside: file)
    for kind in kinds {
      try choices.deliver(
        try workshop.print(kind, options, progress: PrintChoices.progress), to: folder)
    }
  }

  private func kinds(_ word: String) throws -> [PrintKind] {
    if ["all", "tout"].contains(word.lowercased()) { return PrintKind.allCases }
    guard let kind = PrintKind(named: word) else {
      throw Trouble.unknownWord(
        word, argument: "WHAT", known: PrintKind.allCases.map(\.rawValue) + ["all"])
    }
    return [kind]
  }
}

struct DeckVerb: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "deck", abstract: Speech.verb("deck"))
  }
  @Argument(help: Speech.help("kit")) var kit: String
  @Argument(help: Speech.help("deck")) var deck: String?
  @OptionGroup var choices: PrintChoices
  @OptionGroup var surroundings: Surroundings

  func run() throws {
    let furnishings = try surroundings.furnishings()
    let bench = DeckBench(
      furnishings: furnishings, wording: Speech.wording, now: Surroundings.now)
    let folder = choices.output.map { URL(filePath: $0) } ?? Surroundings.prints(beside: nil)
    try choices.deliver(
      try bench.print(
        kit: kit, deck: deck, try choices.options(), progress: PrintChoices.progress),
      to: folder)
  }
}
