import ArgumentParser
import Foundation
import Interchange
import Storage
import Words
import Workbench

struct ExportVerb: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "export", abstract: Speech.verb("export"))
  }
  @Argument(help: Speech.help("file"), completion: .file(extensions: ["etabli"])) var file: String
  @Option(help: Speech.help("format"), completion: .list(["xlsx", "ods", "csv"])) var format:
    String?
  @Option(help: Speech.help("to"), completion: .file()) var to: String
  @Flag(help: Speech.help("replace")) var replace = false
  @OptionGroup(title: Speech.wording.help.everywhere) var surroundings: Surroundings

  func run() throws {
    // Without a word, the name tells.
    let ending = URL(filePath: to).pathExtension.lowercased()
    let word = self.format ?? (ending == "ods" ? "ods" : "xlsx")
    guard let format = ExportFormat(rawValue: word.lowercased()) else {
      throw Trouble.unknownWord(
        word, argument: "--format", known: ExportFormat.allCases.map(\.rawValue))
    }
    let target = try format == .csv ? Output.folder(to) : Output.workbook(to, format.rawValue)
    let workshop = try surroundings.reading(file)
    defer { try? workshop.workspace.close() }
    let export = try Scratch.during(in: surroundings.scratchFolder) {
      try workshop.export(as: format, named: target.lastPathComponent, scratch: $0)
    }
    let folder = format == .csv ? target : target.deletingLastPathComponent()
    let places = export.files.map { folder.appending(path: $0.name) }
    if !replace { try Output.checkFree(places) }
    for (file, place) in zip(export.files, places) { try Output.keep(file.bytes, at: place) }
    if let apart = export.apart { Voice.complain(apart.said(in: workshop.wording)) }
    for remark in try workshop.exportRemarks() { Voice.complain(remark) }
    Voice.say(Speech.wording.command.made(target.path))
  }
}
