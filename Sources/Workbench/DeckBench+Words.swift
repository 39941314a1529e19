public import Foundation
import Interchange
import Kits
import Press
public import Words

/// The words of a deck, to be changed row by row.
public struct DeckWords: Hashable, Sendable {
  public let kit: String
  public let deck: String
  public let title: String
  public let language: Language
  public let columns: [String]
  public var rows: [[String]]
}

/// Files to be written, by their paths in a folder.
public struct KitFiles: Sendable {
  public let folder: URL
  public let files: [(path: String, bytes: Data)]
}

/// Why the words of a deck are not kept.
public struct WordsRefusal: Error, Sendable {
  /// What is wrong with each row, by its number from 0.
  public let rows: [Int: [String]]
  /// What is wrong elsewhere in the kit.
  public let elsewhere: [String]

  public var count: Int { rows.values.reduce(0) { $0 + $1.count } + elsewhere.count }
}

/// Why a kit cannot be copied.
public enum CopyRefusal: Error, Hashable, Sendable, Sayable {
  case nameless
  case taken(String)
  case nowhere

  public func said(in wording: Wording) -> String {
    switch self {
    case .nameless: wording.siteKits.nameNeeded
    case .taken(let name): wording.siteKits.nameTaken(name)
    case .nowhere: wording.siteKits.nowhereToCopy
    }
  }
}

extension DeckBench {
  /// - Throws: ``UnknownKit``, ``UnknownDeck`` where it is not written in the language.
  public func words(ofKit name: String, deck: String, in language: Language) throws -> DeckWords {
    let kit = try kit(known: name)
    let decks = kit.decks(in: language)
    guard let table = kit.table(of: deck, in: language),
      let title = decks.first(where: { $0.name == deck })?.title
    else {
      throw UnknownDeck(name: deck, kit: name, known: decks.map { ($0.name, $0.title) })
    }
    return DeckWords(
      kit: name, deck: deck, title: title, language: language, columns: table.columns,
      rows: table.rows)
  }

  /// The file that holds other words of a deck, once the whole kit was checked with it.
  ///
  /// Rows left empty are left out. A kit of the program is not rewritten.
  /// - Throws: ``WordsRefusal``, ``UnknownKit``.
  public func rewriting(_ words: DeckWords) throws -> KitFiles {
    guard furnishings.ownKitNames.contains(words.kit),
      let folder = furnishings.folder(ofKit: words.kit),
      var table = try kit(known: words.kit).table(of: words.deck, in: words.language)
    else { throw UnknownKit(name: words.kit, known: furnishings.ownKitNames) }
    let kept = words.rows.enumerated().filter { $0.element.contains { !$0.isEmpty } }
    table.rows = kept.map(\.element)
    let bytes = table.bytes
    let faults = try faults(of: words.kit, in: folder, with: bytes, as: table.file)
    guard faults.isEmpty else {
      var (rows, elsewhere): ([Int: [String]], [String]) = ([:], [])
      for fault in faults {
        if fault.place.file == table.file, let line = fault.place.line,
          let row = table.row(atLine: line)
        {
          rows[kept[row].offset, default: []].append(fault.fact.said(in: wording))
        } else {
          elsewhere.append(fault.said(in: wording))
        }
      }
      throw WordsRefusal(rows: rows, elsewhere: elsewhere)
    }
    return KitFiles(folder: folder, files: [(table.file, bytes)])
  }

  private func faults(of name: String, in folder: URL, with bytes: Data, as file: String) throws
    -> [KitFault]
  {
    do {
      let kit = try KitReader.read(named: name) { asked in
        asked == file ? bytes : try? Data(contentsOf: folder.appending(path: asked))
      }
      return try kit.check(
        pictograms: furnishings.pictograms, broken: Set(furnishings.unreadablePictograms)
      ) { composer(Wording.of($0)) }
    } catch let faults as KitFaults {
      return faults.all
    }
  }

  /// A copy of a kit, under a title of its own, in a new folder beside the workspace.
  ///
  /// - Throws: ``CopyRefusal``, ``UnknownKit``.
  public func copying(kit name: String, titled title: String) throws -> KitFiles {
    let kit = try kit(known: name)
    let copy = slug(title)
    guard let folder = furnishings.folder(ofKit: name) else {
      throw UnknownKit(name: name, known: furnishings.kitNames)
    }
    guard !copy.isEmpty, copy.count <= 60 else { throw CopyRefusal.nameless }
    guard let home = furnishings.ownKits else { throw CopyRefusal.nowhere }
    let place = home.appending(path: copy)
    guard furnishings.folder(ofKit: copy) == nil,
      !FileManager.default.fileExists(atPath: place.path)
    else { throw CopyRefusal.taken(title) }
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    let files = names.sorted().filter { name in
      let parts = name.split(separator: "/")
      return ["decks", "layouts", "plans"].contains(parts.first.map(String.init) ?? "")
        && parts.count == 2
        && !(parts.last ?? "").hasPrefix(".")
    }
    let yaml = try String(contentsOf: folder.appending(path: "kit.yaml"), encoding: .utf8)
    let titled = yaml.titled(title.filter { !$0.isNewline }.trimmed, in: kit.languages)
    return KitFiles(
      folder: place,
      files: [("kit.yaml", Data(titled.utf8))]
        + (try files.map { ($0, try Data(contentsOf: folder.appending(path: $0))) }))
  }
}

extension String {
  /// The text of a kit.yaml with another title, in its languages.
  fileprivate func titled(_ title: String, in languages: [Language]) -> String {
    let quoted = "\"" + title.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    let block =
      "title:\n"
      + languages.map { "  \($0.rawValue): \(quoted)\n" }.joined()
    let lines = split(separator: "\n", omittingEmptySubsequences: false)
    guard let start = lines.firstIndex(where: { $0.hasPrefix("title:") }) else {
      return block + self
    }
    let rest = lines[(start + 1)...].drop { $0.hasPrefix(" ") }
    return (lines[..<start] + block.dropLast().split(separator: "\n") + rest)
      .joined(separator: "\n")
  }
}
