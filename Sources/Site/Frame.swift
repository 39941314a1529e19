import Atelier
import Foundation
import People
import Storage
import Words
import Workbench

/// What surrounds every page: navigation, search, what was just done.
struct Frame {
  let visit: Visit
  let title: String
  let section: Section?
  let main: String
  /// How much each room holds; nothing where the file cannot be asked.
  private let counts: [Reference.Kind: Int]

  init(visit: Visit, title: String, section: Section?, main: String) {
    (self.visit, self.title, self.section, self.main) = (visit, title, section, main)
    let kinds = Section.allCases.flatMap(\.kinds)
    counts = visit.caller == .owner ? (try? visit.premises.workspace.counts(of: kinds)) ?? [:] : [:]
  }

  func html() throws -> String {
    let (words, language) = (visit.wording.site, visit.language)
    let other = language == .french ? Language.english : .french
    let isIn = visit.caller == .owner
    return visit.premises.templates.fill(
      "frame",
      [
        "lang": language.rawValue, "title": title, "main": main, "isIn": isIn,
        "token": visit.session?.token ?? "", "groups": isIn ? groups() : [Model](),
        "isTyping": main.contains(" id=\"\(Form.halfTyped)\""), "other": other.rawValue,
        "otherName": words.otherLanguage,
        "settings": settings,
        "workspace": isIn ? title(of: visit.premises.workspace) : "",
        "ground": ground, "told": told,
        "helpPath": section.map { "/help/\($0.help)" } ?? "/help",
        "words": visit.path == "/search" ? visit.query["q"] : "",
        "here": visit.isReading ? visit.here : "/",
        "hasKeys": isIn && visit.hasKeys, "keys": isIn ? keys : [Model](),
        "done": try (isIn ? done() : nil) ?? false as Any,
        "again": main.firstMatch(of: /\sdata-again="(\d+)"/).map { String($0.1) as Any } ?? false,
      ], in: visit.wording)
  }

  /// Its words are not those of the house: a file that was written over may not be read.
  private func title(of workspace: Workspace) -> String {
    visit.language.typeset((try? workspace.cover().title) ?? "")
  }

  /// As of which day it is told, where that is not today.
  private var told: Any {
    guard visit.caller == .owner, let told = try? visit.workshop.toldDay() else { return false }
    let (words, day) = (visit.wording.programmePages, visit.wording.long(told.day))
    return switch told.reason {
    case .today: false
    case .asked: visit.language.typeset(words.toldAsked(day))
    case .past: visit.language.typeset(words.toldPast(day))
    }
  }

  /// What became of the file while it was open, and what was found when it was.
  private var ground: Model {
    let workspace = visit.premises.workspace
    let isIn = visit.caller == .owner
    let place = isIn ? visit.standing.displacement : nil
    let said = place?.said(of: workspace.askedName, in: visit.wording)
    let name = workspace.url?.lastPathComponent ?? ""
    let readOnly = isIn && workspace.isReadOnly ? [visit.wording.storage.readOnly(name)] : []
    let notices = isIn ? workspace.notices.map { $0.said(in: visit.wording) } : []
    return [
      "said": ((said.map { [$0] } ?? []) + readOnly + notices).map(visit.language.typeset),
      "isMoved": place?.canBeCopied ?? false,
    ]
  }

  /// The rooms under their headings, those of less use here together at the end.
  private func groups() -> [Model] {
    let away = Section.steppingBack(
      for: visit.standing.settings.purpose,
      holds: { $0.kinds.contains { (counts[$0] ?? 0) > 0 } })
    let all = Section.groups(visit.wording)
    let rest = all.flatMap(\.sections).filter { away.contains($0) }
    let near = all.map { group in
      (heading: group.heading, sections: group.sections.filter { !away.contains($0) })
    }
    return near.filter { !$0.sections.isEmpty }.map { model($0.heading, $0.sections) }
      + (rest.isEmpty ? [] : [model(visit.wording.siteHouse.otherRooms, rest, isRest: true)])
  }

  private func model(_ heading: String, _ sections: [Section], isRest: Bool = false) -> Model {
    [
      "heading": heading.isEmpty || isRest ? false : heading as Any,
      "rest": isRest ? heading as Any : false,
      "isOpen": section.map(sections.contains) ?? false,
      "sections": sections.map(model),
    ]
  }

  private func model(_ item: Section) -> Model {
    let count = item.kinds.reduce(0) { $0 + (counts[$1] ?? 0) }
    return [
      "name": item.name(visit.wording), "path": item.path, "isCurrent": item == section,
      "code": item.rawValue,
      "count": count > 0 ? visit.wording.number(Double(count)) as Any : false,
    ]
  }

  /// What single keys do, as they are listed.
  private var keys: [Model] {
    let words = visit.wording.desk
    let all = [
      ("/", words.keySearch), ("n", words.keyWrite), ("t", words.keyTheme), ("j", words.keyNext),
      ("x", words.keyTick), ("⏎", words.keyOpen), ("u", words.keyUndo), ("?", words.keyList),
    ]
    return all.map { ["key": $0.0 == "j" ? "j k" : $0.0, "does": visit.language.typeset($0.1)] }
  }

  private var settings: Model { model(.settings) }

  /// The act that led here, with its undo.
  private func done() throws -> Model? {
    guard let id = UUID(uuidString: visit.query["done"]) else { return nil }
    guard let act = try visit.premises.workspace.act(Identifier(id)) else {
      return ["said": visit.wording.site.nothingChanged, "undo": false, "told": ""]
    }
    let told = try visit.workshop.told(act)
    let words = visit.wording
    let said =
      act.isUndone ? words.acts.undoneSince(told) : words.site.done(told.capitalisedFirst)
    return [
      "said": visit.language.typeset(said), "told": visit.language.typeset(told),
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
