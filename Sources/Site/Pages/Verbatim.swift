import Foundation
import Interchange
import People
import Words
import Workbench

extension Visit {
  /// The grid: filtered, sorted, fifty a page.
  func verbatimGrid() throws -> Reply {
    let asked = voiceQuery()
    let list = try workshop.voices(asked)
    let words = wording.sitePages
    return try page(
      "verbatim", title: wording.site.verbatim, in: .verbatim,
      [
        "summary": language.typeset(
          words.verbatimSummary(list.collected, list.untagged, list.unused)),
        "q": query["q"], "found": language.typeset(words.found(list.found)),
        "isNarrowed": list.found != list.collected, "isNothing": list.found == 0,
        "isEmpty": list.collected == 0, "here": here,
        "voices": list.voices.map { model($0, isPicked: true) },
        "known": list.themes.map { ["name": $0.name] as Model },
        "profiles": options(list.profiles, query["profile"]) { $0.value.uuidString },
        "themes": options(list.themes, query["theme"]) { $0 },
        "occasions": options(list.occasions, query["during"]) { $0.value.uuidString },
        "onlys": VoiceQuery.Only.allCases.map {
          option($0.rawValue, words.only[$0.rawValue] ?? "", query["only"])
        },
        "orders": VoiceQuery.Order.allCases.map {
          option($0.rawValue, words.orders[$0.rawValue] ?? "", query["order"])
        },
        "groups": asked.only == .rare ? try groups() as Any : false,
        "pager": pager(min(max(asked.page, 1), list.pages), of: list.pages),
      ])
  }

  func verbatimPage() throws -> Reply {
    let found = try workshop.voice(parameter("reference"))
    let words = wording.sitePages
    let voice = found.voice
    let wall = [found.signature.capitalisedFirst, found.moment].filter { !$0.isEmpty }
      .joined(separator: ", ")
    return try page(
      "voice", title: voice.reference.description, in: .verbatim,
      model(voice).merging([
        "fidelity": language.typeset(voice.isFromMemory ? words.fromMemory : words.wordForWord),
        "change": changing(.verbatim, voice.reference),
        "published": found.published.isEmpty ? false : spoken.quoted(found.published) as Any,
        "wall": voice.words == nil ? false : shown(words.onAWall(wall)),
        "isSmallGroup": found.isSmallGroup,
        "group": found.group.map { model($0, back: "/verbatim/\(voice.reference)") as Any }
          ?? false,
        "known": try found.group.map { _ in try knownProfiles() } ?? [],
        "wider": shown(found.wider.map(words.widen) ?? ""), "widerName": found.wider ?? "",
        "answered": found.answers.map { model($0) as Any } ?? false,
        "answeredBy": found.answeredBy.map { model($0) }, "isAnswered": !found.answeredBy.isEmpty,
        "finder": voice.words == nil ? false : try finder(from: voice.reference) as Any,
        "trace": model(found.trace),
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
