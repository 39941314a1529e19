import ArgumentParser
import Foundation
import Words
import Workbench

struct CalibrateVerb: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "calibrate", abstract: Speech.verb("calibrate"))
  }
  @Option(help: Speech.help("printer")) var printer: String?
  @Option(parsing: .unconditional, help: Speech.help("across")) var across: String?
  @Option(parsing: .unconditional, help: Speech.help("down")) var down: String?
  @Option(help: Speech.help("edge")) var duplex: String?
  @Option(
    name: [.customShort("o"), .customLong("output")], help: Speech.help("output"),
    completion: .directory)
  var output: String?
  @OptionGroup(title: Speech.wording.help.everywhere) var surroundings: Surroundings

  private var words: CalibrationWording { Speech.wording.calibration }

  func run() throws {
    switch (printer, across, down) {
    case (let printer?, let across?, let down?): try keep(printer, across, down)
    case (let printer, nil, nil): try print(for: printer)
    default: throw PrinterFault.incomplete
    }
  }

  private func keep(_ printer: String, _ across: String, _ down: String) throws {
    let offset = try Printers.Offset(across: across, down: down, edge: try edge())
    var printers = try Printers(at: PrinterFile.place)
    printers.keep(offset, for: printer)
    try Output.keep(printers.bytes, at: PrinterFile.place)
    let number = Speech.wording.number
    Voice.say(words.kept(printer, number(offset.across), number(offset.down)))
  }

  private func print(for printer: String?) throws {
    let offset = try printer.map { try Printers(at: PrinterFile.place).offset(of: $0) }
    let bench = DeckBench(
      furnishings: try surroundings.furnishings(), wording: Speech.wording, now: Surroundings.now)
    let sheet = try bench.calibrationSheet(
      makingUpFor: offset, turningOn: duplex == nil ? offset?.edge ?? .long : try edge())
    let folder = output.map { URL(filePath: $0) } ?? Surroundings.prints(beside: nil)
    let file = try Output.show(sheet.bytes, at: folder.appending(path: sheet.name))
    Voice.say(Speech.wording.command.written(file.path, sheet.pageCount))
    guard printer == nil else { return }
    Voice.say(words.next)
    if let told = ask(words.askPrinter), let across = ask(words.askAcross),
      let down = ask(words.askDown)
    {
      try keep(told, across, down)
    }
  }

  /// What someone answers, when someone is there.
  private func ask(_ question: String) -> String? {
    guard isatty(0) == 1, isatty(2) == 1 else { return nil }
    Voice.progress(question)
    let answer = readLine()?.trimmingCharacters(in: .whitespaces) ?? ""
    return answer.isEmpty ? nil : answer
  }

  private func edge() throws -> PrintOptions.Duplex {
    guard let duplex else { return .long }
    let edges: [PrintOptions.Duplex] = [.long, .short]
    guard let edge = edges.first(where: { $0.rawValue == duplex.lowercased() }) else {
      throw Trouble.unknownWord(duplex, argument: "--duplex", known: edges.map(\.rawValue))
    }
    return edge
  }
}

/// Where this machine keeps what it knows of its printers.
enum PrinterFile {
  static var place: URL {
    let environment = ProcessInfo.processInfo.environment
    let own = environment["XDG_CONFIG_HOME"].flatMap { $0.isEmpty ? nil : URL(filePath: $0) }
    let home = FileManager.default.homeDirectoryForCurrentUser.appending(path: ".config")
    return (own ?? home).appending(path: "etabli/printers.json")
  }
}
