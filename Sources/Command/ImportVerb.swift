import ArgumentParser
import Foundation
import Interchange
import Storage
import Words
import Workbench

struct ImportVerb: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "import", abstract: Speech.verb("import"))
  }
  @Argument(help: Speech.help("file"), completion: .file(extensions: ["etabli"])) var file: String?
  @Argument(help: Speech.help("sources"), completion: .file()) var sources: [String] = []
  @Option(
    name: .customLong("as"), help: Speech.help("as"), completion: .list(TableKind.names))
  var kinds: [String] = []
  @Option(name: .customLong("column"), help: Speech.help("column")) var columns: [String] = []
  @Option(name: .customLong("ignore"), help: Speech.help("ignore")) var ignored: [String] = []
  @Option(name: .customLong("keep"), help: Speech.help("keepColumn")) var kept: [String] = []
  @Option(name: .customLong("person"), help: Speech.help("isPerson")) var people: [String] = []
  @Option(name: .customLong("profile"), help: Speech.help("isProfile")) var profiles: [String] = []
  @Option(name: .customLong("place"), help: Speech.help("isPlace")) var places: [String] = []
  @Option(
    help: Speech.help("crossing"),
    completion: .list(ImportAnswers.Crossing.allCases.map(\.rawValue)))
  var crossing: String?
  @Option(
    help: Speech.help("dates"), completion: .list(DateOrder.allCases.map(\.rawValue)))
  var dates: String?
  @Flag(help: Speech.help("headings")) var headings = false
  @Flag(help: Speech.help("noHeadings")) var noHeadings = false
  @Flag(help: Speech.help("dryRun")) var dryRun = false
  @Flag(help: Speech.help("hiddenTabs")) var hiddenTabs = false
  @Flag(help: Speech.help("withoutHiddenRows")) var withoutHiddenRows = false
  @Flag(help: Speech.help("withoutStruck")) var withoutStruck = false
  @Flag(help: Speech.help("loneTitles")) var loneTitles = false
  @Option(help: Speech.help("toNotes"), completion: .file(extensions: ["csv"])) var to: String?
  @Flag(help: Speech.help("describe")) var describe = false
  @Option(help: Speech.help("template"), completion: .file(extensions: ["xlsx"])) var template:
    String?
  @Option(help: Speech.help("author")) var author: String?
  @OptionGroup(title: Speech.wording.help.everywhere) var surroundings: Surroundings

  func validate() throws {
    guard describe || template != nil || (file != nil && !sources.isEmpty) else {
      let missing = Speech.value(file == nil ? "file" : "sources")
      throw ValidationError("Missing expected argument '<\(missing)>'")
    }
  }

  func run() throws {
    if describe { return Voice.say(TableGuide(Speech.wording).text) }
    if let template { return try writeTemplate(to: try Output.workbook(template)) }
    if let file, !file.hasSuffix(".etabli"), sources.last?.hasSuffix(".etabli") == true {
      let tables = [file] + sources.dropLast()
      throw Trouble.fileFirst(
        "etabli import \((sources.last ?? "").asTyped) "
          + tables.map(\.asTyped).joined(separator: " "))
    }
    var answers = try ImportAnswers(
      tables: kinds, columns: columns, ignored: ignored, kept: kept, people: people,
      profiles: profiles, places: places, crossing: crossing, dates: dates)
    if headings || noHeadings { answers.firstLines = [.init(isHeadings: headings)] }
    var choices = SheetChoices(
      takesHiddenTabs: hiddenTabs, takesHiddenRows: !withoutHiddenRows, takesStruck: !withoutStruck)
    choices.takesTitles = loneTitles
    let files = try sources.flatMap(SourceFolder.files).map { $0.choosing(choices) }
    let proposal = try NotesProposal(
      files, from: sources, tables: kinds, into: file ?? "")
    let workshop = try surroundings.workshop(
      file ?? "", author: author ?? "", toRead: dryRun || proposal != nil)
    defer { try? workshop.workspace.close() }
    if let proposal { return try proposal.perform(by: workshop, to: to, isRehearsal: dryRun) }
    let patience = Patience()
    defer { Voice.progress("") }
    let diagnosis = try workshop.take(files, answers, isRehearsal: dryRun) { patience.show($0) }
    Voice.progress("")
    Voice.say(diagnosis.told(in: workshop.wording, isRehearsal: dryRun))
  }

  private func writeTemplate(to url: URL) throws {
    // Someone may have filled in the last one.
    if FileManager.default.fileExists(atPath: url.path), !Workspace.isOne(url) {
      throw WorkspaceFault.alreadyThere(file: url.lastPathComponent)
    }
    let bytes = try Scratch.during(in: surroundings.scratchFolder) {
      try WorkbookWriter.template(
        in: Speech.wording, created: Surroundings.today, scratch: $0)
    }
    try Output.keep(bytes, at: url)
    Voice.say(Speech.wording.command.made(url.lastPathComponent))
  }
}

/// Reads the files a person named: a folder stands for the tables inside it.
enum SourceFolder {
  static func files(_ path: String) throws -> [SourceFile] {
    let url = URL(filePath: path)
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder) else {
      throw Trouble.cannotRead(path)
    }
    guard isFolder.boolValue else { return [try file(url)] + longTexts(beside: url) }
    let names = try FileManager.default.contentsOfDirectory(atPath: url.path).sorted()
    let tables = names.filter { name in
      !name.hasPrefix(".") && !name.hasPrefix("~")
        && ["csv", "tsv", "txt", "xlsx", "ods", "fods", "zip"].contains(
          URL(filePath: name).pathExtension.lowercased())
    }
    guard !tables.isEmpty else { throw Trouble.noTables(path) }
    return try tables.map { try file(url.appending(path: $0)) }
  }

  /// The long texts that an export put beside a workbook, whatever both are called now.
  private static func longTexts(beside workbook: URL) -> [SourceFile] {
    guard ["xlsx", "ods"].contains(workbook.pathExtension.lowercased()) else { return [] }
    let folder = workbook.deletingLastPathComponent()
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.lowercased().hasSuffix(".txt") }.sorted().compactMap { name in
      let url = folder.appending(path: name)
      guard let handle = try? FileHandle(forReadingFrom: url) else { return nil }
      defer { try? handle.close() }
      guard let head = try? handle.read(upToCount: 80), LongTexts.isOne(head) else { return nil }
      return try? file(url)
    }
  }

  private static func file(_ url: URL) throws -> SourceFile {
    guard url.pathExtension != "etabli" else {
      throw Trouble.workspaceForTable(url.lastPathComponent)
    }
    guard let bytes = try? Data(contentsOf: url, options: .mappedIfSafe) else {
      throw Trouble.cannotRead(url.path)
    }
    return SourceFile(name: url.lastPathComponent, bytes: bytes)
  }
}
