import ArgumentParser
import Foundation
import Interchange
import Paper
import People
import Words
import Workbench

/// How to print, for every verb that does.
struct PrintChoices: ParsableArguments {
  @Option(
    name: [.customShort("o"), .customLong("output")], help: Speech.help("output"),
    completion: .directory)
  var output: String?
  @Option(help: Speech.help("printFormat"), completion: .list(["pdf", "html"])) var format: String?
  @Option(
    help: Speech.help("sheet"), completion: .list(SheetSize.named.map(\.name)))
  var sheet: String?
  @Option(help: Speech.help("duplex"), completion: .list(["long", "short", "fold"])) var duplex:
    String?
  @Option(help: Speech.help("labels")) var labels: String?
  @Option(help: Speech.help("printer")) var printer: String?
  @Option(help: Speech.help("margin")) var margin: Double?
  @Option(help: Speech.help("bleed")) var bleed: Double?
  @Option(help: Speech.help("cut"), completion: .list(["scissors", "marks", "none"])) var cut:
    String?
  @Flag(help: Speech.help("blackAndWhite")) var blackAndWhite = false
  @Flag(help: Speech.help("largePrint")) var largePrint = false
  @Flag(help: Speech.help("backs")) var backs = false
  @Flag(name: .customLong("new"), help: Speech.help("onlyNew")) var onlyNew = false
  @Flag(help: Speech.help("strict")) var strict = false
  @Option(help: Speech.help("since")) var since: String?
  @Option(help: Speech.help("posterTitle")) var title: String?
  @Option(help: Speech.help("on")) var on: String?
  @Option(help: Speech.help("only")) var only: String?
  @Flag(help: Speech.help("json")) var json = false

  func options() throws -> PrintOptions {
    var options = PrintOptions(day: try day(on) ?? Surroundings.today)
    if let format {
      options.format = try choose(format, "--format", among: PrintOptions.Format.self)
    }
    options.sheet = try sheet.map { try SheetSize($0) }
    if let duplex {
      options.duplex = try choose(duplex, "--duplex", among: PrintOptions.Duplex.self)
    }
    if let printer {
      let offset = try Printers(at: PrinterFile.place).offset(of: printer)
      if duplex == nil { options.duplex = offset.edge }
      options.shift = offset.shift(turningOn: options.duplex)
    }
    options.margin = try millimetres(margin, "--margin", within: 0...30) ?? options.margin
    options.bleed = try millimetres(bleed, "--bleed", within: 0...10) ?? options.bleed
    options.cut = try cut.map { try choose($0, "--cut", among: Imposition.Cut.self) }
    (options.isBlackAndWhite, options.isLargePrint) = (blackAndWhite, largePrint)
    (options.hasBacks, options.isStrict) = (backs, strict)
    options.isOnlyNew = onlyNew
    options.since = try day(since)
    (options.title, options.labels) = (title ?? "", labels ?? "")
    options.only = try (only ?? "").split(separator: ",").map { word in
      guard let reference = Reference(word) else {
        throw Trouble.notAReference(String(word))
      }
      return reference
    }
    return options
  }

  private func millimetres(
    _ value: Double?, _ option: String, within range: ClosedRange<Double>
  ) throws -> Length? {
    guard let value else { return nil }
    guard range.contains(value) else {
      throw Trouble.outOfRange(value, argument: option, range)
    }
    return Length(millimetres: value)
  }

  private func day(_ text: String?) throws -> Day? { try text.map(Surroundings.written) }

  private func choose<Choice: CaseIterable & RawRepresentable>(
    _ word: String, _ option: String, among: Choice.Type
  ) throws -> Choice where Choice.RawValue == String {
    guard let choice = Choice(rawValue: word.lowercased()) else {
      throw Trouble.unknownWord(
        word, argument: option, known: Choice.allCases.map { String($0.rawValue) })
    }
    return choice
  }

  /// Writes each print as soon as it is made, and says where; whether every page of them is whole.
  func deliver(_ prints: [Print], to folder: URL) throws -> Bool {
    for print in prints {
      let file = try Output.show(print.bytes, at: folder.appending(path: print.name))
      Voice.progress("")
      if !json { Voice.say(Speech.wording.command.written(file.path, print.pageCount)) }
      for remark in print.remarks { Voice.complain("  " + remark) }
    }
    return prints.allSatisfy(\.withheld.isEmpty)
  }

  /// What a machine may read of prints delivered: their files, what is said of them, what was left
  /// aside and why, the pages withheld. Nothing unless asked for.
  func tell(_ prints: [Print], in folder: URL) throws {
    guard json else { return }
    let told = prints.map { print -> [String: Any] in
      [
        "file": folder.appending(path: print.name).path, "pages": print.pageCount,
        "remarks": print.remarks, "withheld": print.withheld,
        "aside": print.aside.map { ["item": $0.item, "reason": $0.reason] },
      ]
    }
    let data = try JSONSerialization.data(
      withJSONObject: told, options: [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes])
    Voice.say(String(decoding: data, as: UTF8.self))
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
