import ArgumentParser
import Foundation
import Interchange
import Storage
import Words
import Workbench

struct ListVerb: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "list", abstract: Speech.verb("list"))
  }
  @Argument(help: Speech.help("file"), completion: .file(extensions: ["etabli"])) var file: String
  @Argument(
    help: Speech.help("kind", naming: TableKind.names), completion: .list(TableKind.names))
  var kind: String
  @Option(help: Speech.help("search")) var search: String?
  @Flag(help: Speech.help("json")) var json = false
  @OptionGroup(title: Speech.wording.help.everywhere) var surroundings: Surroundings

  func run() throws {
    guard let table = TableKind(named: kind) else {
      if kind.hasSuffix(".etabli") {
        throw Trouble.fileFirst("etabli list \(kind.asTyped) \(file)")
      }
      throw Trouble.unknownWord(kind, argument: Speech.value("kind"), known: TableKind.names)
    }
    let workshop = try surroundings.reading(file)
    defer { try? workshop.workspace.close() }
    let listing = try workshop.list(table, search: search)
    if listing.rows.isEmpty, !json {
      let words = Speech.wording.command
      return Voice.complain(search.map { words.nothingFound($0) } ?? words.nothingHere)
    }
    Voice.say(json ? try listing.json() : listing.columns())
  }
}

extension TableKind {
  /// What may be listed, as it is called in the language of the run.
  static var names: [String] {
    allCases.map { $0.definition.title.said(in: Speech.wording).lowercased() }
  }
}

extension Listing {
  func json() throws -> String {
    let data = try JSONSerialization.data(
      withJSONObject: objects, options: [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes])
    return String(decoding: data, as: UTF8.self)
  }

  /// Columns as wide as what they hold, up to 60 signs; longer words run on, nothing is cut.
  func columns() -> String {
    let shown = [headings] + rows.map { $0.map { $0.replacing("\n", with: " ") } }
    let widths = headings.indices.map { column in
      min(60, shown.map { $0[column].count }.max() ?? 0)
    }
    return shown.map { row in
      zip(row, widths).map { text, width in
        text + String(repeating: " ", count: max(0, width - text.count))
      }.joined(separator: "  ").trimmed
    }.joined(separator: "\n")
  }
}
