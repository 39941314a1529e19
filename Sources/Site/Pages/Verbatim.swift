import Foundation
import Interchange
import People
import Words
import Workbench

extension Visit {
  /// The grid: filtered, sorted, fifty a page, with the words chosen beside it.
  func verbatimGrid() throws -> Reply {
    let asked = voiceQuery()
    let list = try workshop.voices(asked)
    let words = wording.sitePages
    let chosen = Reference(query["open"])
    return try page(
      "verbatim", title: wording.site.verbatim, in: .verbatim,
      [
        "q": query["q"], "found": language.typeset(words.found(list.found)),
        "isNarrowed": isNarrowed, "isNothing": list.found == 0,
        "isEmpty": list.collected == 0, "here": here, "tabs": tabs(list), "only": query["only"],
        "opened": chosen?.description ?? "",
        "voices": list.voices.map { voice in
          model(voice, isPicked: true).merging([
            "open": opening(voice.reference), "isOpen": voice.reference == chosen,
          ]) { _, own in own }
        },
        "reader": try reader(chosen, in: list),
        "known": list.themes.map { ["name": $0.name, "count": $0.count] as Model },
        "profiles": options(list.profiles, query["profile"]) { $0.value.uuidString },
        "themes": options(list.themes, query["theme"]) { $0 },
        "occasions": options(list.occasions, query["during"]) { $0.value.uuidString },
        "orders": VoiceQuery.Order.allCases.map {
          option($0.rawValue, words.orders[$0.rawValue] ?? "", query["order"])
        },
        "groups": asked.only == .rare ? try groups() as Any : false,
        "pager": pager(min(max(asked.page, 1), list.pages), of: list.pages),
      ])
  }

  private var isNarrowed: Bool {
    ["q", "profile", "theme", "during", "only"].contains { !query[$0].isEmpty }
  }

  /// Ways to look at all of it, with how many each keeps; what else is asked stays asked.
  private func tabs(_ list: VoiceList) -> [Model] {
    let counts = [
      ("", list.collected), ("untagged", list.untagged), ("unused", list.unused),
      ("key", list.key), ("rare", list.rare),
    ]
    return counts.filter { $0.1 > 0 || $0.0 == query["only"] }.map { code, count in
      [
        "number": wording.number(Double(count)),
        "name": language.typeset(wording.desk.tabs[code] ?? ""),
        "path": path(with: ["only": code, "page": ""]), "isCurrent": query["only"] == code,
      ]
    }
  }

  /// The grid as it is asked for, with some words open beside it.
  private func opening(_ reference: Reference) -> String {
    path(with: ["open": reference.description])
  }

  /// The address of this page with other answers to some of its questions.
  func path(with answers: [String: String]) -> String {
    let asked = answers.sorted { $0.key < $1.key }
      .reduce(query.without("done")) { $0.replacing($1.key, by: $1.value) }
    let encoded = asked.encoded
    return path + (encoded.isEmpty ? "" : "?" + encoded)
  }

  func verbatimPage() throws -> Reply {
    let found = try workshop.voice(parameter("reference"))
    let words = wording.sitePages
    let voice = found.voice
    let isPrinted = voice.words != nil && !found.notShown.contains(.paper)
    let wall = [found.signature.capitalisedFirst, found.moment].filter { !$0.isEmpty }
      .joined(separator: ", ")
    return try page(
      "voice", title: voice.reference.description, in: .verbatim,
      model(voice).merging([
        "fidelity": language.typeset(voice.isFromMemory ? words.fromMemory : words.wordForWord),
        "change": changing(.verbatim, voice.reference),
        "published": found.published.isEmpty ? false : spoken.quoted(found.published) as Any,
        "wall": isPrinted ? shown(words.onAWall(wall)) : false, "isPrinted": isPrinted,
        "notShown": found.notShown.map {
          language.typeset(wording.forgetting.notShown($0.rawValue))
        },
        "isSmallGroup": found.isSmallGroup,
        "group": found.group.map { model($0, back: "/verbatim/\(voice.reference)") as Any }
          ?? false,
        "known": try found.group.map { _ in try knownProfiles() } ?? [],
        "wider": shown(found.wider.map(words.widen) ?? ""), "widerName": found.wider ?? "",
        "answered": found.answers.map { model($0) as Any } ?? false,
        "answeredBy": found.answeredBy.map { model($0) }, "isAnswered": !found.answeredBy.isEmpty,
        "finder": voice.words == nil ? false : try finder(from: voice.reference) as Any,
        "printed": shown(found.printed), "trace": model(found.trace),
      ]) { own, _ in own })
  }

  /// The groups to look at, then those known as several.
  private func groups() throws -> Model {
    let known = try workshop.knownGroupCards()
    return [
      "title": language.typeset(wording.groups.oneGesture),
      "asked": try workshop.smallGroupCards().map { model($0, back: here) },
      "hasKnown": !known.isEmpty, "knownTitle": language.typeset(wording.groups.knownTitle),
      "kept": known.map { model($0, back: here) }, "profiles": try knownProfiles(),
    ]
  }

  private func voiceQuery() -> VoiceQuery {
    var asked = VoiceQuery()
    (asked.words, asked.theme) = (query["q"], query["theme"])
    asked.profile = UUID(uuidString: query["profile"]).map { Identifier($0) }
    asked.during = UUID(uuidString: query["during"]).map { Identifier($0) }
    asked.only = VoiceQuery.Only(rawValue: query["only"])
    asked.order = VoiceQuery.Order(rawValue: query["order"])
    asked.page = Int(query["page"]) ?? 1
    return asked
  }

  private func options<Value>(
    _ choices: [VoiceList.Choice<Value>], _ chosen: String, _ code: (Value) -> String
  ) -> [Model] {
    choices.map { option(code($0.value), "\($0.name) (\($0.count))", chosen) }
  }

  func option(_ code: String, _ name: String, _ chosen: String) -> Model {
    ["code": code, "name": language.typeset(name), "isChosen": code == chosen]
  }

  private func pager(_ page: Int, of pages: Int) -> Any {
    guard pages > 1 else { return false }
    func path(_ page: Int) -> String {
      "/verbatim?" + query.without("done").replacing("page", by: String(page)).encoded
    }
    return [
      "said": language.typeset(wording.sitePages.page(page, pages)),
      "before": page > 1 ? path(page - 1) as Any : false,
      "after": page < pages ? path(page + 1) as Any : false,
    ] as Model
  }
}
