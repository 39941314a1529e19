import Foundation
import HTTPTypes
import Hummingbird
import Storage
import Words
import Workbench

/// Why a form that was sent is not done, while all that was typed in it is kept on the page.
enum HoldingBack: Sendable {
  /// Its session ended, or never was.
  case sessionOver
  /// It was sent already, and what it did was undone.
  case undone(String)
  /// The file, or the machine, cannot keep it.
  case notKept(any Error & Sayable)
  /// Something typed in it cannot be kept by any file.
  case unkeepable(any Error & Sayable)
}

extension Visit {
  /// A page that keeps what was typed and gives it back to its form on demand.
  ///
  /// - Throws: where nothing was typed, that the form comes from elsewhere or that nobody is in.
  func heldBack(_ why: HoldingBack) throws -> Reply {
    let held = form.pairs.filter { pair in
      !["token", Self.resuming].contains(pair.name) && !(why.isUndone && pair.name == Form.onceName)
    }
    let picked = picked + Self.picked(in: form)
    guard !held.allSatisfy({ Self.machinery($0.name) }) || !picked.isEmpty else {
      if case .notKept(let fault) = why { throw fault }
      if case .unkeepable(let fault) = why { throw fault }
      throw caller == .owner ? SiteFault.foreignForm : SiteFault.notEntered
    }
    let words = wording.held
    let from = form[Self.resuming].isEmpty ? referer : safe(form[Self.resuming])
    // A page cannot keep files: their form is given back, where they are chosen again.
    let isAgain = why.isNotKept && picked.isEmpty
    let names = picked.isEmpty ? [] : [words.filesAgain(picked.map(\.name))]
    let typed = Self.typed(in: held)
    let reply = try page(
      "held", title: why.title(words),
      [
        "said": (why.said(wording, hasWords: !typed.isEmpty, hasFiles: !picked.isEmpty) + names)
          .map(language.typeset), "isAgain": isAgain,
        "isOut": caller != .owner, "notEntered": language.typeset(wording.site.notEntered),
        "path": path, "from": from,
        "hidden": Self.sent(held, picked, isAgain ? nil : from)
          .map { ["name": $0.name, "value": $0.value] },
        "resume": language.typeset(isAgain ? words.sendAgain : why.button(words)),
        "typed": typed, "isTyped": !typed.isEmpty,
      ])
    guard case .page(let html, _) = reply else { return reply }
    return .page(html, status: why.status)
  }

  /// What the button of the page sends: the form itself, or what brings it back.
  private static func sent(
    _ held: [(name: String, value: String)], _ picked: [PickedFile], _ from: String?
  ) -> [(name: String, value: String)] {
    guard let from else { return held.filter { $0.name != Form.onceName } }
    let own = held.filter { !$0.name.hasPrefix(pickedPrefix) }
    return own + picked.map { (pickedPrefix + $0.field, $0.name) } + [(resuming, from)]
  }

  /// The files that a form held back says were chosen.
  private static func picked(in form: Form) -> [PickedFile] {
    form.pairs.filter { $0.name.hasPrefix(pickedPrefix) }
      .map { PickedFile(field: String($0.name.dropFirst(pickedPrefix.count)), name: $0.value) }
  }

  /// The form of a page held back, filled as it was, once someone is in.
  func resumed() async throws -> Reply {
    let wanted = [safe(form[Self.resuming])] + Self.roads(to: path)
    for place in wanted {
      guard case .page(let html, .ok)? = try? await read(place) else { continue }
      let filler = FormFiller(
        action: path, sent: form, picked: Self.picked(in: form),
        chooseAgain: { language.typeset(wording.held.chooseAgain($0)) })
      guard let filled = filler.filling(html) else { continue }
      let left = filled.left.filter { !Self.machinery($0.name) && $0.name != "do" }
      let notice = premises.templates.fill(
        "resumed",
        [
          "said": language.typeset(wording.held.resumed),
          "isLeft": !left.isEmpty, "left": left.map(\.value),
        ], in: wording)
      let mark = "<main id=\"main\" tabindex=\"-1\">"
      return .page(filled.html.replacing(mark, with: mark + "\n" + notice, maxReplacements: 1))
    }
    let typed = Self.typed(in: form.pairs)
    return try page(
      "lost-form", title: wording.held.lostFormTitle,
      ["said": language.typeset(wording.held.lostForm), "typed": typed, "isTyped": !typed.isEmpty])
  }

