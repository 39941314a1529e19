import Foundation
import People
import Storage
import Words
import Workbench

/// The rooms of the site that its navigation leads to.
enum Section: String, CaseIterable, Sendable {
  case home, verbatim, hypotheses, prototypes

  var path: String { self == .home ? "/" : "/\(rawValue)" }

  /// The page of help that speaks of it.
  var help: String {
    switch self {
    case .home: "home"
    case .verbatim: "verbatim"
    case .hypotheses: "sense"
    case .prototypes: "prototypes"
    }
  }

  func name(_ words: SiteWording) -> String {
    switch self {
    case .home: words.home
    case .verbatim: words.verbatim
    case .hypotheses: words.hypotheses
    case .prototypes: words.prototypes
    }
  }

  /// The navigation: groups of rooms under their headings.
  static func groups(_ words: SiteWording) -> [(heading: String, sections: [Section])] {
    [
      ("", [.home]), (words.collect, [.verbatim]), (words.decide, [.hypotheses, .prototypes]),
    ]
  }
}

/// What surrounds every page: navigation, search, what was just done.
struct Frame {
  let visit: Visit
  let title: String
  let section: Section?
  let main: String

  func html() throws -> String {
    let (words, language) = (visit.wording.site, visit.language)
    let other = language == .french ? Language.english : .french
    let isIn = visit.caller == .owner
    return visit.premises.templates.fill(
      "frame",
      [
        "lang": language.rawValue, "title": title, "main": main, "isIn": isIn,
        "token": visit.session?.token ?? "", "groups": isIn ? groups(words) : [Model](),
        "other": other.rawValue, "otherName": words.otherLanguage,
        "workspace": isIn ? language.typeset(try visit.premises.workspace.cover().title) : "",
        "helpPath": section.map { "/help/\($0.help)" } ?? "/help",
        "words": visit.path == "/search" ? visit.query["q"] : "",
        "here": visit.isReading ? visit.here : "/",
        "done": try (isIn ? done() : nil) ?? false as Any,
      ], in: language)
  }

  private func groups(_ words: SiteWording) -> [Model] {
    Section.groups(words).map { group in
      [
        "heading": group.heading.isEmpty ? false : group.heading as Any,
        "sections": group.sections.map { item in
          [
            "name": item.name(words), "path": item.path, "isCurrent": item == section,
          ] as Model
        },
      ]
    }
  }

  /// The act that led here, with its undo.
  private func done() throws -> Model? {
    guard let id = UUID(uuidString: visit.query["done"]) else { return nil }
    guard let act = try visit.premises.workspace.act(Identifier(id)) else {
      return ["said": visit.wording.site.nothingChanged, "undo": false]
    }
    let verb = visit.wording.storage.verb(act.verb)
    return [
      "said": visit.language.typeset(visit.wording.site.done(verb)),
      "undo": act.canBeUndone ? act.id.value.uuidString as Any : false,
    ]
  }
}

extension Visit {
  /// The address asked for, without what was just done.
  var here: String {
    let rest = query.without("done").encoded
    return path + (rest.isEmpty ? "" : "?" + rest)
  }
}
