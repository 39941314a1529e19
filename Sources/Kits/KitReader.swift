public import Foundation
import Interchange
import Paper
import Press
import Words

/// Reads a kit's folder: `kit.yaml`, the layouts, the tables and the sheets it names.
public struct KitReader {
  /// As many cards as a deck may have: six hundred sheets of the everyday ones.
  static let cards = 5_000

  private let name: String
  private let file: (String) -> Data?
  private let log = FaultLog()

  /// - Throws: ``KitFaults`` with everything that does not agree, each with its file and line.
  public static func read(_ folder: URL) throws -> Kit {
    try read(named: folder.lastPathComponent) { name in
      try? Data(contentsOf: folder.appending(path: name))
    }
  }

  /// - Parameter file: the bytes of a file of the kit, by its path in the kit.
  public static func read(named name: String, file: @escaping (String) -> Data?) throws -> Kit {
    let reader = KitReader(name: name, file: file)
    let kit = reader.kit()
    guard reader.log.faults.isEmpty, let kit else { throw KitFaults(reader.log.sorted) }
    return kit
  }

  private func kit() -> Kit? {
    guard let text = text(of: "kit.yaml", askedAt: nil),
      let entry = Entry(reading: text, file: "kit.yaml", log: log)
    else { return nil }
    let keys = entry.keys(["title", "languages", "labels", "decks", "sheets", "plans"])
    let languages =
      keys["languages"]?.filledList.compactMap { $0.choice(Language.byCode) } ?? [.french]
    guard let decks = keys["decks"] else {
      entry.note(missing: "decks")
      return nil
    }
    if keys["sheets"] == nil, keys["plans"] == nil { _ = decks.filledList }
    let read = languages.map { language in
      let labels = labels(keys["labels"], in: language)
      return (language, decks.list.compactMap { deck($0, labels: labels, language: language) })
    }
    return Kit(
      name: name, languages: languages,
      titles: keys["title"].map(titles) ?? [:],
      decks: Dictionary(read) { first, _ in first }, sheets: sheets(keys["sheets"], languages),
      plans: plans(
        keys["plans"], languages, printables: decks.list + (keys["sheets"]?.list ?? [])))
  }

  private func plans(
    _ entry: Entry?, _ languages: [Language], printables: [Entry]
  ) -> [Language: [PlanFormat]] {
    let entries = entry?.filledList ?? []
    let names = printables.compactMap { $0.value(of: "name") }
    let read = languages.map { language in
      let reader = PlanFormatReader(language: language, decks: names)
      return (language, entries.compactMap { plan($0, by: reader) })
    }
    return Dictionary(read) { first, _ in first }
  }

  private func plan(_ entry: Entry, by reader: PlanFormatReader) -> PlanFormat? {
    let keys = entry.keys(["name", "plan"])
    for key in ["name", "plan"] where keys[key] == nil { entry.note(missing: key) }
    guard let name = keys["name"]?.text, let file = keys["plan"],
      let text = text(of: file.text, askedAt: file.place),
      let yaml = Entry(reading: text, file: file.text, log: log)
    else { return nil }
    return reader.format(yaml, named: name)
  }

  private func sheets(_ entry: Entry?, _ languages: [Language]) -> [Language: [KitSheet]] {
    let entries = entry?.list ?? []
    return Dictionary(
      languages.map { language in (language, entries.compactMap { sheet($0, in: language) }) }
    ) { first, _ in first }
  }

  private func sheet(_ entry: Entry, in language: Language) -> KitSheet? {
    let keys = entry.keys(["name", "text"])
    for key in ["name", "text"] where keys[key] == nil { entry.note(missing: key) }
    guard let name = keys["name"]?.text, let textEntry = keys["text"] else { return nil }
    let file = textEntry.text.replacing("{language}", with: language.rawValue)
    return text(of: file, askedAt: textEntry.place).map {
      KitSheet(name: name, notice: Notice(markdown: $0), file: file)
    }
  }

  private func titles(_ entry: Entry) -> [Language: String] {
    let keys = entry.keys(Language.allCases.map(\.rawValue))
    return Dictionary(
      keys.compactMap { key, value in Language(rawValue: key).map { ($0, value.text) } }
    ) { first, _ in first }
  }

  private func labels(_ entry: Entry?, in language: Language) -> [String: String] {
    guard let entry, let table = table(entry, in: language) else { return [:] }
    return table.labels
  }