  /// The field that says a form was held back, and on which page it was.
  static let resuming = "resuming"
  /// What begins the name of a field that says which file was chosen in another.
  private static let pickedPrefix = "picked-"

  /// What forms carry beside what people type.
  private static func machinery(_ name: String) -> Bool {
    ["token", Form.onceName, Form.keepSo, "back", resuming].contains(name)
      || name.hasPrefix(Form.seenPrefix) || name.hasPrefix(pickedPrefix)
  }

  /// What someone wrote or chose, as they would recognise it.
  private static func typed(in pairs: [(name: String, value: String)]) -> [String] {
    let own = pairs.filter { !machinery($0.name) && !["do", "what", "to"].contains($0.name) }
    return own.map(\.value).filter { !$0.allSatisfy(\.isWhitespace) }
  }

  /// Where else the form may be: its own address, those above it, the page of a new thing.
  private static func roads(to path: String) -> [String] {
    let parts = path.split(separator: "/")
    let above = parts.indices.reversed().map { "/" + parts[..<$0].joined(separator: "/") }
    return [path, path + "/new"] + above
  }

  /// Another page of the site, as this visitor may read it.
  private func read(_ place: String) async throws -> Reply? {
    let parts = place.split(separator: "?", maxSplits: 1).map(String.init)
    guard let (route, parameters) = RouteTable.page(at: parts.first ?? "/"),
      route.rule.admits(caller)
    else { return nil }
    var visit = self
    (visit.path, visit.parameters, visit.isReading) = (parts.first ?? "/", parameters, true)
    (visit.form, visit.known) = (Form(), nil)
    visit.query = Form(encoded: parts.count > 1 ? parts[1] : "").without("done")
    return try await route.answer(visit).naming(forms: session?.token)
  }
}

extension HoldingBack {
  var isUndone: Bool { if case .undone = self { true } else { false } }

  var isNotKept: Bool { if case .notKept = self { true } else { false } }

  func title(_ words: HeldWording) -> String {
    switch self {
    case .sessionOver: words.sessionOverTitle
    case .undone: words.sentAndUndoneTitle
    case .notKept, .unkeepable: words.notKeptTitle
    }
  }

  func button(_ words: HeldWording) -> String {
    switch self {
    case .sessionOver, .notKept, .unkeepable: words.resume
    case .undone: words.writeAgain
    }
  }

  var status: HTTPResponse.Status {
    switch self {
    case .sessionOver: .forbidden
    case .undone: .conflict
    case .unkeepable: .unprocessableContent
    case .notKept(let fault):
      (fault as? SiteFault)?.status ?? (fault is UnknownReference ? .notFound : .conflict)
    }
  }

  func said(_ wording: Wording, hasWords: Bool, hasFiles: Bool) -> [String] {
    let words = wording.held
    switch self {
    case .sessionOver: return [words.sessionOver]
    case .undone(let act): return [words.sentAndUndone(act)]
    case .unkeepable(let fault): return [fault.said(in: wording)]
    case .notKept(let fault):
      let why = Self.isToldAbove(fault) ? [] : [fault.said(in: wording)]
      if fault is UnknownReference { return why + [words.goneMeanwhile] }
      guard hasFiles else { return why + [hasWords ? words.typedKept : words.notAsked] }
      return why + [words.formNotTaken] + (hasWords ? [words.typedWordsKept] : [])
    }
  }

  /// What became of the file is said above every page.
  private static func isToldAbove(_ fault: any Error & Sayable) -> Bool {
    if case .displaced? = fault as? WorkspaceFault { true } else { false }
  }
}

extension RouteTable {
  /// The page at an address, with what its path says.
  static func page(at path: String) -> (route: Route, parameters: [String: String])? {
    let parts = path.split(separator: "/").map(String.init)
    let found = all.lazy.filter { $0.method == .get }.compactMap { route in
      Self.parameters(of: parts, in: route.path).map { (route, $0) }
    }
    // A name of a path comes before what stands for any name.
    return Array(found).min { $0.1.count < $1.1.count }
  }

  private static func parameters(of parts: [String], in pattern: String) -> [String: String]? {
    let names = pattern.split(separator: "/")
    guard names.count == parts.count else { return nil }
    var parameters: [String: String] = [:]
    for (name, part) in zip(names, parts) {
      if name.hasPrefix(":") {
        parameters[String(name.dropFirst())] = part
      } else if name != part {
        return nil
      }
    }
    return parameters
  }
}
