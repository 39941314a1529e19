import ArgumentParser
import Atelier
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
  @Argument(help: Speech.help("file"), completion: .file(extensions: ["etabli"])) var file: String
  @Argument(
    help: Speech.help("what", naming: PrintVerb.names), completion: .list(PrintVerb.names))
  var what: [String]
  @OptionGroup var choices: PrintChoices
  @Option(help: Speech.help("author")) var author: String?
  @OptionGroup(title: Speech.wording.help.everywhere) var surroundings: Surroundings

  func run() throws {
    var options = try choices.options()
    let kinds = try what.flatMap(kinds)
    let workshop = try surroundings.reading(file)
    if choices.on == nil { options.day = try Self.told(by: workshop) }
    let folder = choices.output.map { URL(filePath: $0) } ?? Surroundings.prints(beside: file)
    var (refusals, isWhole, delivered) = (Refusals(), true, [Print]())
    let outcome: Result<Void, any Error> = Result {
      for kind in kinds {
        let name = kind.name(in: workshop.wording)
        let made = try refusals.trying(name, isAlone: kinds.count == 1) {
          let prints = try printed(kind, options, by: workshop, isAll: kinds.count)
          if prints.isEmpty, kinds.count < PrintKind.allCases.count {
            guard options.isOnlyNew else { throw Trouble.nothingToPrint(name) }
            throw kind == .verbatim
              ? Trouble.nothingNew
              : kind == .planning ? .nothingChanged : .nothingToPrint(name)
          }
          return prints
        }
        isWhole = try choices.deliver(made ?? [], to: folder) && isWhole
        delivered += made ?? []
      }
    }
    try? workshop.workspace.close()
    note(delivered, told: workshop.workspace.notices)
    try choices.tell(delivered, in: folder)
    try outcome.get()
    try refusals.settle(isAll: delivered.isEmpty || options.isStrict)
    if !isWhole { throw Self.ourFault }
  }

  /// Among all kinds, one of which nothing may be shown elsewhere than on paper is only told.
  private func printed(
    _ kind: PrintKind, _ options: PrintOptions, by workshop: Workshop, isAll count: Int
  ) throws -> [Print] {
    do {
      return try workshop.print(kind, options, progress: PrintChoices.progress)
    } catch let only as OnlyOnPaper where count == PrintKind.allCases.count {
      let name = workshop.wording.announcing(kind.name(in: workshop.wording))
      Voice.complain("\(name) \(only.said(in: workshop.wording).lowercasedFirst)")
      return []
    }
  }

  /// The day of which sheets tell where none is asked for.
  private static func told(by workshop: Workshop) throws -> Day {
    let told = try workshop.toldDay()
    if told.reason == .past {
      Voice.complain(workshop.wording.programmePages.toldOption(workshop.wording.long(told.day)))
    }
    return told.day
  }

  /// Writes down what went on which sheets; where it cannot be, the sheets are there all the same.
  private func note(_ prints: [Print], told: [OpeningNotice]) {
    guard prints.contains(where: \.isNoted) else { return }
    do {
      let workshop = try surroundings.workshop(file, author: author ?? "", told: told)
      defer { try? workshop.workspace.close() }
      try workshop.note(prints)
    } catch {
      let wording = Speech.wording
      let why = (error as? any Sayable)?.said(in: wording) ?? String(describing: error)
      Voice.complain(wording.takeDown.notNoted(why))
    }
  }

  /// A page was withheld: its words could not be read.
  static let ourFault = ExitCode(3)

  /// What may be printed, as it is called in the language of the run.
  private static var names: [String] {
    PrintKind.allCases.map { $0.name(in: Speech.wording) } + [Speech.wording.prints.allKinds]
  }

  private func kinds(_ word: String) throws -> [PrintKind] {
    let all = [Wording.french, .english].map(\.prints.allKinds)
    if all.contains(word.lowercased()) { return PrintKind.allCases }
    guard let kind = PrintKind(named: word) else {
      if word.hasSuffix(".etabli") {
        throw Trouble.fileFirst(
          "etabli print \(word.asTyped) "
            + ([file] + what.filter { $0 != word }).joined(separator: " "))
      }
      throw Trouble.unknownWord(
        word, argument: Speech.value("what"), known: PrintVerb.names)
    }
    return [kind]
  }
}

/// What could not be printed among the rest, said once the rest is.
private struct Refusals {
  private var found: [(names: [String], said: String)] = []

  /// What some work made; `nil` when it refused, unless it was the only work.
  mutating func trying<Made>(_ name: String, isAlone: Bool, _ work: () throws -> Made) throws
    -> Made?
  {
    do {
      return try work()
    } catch let error as any Sayable where !isAlone {
      let said = error.said(in: Speech.wording)
      if let known = found.firstIndex(where: { $0.said == said }) {
        found[known].names.append(name)
      } else {
        found.append(([name], said))
      }
      return nil
    }
  }

  /// Says each, whatever it is about; it is a failure where nothing else was printed.
  func settle(isAll: Bool) throws {
    if found.isEmpty { return }
    Voice.progress("")
    for (names, said) in found {
      Voice.complain(Speech.wording.announcing(names.joined(separator: ", ")) + " " + said)
    }
    if isAll { throw ExitCode(1) }
  }
}

struct DeckVerb: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "deck", abstract: Speech.verb("deck"))
  }
  @Argument(help: Speech.help("kit"), completion: Surroundings.kitNames) var kit: String
  @Argument(help: Speech.help("deck")) var deck: String?
  @OptionGroup var choices: PrintChoices
  @OptionGroup(title: Speech.wording.help.everywhere) var surroundings: Surroundings

  func run() throws {
    let furnishings = try surroundings.furnishings()
    let bench = DeckBench(
      furnishings: furnishings, wording: Speech.wording, now: Surroundings.now)
    let folder = choices.output.map { URL(filePath: $0) } ?? Surroundings.prints(beside: nil)
    let prints = try bench.print(
      kit: kit, deck: deck, try choices.options(), progress: PrintChoices.progress)
    let isWhole = try choices.deliver(prints, to: folder)
    try choices.tell(prints, in: folder)
    if !isWhole { throw PrintVerb.ourFault }
  }
}