  private func deck(_ entry: Entry, labels: [String: String], language: Language) -> KitDeck? {
    let keys = entry.keys([
      "name", "title", "layout", "table", "copies", "blanks", "first", "examples", "invented",
    ])
    for key in ["name", "layout", "table"] where keys[key] == nil { entry.note(missing: key) }
    guard let name = keys["name"]?.text, let layoutEntry = keys["layout"],
      let tableEntry = keys["table"], let table = table(tableEntry, in: language),
      let file = layoutEntry.plain,
      let text = text(of: file, askedAt: layoutEntry.place),
      let yaml = Entry(reading: text, file: file, log: log)
    else { return nil }
    let layout = LayoutReader(yaml)
    let fields = FieldCheck(columns: table.columns, labels: labels, log: log)
    fields.check(layout)
    let title = keys["title"].map { entry in
      fields.check(Template(entry.text), at: entry.place)
      return Template(entry.text).plain(labels.prefixed)
    }
    guard let set = layout.layout, areFew(table, keys, entry) else { return nil }
    let deck = Deck(
      name: name, title: title ?? name, layout: set, rows: table.rows.map(\.values),
      labels: labels, copies: keys["copies"]?.whole ?? 1, blanks: keys["blanks"]?.whole ?? 0,
      firstNumber: keys["first"]?.whole ?? 1, examples: examples(keys, fields))
    return KitDeck(
      deck: deck, places: places(table, name: name, keys),
      table: table.words(tableEntry.text.replacing("{language}", with: language.rawValue)),
      pictograms: pictograms(layout, table: table))
  }

  /// What the rows are examples of, or which of their fields are invented.
  private func examples(_ keys: [String: Entry], _ fields: FieldCheck) -> Deck.Examples? {
    if let subject = keys["examples"]?.choice(Deck.Subject.byName) { return .rows(subject) }
    guard let invented = keys["invented"]?.filledList, !invented.isEmpty else { return nil }
    for field in invented { fields.check(field.text, at: field.place) }
    return .fields(invented.map(\.text))
  }

  /// Whether the deck has no more cards than can be printed and cut.
  private func areFew(_ table: KitTable, _ keys: [String: Entry], _ entry: Entry) -> Bool {
    let each = keys["copies"]?.whole ?? 1
    var count = keys["blanks"]?.whole ?? 0
    for row in table.rows {
      guard let words = row.values["copies"] else {
        count += each
        continue
      }
      guard let copies = Entry.count(words) else {
        log.note(.expected(.whole, read: words), at: row.places["copies"] ?? row.place)
        return false
      }
      count += copies
    }
    if count > Self.cards { log.note(.tooManyCards(count, limit: Self.cards), at: entry.place) }
    return count <= Self.cards
  }

  /// The row of each card: by its reference, or by its number where it has none.
  private func places(_ table: KitTable, name: String, _ keys: [String: Entry])
    -> [String: KitPlace]
  {
    var (places, number): ([String: KitPlace], Int) = ([:], keys["first"]?.whole ?? 1)
    for row in table.rows {
      let copies = row.values["copies"].flatMap { Int($0) } ?? keys["copies"]?.whole ?? 1
      for _ in 0..<max(0, copies) {
        let item = Deck.item(named: name, reference: row.values["ref"] ?? "n° \(number)")
        places[item] = places[item] ?? row.place
        number += 1
      }
    }
    return places
  }

  private func pictograms(_ layout: LayoutReader, table: KitTable) -> [PictogramUse] {
    layout.pictograms.flatMap { template, place -> [PictogramUse] in
      guard let field = template.fields.first else {
        return [PictogramUse(name: template.source, place: place)]
      }
      return table.rows.map { row in
        PictogramUse(
          name: template.plain(row.values), place: row.places[field] ?? row.place)
      }
    }
  }

  private func table(_ entry: Entry, in language: Language) -> KitTable? {
    let file = entry.text.replacing("{language}", with: language.rawValue)
    guard let bytes = bytes(of: file, askedAt: entry.place) else { return nil }
    return KitTable(bytes, file: file, log: log)
  }

  private func text(of file: String, askedAt place: KitPlace?) -> String? {
    guard let bytes = bytes(of: file, askedAt: place) else { return nil }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      log.note(.notUnicode, at: KitPlace(file: file))
      return nil
    }
    return text
  }

  /// Told where the file is asked for, or as the file itself when nothing asks for it.
  private func bytes(of file: String, askedAt place: KitPlace?) -> Data? {
    if let bytes = self.file(file) { return bytes }
    log.note(.missingFile(file), at: place ?? KitPlace(file: file))
    return nil
  }
}

extension Language {
  static var byCode: [String: Language] {
    Dictionary(allCases.map { ($0.rawValue, $0) }) { first, _ in first }
  }
}

extension [String: String] {
  /// As cards ask for labels: `label.` before each.
  var prefixed: [String: String] {
    Dictionary(uniqueKeysWithValues: map { ("label." + $0.key, $0.value) })
  }
}
