import Atelier
import Foundation
import People
import Storage
import Words
import Workbench

extension Visit {
  func home() throws -> Reply {
    let home = try workshop.home()
    return try page(
      "home", title: home.title, in: .home,
      [
        "isFictional": home.isFictional,
        "back": "/", "isEmpty": home.isEmpty, "doors": doors(), "asksPurpose": home.purpose == nil,
        "hereFor": hereFor(home.purpose), "purposes": purposes(home.purpose),
        "coming": home.coming.map(model), "nothingComes": home.coming.isEmpty,
        "saying": try sayingForm(),
        "day": language.typeset(wording.long(home.told.day).capitalisedFirst),
        "today": today(home),
        "counts": chain(home), "heard": home.heard.map { model($0) },
        "missing": missing(home), "nothingMissing": missing(home).isEmpty,
        "acts": try home.acts.map(model), "doubles": doubles(home),
      ])
  }

  /// Each way to begin that this house has.
  private func doors() -> [Model] {
    let words = wording.siteHouse
    let ways = [
      ("/import", words.doorImport, words.doorImportNote),
      ("/write/verbatim", words.doorWrite, words.doorWriteNote),
    ]
    return ways.map {
      ["path": $0.0, "name": language.typeset($0.1), "about": language.typeset($0.2)]
    }
  }

  /// Names borne by several rows, to be joined in one gesture.
  private func doubles(_ home: HomePage) -> Any {
    if home.doubles.isEmpty { return false }
    let names = home.doubles.map { language.quoted($0) }
    return [
      "said": language.typeset(wording.joining.question(names)),
      "join": language.typeset(wording.joining.join),
    ] as Model
  }

  func joinDoubles() throws -> Reply {
    .goTo(after(try workshop.joinDoubles().act, at: "/"))
  }

  private func hereFor(_ purpose: Settings.Purpose?) -> Any {
    let words = wording.siteHouse
    let chosen = words.purposes.first { $0.code == purpose?.rawValue }
    return chosen.map { language.typeset(words.hereFor($0.name.lowercasedFirst)) } ?? false as Any
  }

  func purposes(_ purpose: Settings.Purpose?) -> [Model] {
    wording.siteHouse.purposes.map {
      [
        "code": $0.code, "name": language.typeset($0.name), "about": language.typeset($0.about),
        "isChosen": $0.code == purpose?.rawValue,
      ]
    }
  }

  func model(_ occasion: Occasion) -> Model {
    [
      "when": wording.said(occasion.period), "name": spoken.typeset(occasion.title),
      "path": path(of: occasion.reference) ?? "/programme",
    ]
  }

  func undo() throws -> Reply {
    guard let id = UUID(uuidString: parameter("id")) else { throw SiteFault.noSuchPage }
    let undone = try workshop.undo(Identifier(id))
    return .goTo(after(undone, at: try standing(safe(form["back"]))))
  }

  /// The page, or the room it was in when what it showed is not there any more.
  func standing(_ path: String) throws -> String {
    let parts = path.prefix { $0 != "?" }.split(separator: "/")
    for (index, part) in parts.enumerated() {
      guard let reference = Reference(String(part)),
        try !premises.workspace.read({ try $0.holds(reference) })
      else { continue }
      return "/" + parts[..<index].joined(separator: "/")
    }
    return path
  }

  /// A page with, above it, what was just done.
  func after(_ act: Act.ID, at path: String) -> String {
    path + (path.contains("?") ? "&" : "?") + "done=\(act.value.uuidString)"
  }

  /// Each gap as a sentence that leads where it can be filled.
  private func missing(_ home: HomePage) -> [Model] {
    let words = wording.sitePages
    let gaps: [(Int, (Int) -> String, String)] = [
      (home.disputes, wording.disputes.waiting, "/disputes"),
      (home.hanging, wording.takeDown.waiting, "/takedown"),
      (home.untagged, words.untagged, "/verbatim?only=untagged"),
      (home.bare.count, words.bare, "/hypotheses#bare"),
      (home.silent.count, words.silent, "/prototypes"),
      (home.smallGroups, words.smallGroups, "/verbatim?only=rare"),
    ]
    return gaps.filter { $0.0 > 0 }.map {
      ["said": language.typeset($0.1($0.0)), "path": $0.2]
    }
  }

  /// All acts, a page at a time: « ?before= » the last one shown.
  func actList() throws -> Reply {
    let before = UUID(uuidString: query["before"]).map { Act.ID($0) }
    let acts =
      try before.map { try premises.workspace.acts(limit: Self.actsShown + 1, before: $0) }
      ?? premises.workspace.acts(limit: Self.actsShown + 1)
    let shown = Array(acts.prefix(Self.actsShown))
    let earlier = acts.count > shown.count ? shown.last?.id.value.uuidString : nil
    return try page(
      "act-list", title: wording.acts.allTitle, in: .home,
      [
        "acts": try shown.map(model), "back": here, "isLater": before != nil,
        "earlier": earlier.map { "/acts?before=\($0)" as Any } ?? false,
      ])
  }

  private static let actsShown = 50

  private func model(_ act: Act) throws -> Model {
    [
      "said": language.typeset(try workshop.told(act).capitalisedFirst),
      "by": shown(act.by),
      "when": moment(act.at),
      "isUndone": act.isUndone, "id": act.canBeUndone ? act.id.value.uuidString as Any : false,
    ]
  }
}
