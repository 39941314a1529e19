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
  var kind: String?
  @Flag(help: Speech.help("dryRun")) var dryRun = false
  @Flag(help: Speech.help("hiddenTabs")) var hiddenTabs = false
  @Flag(help: Speech.help("withoutHiddenRows")) var withoutHiddenRows = false
  @Flag(help: Speech.help("withoutStruck")) var withoutStruck = false
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
    let table = try kind.map(self.table)
    let choices = SheetChoices(
      takesHiddenTabs: hiddenTabs, takesHiddenRows: !withoutHiddenRows, takesStruck: !withoutStruck)
    let files = try sources.flatMap(SourceFolder.files).map { $0.choosing(choices) }
    let workshop = try surroundings.workshop(file ?? "", author: author ?? "")
    defer { try? workshop.workspace.close() }
    let patience = Patience()
    defer { Voice.progress("") }
    let diagnosis = try workshop.take(files, as: table, isRehearsal: dryRun) { patience.show($0) }
    Voice.progress("")
    Voice.say(diagnosis.told(in: workshop.wording, isRehearsal: dryRun))
  }

  private func table(_ word: String) throws -> TableKind {
    guard let table = TableKind(named: word) else {
      throw Trouble.unknownWord(
        word, argument: "--as", known: TableKind.names)
    }
    return table
  }

  private func writeTemplate(to url: URL) throws {
    let bytes = try WorkbookWriter.template(
      in: Speech.wording, created: Surroundings.today,
      scratch: FileManager.default.temporaryDirectory)
    try Output.write(bytes, to: url)
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
    guard isFolder.boolValue else { return [try file(url)] }
    let names = try FileManager.default.contentsOfDirectory(atPath: url.path).sorted()
    let tables = names.filter { name in
      !name.hasPrefix(".") && !name.hasPrefix("~")
        && ["csv", "tsv", "txt", "xlsx", "ods", "fods"].contains(
          URL(filePath: name).pathExtension.lowercased())
    }
    guard !tables.isEmpty else { throw Trouble.noTables(path) }
    return try tables.map { try file(url.appending(path: $0)) }
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
