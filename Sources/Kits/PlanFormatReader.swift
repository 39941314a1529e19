import Atelier
import Interchange
import Words

/// Reads a plan of a kit in one language: each text is written once, or once for each language.
struct PlanFormatReader {
  let language: Language
  /// The decks and sheets of the kit.
  let decks: [String]

  func format(_ yaml: Entry, named name: String) -> PlanFormat? {
    let keys = yaml.keys(["title", "about", "teams", "days"])
    for key in ["title", "days"] where keys[key] == nil { yaml.note(missing: key) }
    guard let title = keys["title"], let days = keys["days"] else { return nil }
    let teams = keys["teams"].flatMap { $0.whole(in: 0...Agenda.mostTeams) }
    return PlanFormat(
      name: name, title: said(title), about: keys["about"].map(said) ?? "", teams: teams ?? 0,
      days: days.filledList.compactMap(day))
  }

  private func day(_ entry: Entry) -> PlanFormat.Day? {
    let keys = entry.keys(["opens", "closes", "blocks"])
    for key in ["opens", "closes", "blocks"] where keys[key] == nil { entry.note(missing: key) }
    guard let opens = keys["opens"]?.time, let closes = keys["closes"]?.time,
      let blocks = keys["blocks"]
    else { return nil }
    if closes <= opens { keys["closes"]?.note(expected: .laterTime) }
    return PlanFormat.Day(
      opens: opens, closes: closes, blocks: blocks.filledList.compactMap(block))
  }

  private static let blockKeys = [
    "title", "for", "minutes", "least", "apart", "optional", "fixed", "instruction", "notes",
    "produces", "decks", "method", "materials",
  ]

  private func block(_ entry: Entry) -> PlanFormat.Block? {
    let keys = entry.keys(Self.blockKeys)
    for key in ["title", "minutes"] where keys[key] == nil { entry.note(missing: key) }
    guard let title = keys["title"], let minutes = keys["minutes"]?.whole(in: 1...720) else {
      return nil
    }
    return PlanFormat.Block(
      title: said(title),
      intention: keys["for"].flatMap { $0.choice(Block.Intention.byName) } ?? .make,
      minutes: minutes, least: keys["least"].flatMap { $0.whole(in: 1...minutes) } ?? minutes,
      isApart: keys["apart"]?.isYes ?? false, isOptional: keys["optional"]?.isYes ?? false,
      fixed: keys["fixed"].flatMap(\.time), instruction: keys["instruction"].map(said) ?? "",
      notes: keys["notes"].map(said) ?? "", produces: keys["produces"].map(said) ?? "",
      decks: keys["decks"]?.list.compactMap(deck) ?? [],
      method: keys["method"].map(said) ?? "",
      materials: keys["materials"]?.list.compactMap(material) ?? [])
  }

  private func deck(_ entry: Entry) -> String? {
    entry.choice(Dictionary(decks.map { ($0, $0) }) { first, _ in first })
  }

  private func material(_ entry: Entry) -> PlanFormat.Material? {
    let keys = entry.keys(["name", "count", "share"])
    guard let name = keys["name"] else {
      entry.note(missing: "name")
      return nil
    }
    return PlanFormat.Material(
      name: said(name), count: keys["count"].flatMap { $0.whole(in: 1...10_000) } ?? 1,
      share: keys["share"].flatMap { $0.choice(Material.Share.byName) } ?? .once)
  }

  /// `title: Accueil`, or `title: { fr: Accueil, en: Welcome }`.
  private func said(_ entry: Entry) -> String {
    guard entry.isMapping else { return entry.text }
    let texts = entry.keys(Language.allCases.map(\.rawValue))
    guard let own = texts[language.rawValue] else {
      entry.note(missing: language.rawValue)
      return ""
    }
    return own.text
  }
}

extension Entry {
  fileprivate var isYes: Bool? { choice(["yes": true, "no": false, "true": true, "false": false]) }

  fileprivate var time: TimeOfDay? {
    guard let time = TimeOfDay(text) else {
      note(expected: .time)
      return nil
    }
    return time
  }

  fileprivate func whole(in range: ClosedRange<Int>) -> Int? {
    guard let whole = plain.flatMap({ Int($0) }), range.contains(whole) else {
      note(expected: .whole)
      return nil
    }
    return whole
  }
}
