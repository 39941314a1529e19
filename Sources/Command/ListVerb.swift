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
  @Argument(help: Speech.help("file")) var file: String
  @Argument(help: Speech.help("kind")) var kind: String
  @Option(help: Speech.help("search")) var search: String?
  @Flag(help: Speech.help("json")) var json = false
  @OptionGroup var surroundings: Surroundings

  func run() throws {
    guard let table = TableKind(named: kind) else {
      throw Trouble.unknownWord(kind, argument: "KIND", known: TableKind.allCases.map(\.rawValue))
    }
    let workshop = try surroundings.workshop(file)
    defer { try? workshop.workspace.close() }
    let listing = try workshop.list(table, search: search)
    Voice.say(json ? try listing.json() : listing.columns())
  }
}

extension Listing {
  func json() throws -> String {
    let rows = rows.map { row in Dictionary(zip(keys, row)) { first, _ in first } }
    let data = try JSONSerialization.data(
      withJSONObject: rows, options: [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes])
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
