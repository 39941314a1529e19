import ArgumentParser
import Foundation
import Paper
import People
import Storage
import Words
import Workbench

/// How to print, for every verb that does.
struct PrintChoices: ParsableArguments {
  @Option(name: [.customShort("o"), .customLong("output")], help: Speech.help("output"))
  var output: String?
  @Option(help: Speech.help("sheet")) var sheet: String?
  @Option(help: Speech.help("duplex")) var duplex: String?
  @Option(help: Speech.help("margin")) var margin: Double?
  @Flag(help: Speech.help("blackAndWhite")) var blackAndWhite = false
  @Flag(help: Speech.help("largePrint")) var largePrint = false
  @Option(help: Speech.help("since")) var since: String?
  @Option(help: Speech.help("on")) var on: String?
  @Option(help: Speech.help("only")) var only: String?

  func options() throws -> PrintOptions {
    var options = PrintOptions(day: try day(on) ?? Surroundings.today)
    options.sheet = try sheet.map { try choose($0, "--sheet", among: SheetSize.self) }
    if let duplex {
      options.duplex = try choose(duplex, "--duplex", among: PrintOptions.Duplex.self)
    }
    if let margin {
      guard (0...30).contains(margin) else {
        throw Trouble.unknownWord(String(margin), argument: "--margin", known: ["0…30"])
      }
      options.margin = Length(millimetres: margin)
    }
    (options.isBlackAndWhite, options.isLargePrint) = (blackAndWhite, largePrint)
    options.since = try day(since)
    options.only = try (only ?? "").split(separator: ",").map { word in
      guard let reference = Reference(word) else {
        throw Trouble.unknownWord(String(word), argument: "--only", known: ["V-0412", "P-04"])
      }
      return reference
    }
    return options
  }

  private func day(_ text: String?) throws -> Day? {
    guard let text else { return nil }
    guard let day = Day(text) else { throw Trouble.notADay(text) }
    return day
  }

  private func choose<Choice: CaseIterable & RawRepresentable>(
    _ word: String, _ option: String, among: Choice.Type
  ) throws -> Choice where Choice.RawValue == String {
    guard let choice = Choice(rawValue: word.lowercased()) else {
      throw Trouble.unknownWord(
        word, argument: option, known: Choice.allCases.map { String($0.rawValue) })
    }
    return choice
  }

  /// Writes each print as soon as it is made, and says where.
  func deliver(_ prints: [Print], to folder: URL) throws {
    for print in prints {
      let file = try Output.write(print.bytes, to: folder.appending(path: print.name))
      Voice.progress("")
      Voice.say(Speech.wording.command.written(file.path, print.pageCount))
      for remark in print.remarks { Voice.complain("  " + remark) }
    }
  }

  /// Tells someone who waits which page is drawn.
  static var progress: (String, Int, Int) -> Bool {
    let patience = Patience()
    return { name, done, total in
      patience.show(name, page: done, of: total)
      return true
    }
  }
}

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
