import Foundation
import Ink
import Interchange
import Kits
import Paper
import Press
import Testing
import Words
import Workbench

@Suite("The kits that come with the program") struct KitTests {
  static let names: [String] = {
    let folders = try? FileManager.default.contentsOfDirectory(
      at: Bench.furnishings.kits, includingPropertiesForKeys: nil)
    return (folders ?? []).filter {
      FileManager.default.fileExists(atPath: $0.appending(path: "kit.yaml").path)
    }.map(\.lastPathComponent).sorted()
  }()

  private func folder(_ kit: String) -> URL { Bench.furnishings.kits.appending(path: kit) }

  private func composer(_ language: Language) -> Composer {
    Composer(
      ruler: PangoRuler(), wording: .of(language), pictogram: Bench.furnishings.pictogram)
  }

  @Test func `every practice has its kit`() {
    #expect(Self.names == ["inter-residence", "methode", "rers", "residence", "sprint"])
  }

  @Test("have nothing to mend", arguments: names)
  func sound(name: String) throws {
    let bench = DeckBench(
      furnishings: Bench.furnishings, wording: .french, now: Bench.now)
    #expect(try bench.check(kit: name) == [])
  }

  @Test("say the same in French and in English, card for card", arguments: names)
  func bilingual(name: String) throws {
    let kit = try KitReader.read(folder(name))
    #expect(kit.languages == [.french, .english])
    let (french, english) = (kit.decks(in: .french), kit.decks(in: .english))
    #expect(french.map(\.name) == english.map(\.name))
    #expect(french.allSatisfy { !$0.cards.isEmpty })
    for (ours, theirs) in zip(french, english) {
      for key in ["ref", "pictogram", "mark", "team", "order", "n"] {
        #expect(ours.cards.map { $0.fields[key] } == theirs.cards.map { $0.fields[key] })
      }
      for (card, other) in zip(ours.cards, theirs.cards) {
        let (filled, translated) = (card.fields.filled, other.fields.filled)
        #expect(filled == translated, "\(ours.name), \(card.item)")
      }
    }
    let sheets = Language.allCases.map { kit.sheets(in: $0) }
    #expect(sheets[0].map(\.name) == sheets[1].map(\.name))
    for (ours, theirs) in zip(sheets[0], sheets[1]) {
      #expect(ours.notice.blocks.map(\.kind) == theirs.notice.blocks.map(\.kind), "\(ours.name)")
    }
  }

  @Test("let no text stand on another, nor beyond its card", arguments: names)
  func apart(name: String) throws {
    let kit = try KitReader.read(folder(name))
    for language in kit.languages {
      let composer = composer(language)
      for deck in kit.decks(in: language) {
        let inside = Frame(deck.layout.form.size).inset(by: 4)
        for face in [deck.layout.front] + (deck.layout.back.map { [$0] } ?? []) {
          for card in deck.cards {
            let texts = try deck.marks(of: face, card: card, composer).flatMap { $0.texts() }
            #expect(texts.collisions == [], "\(language), \(card.item)")
            let astray = texts.filter { !inside.holds($0.frame) }.map(\.words)
            #expect(astray == [], "\(language), \(card.item)")
          }
        }
      }
    }
  }

  @Test("hold no label that nothing shows", arguments: names)
  func labels(name: String) throws {
    let places = [folder(name).appending(path: "kit.yaml")] + (try files(name, "layouts"))
    let shown = try places.map { try String(contentsOf: $0, encoding: .utf8) }.joined()
    for table in try files(name, "decks") where table.lastPathComponent.hasPrefix("labels.") {
      let lines = try String(contentsOf: table, encoding: .utf8).split(whereSeparator: \.isNewline)
      let keys = lines.dropFirst().map { String($0.prefix { $0 != ";" }) }
        .filter { !$0.hasPrefix("card.") && !$0.hasPrefix("sheet.") }
      #expect(keys.filter { !shown.contains("{label.\($0)}") } == [], "\(table.lastPathComponent)")
    }
  }

  @Test("are written so that a spreadsheet reads their accents", arguments: names)
  func spreadsheets(name: String) throws {
    for table in try files(name, "decks") where table.pathExtension == "csv" {
      let bytes = try Data(contentsOf: table)
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(bytes.starts(with: [0xef, 0xbb, 0xbf]), "\(table.lastPathComponent)")
      #expect(!text.contains(/[^\r]\n/), "\(table.lastPathComponent)")
    }
  }

  @Test("have the apostrophes, quotes and dots of careful typography", arguments: names)
  func typography(name: String) throws {
    for file in try files(name, "decks") where file.pathExtension != "xlsx" {
      let text = try String(contentsOf: file, encoding: .utf8)
      #expect(!text.contains("'") && !text.contains("..."), "\(file.lastPathComponent)")
    }
  }

  @Test func `more than a hundred and twenty different cards are ready to print`() throws {
    let cards = try Self.names.flatMap { name in
      try KitReader.read(folder(name)).decks(in: .french).flatMap { deck in
        deck.cards.compactMap { $0.fields["ref"] }
      }
    }
    #expect(Set(cards).count >= 200)
  }

  @Test func `a title is not parted at a hyphen to even out its lines`() throws {
    let words = "Comment pourrions-nous écrire un courrier que l’on comprend du premier coup ?"
    let composer = composer(.french)
    let title = try composer.balanced(width: 76) {
      try composer.set(words, Lettering.display(17), width: $0)
    }
    #expect(title.lines.first?.runs.map(\.words).joined() == "Comment pourrions-nous ")
  }

  private func files(_ kit: String, _ place: String) throws -> [URL] {
    try FileManager.default.contentsOfDirectory(
      at: folder(kit).appending(path: place), includingPropertiesForKeys: nil
    ).sorted { $0.path < $1.path }
  }
}

extension [String: String] {
  /// The columns of a card that hold something.
  fileprivate var filled: Set<String> {
    Set(filter { !$0.key.hasPrefix("label.") && !$0.value.isEmpty }.keys)
  }
}

extension Notice.Block {
  /// What it is, whatever its words.
  fileprivate var kind: String {
    switch self {
    case .title: "title"
    case .heading: "heading"
    case .subheading: "subheading"
    case .step: "step"
    case .picture: "picture"
    case .paragraph: "paragraph"
    case .item: "item"
    case .choice: "choice"
    case .blank: "blank"
    }
  }
}

private struct PlacedText {
  let words: String
  let frame: Frame
}

extension [PlacedText] {
  /// Pairs of texts that stand on one another.
  fileprivate var collisions: [String] {
    indices.flatMap { first in
      indices.dropFirst(first + 1)
        .filter { self[first].frame.inset(by: 0.2).intersects(self[$0].frame.inset(by: 0.2)) }
        .map { "“\(self[first].words)” and “\(self[$0].words)”" }
    }
  }
}

extension Frame {
  fileprivate func holds(_ other: Frame) -> Bool {
    other.x >= x && other.y >= y && other.right <= right && other.bottom <= bottom
  }
}

extension Mark {
  /// Each text, where it stands on its card.
  fileprivate func texts(from origin: Point = .zero) -> [PlacedText] {
    switch self {
    case .text(let text, let place):
      let frame = Frame(x: place.x, y: place.y, width: text.width, height: text.height)
      return [PlacedText(words: text.words, frame: frame.moved(by: origin))]
    case .group(let group):
      let corner = Point(x: origin.x + group.placement.x, y: origin.y + group.placement.y)
      return group.marks.flatMap { $0.texts(from: corner) }
    default: return []
    }
  }
}
