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
  @Argument(help: Speech.help("calendarEvent")) var reference: String?
  @Option(help: Speech.help("format"), completion: .list(["xlsx", "ods", "csv", "ics"]))
  var format: String?
  @Option(help: Speech.help("calendarTeam")) var team: String?
  @Option(help: Speech.help("calendarPerson")) var person: String?
  @Option(help: Speech.help("calendarDay")) var day: String?
  @Option(help: Speech.help("exportTo"), completion: .file()) var to: String?
  @Flag(help: Speech.help("replace")) var replace = false
  @OptionGroup(title: Speech.wording.help.everywhere) var surroundings: Surroundings

  private static let calendar = "ics"

  func run() throws {
    // Without a word, the name tells.
    let ending = to.map { URL(filePath: $0).pathExtension.lowercased() } ?? ""
    let told = ["ods", ExportVerb.calendar].contains(ending) ? ending : "xlsx"
    let word = (self.format ?? told).lowercased()
    if word == ExportVerb.calendar { return try takeCalendar() }
    guard let format = ExportFormat(rawValue: word) else {
      throw Trouble.unknownWord(
        self.format ?? word, argument: "--format",
        known: ExportFormat.allCases.map(\.rawValue) + [ExportVerb.calendar])
    }
    let ofCalendars = [
      (reference, reference ?? ""), (team, "--team"), (person, "--person"), (day, "--day"),
    ]
    if let (_, name) = ofCalendars.first(where: { $0.0 != nil }) {
      throw Trouble.onlyOfCalendars(name)
    }
    guard let to else { throw Trouble.missing("--to \(Speech.value("to"))") }
    try takeTables(as: format, to)
  }

  private func takeTables(as format: ExportFormat, _ to: String) throws {
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

  private func takeCalendar() throws {
    let target = try to.map(Output.calendar)
    let workshop = try surroundings.reading(file)
    defer { try? workshop.workspace.close() }
    let made = try workshop.calendar(
      CalendarRequest(reference, team: team, person: person, day: day))
    // A title may hold what a path would take for a folder.
    let name = String(made.name.map { "/\\:\0".contains($0) ? "-" : $0 })
    let place = target ?? Surroundings.prints(beside: file).appending(path: name)
    if !replace { try Output.checkFree([place]) }
    try Output.keep(made.bytes, at: place)
    Voice.say(Speech.wording.command.made(place.path))
  }
}
