import Atelier
import Interchange
import People
import Storage
import Words
import Workbench

extension Visit {
  /// Ties two things together, or no longer, and comes back to where it was asked.
  func link() throws -> Reply {
    let (what, other) = (form["what"], form["to"])
    let act =
      if form["do"] == "unlink" {
        try workshop.unlink(what, from: other)
      } else if let tie = Tie(rawValue: form["do"]) {
        try workshop.link(what, to: other, as: tie)
      } else {
        throw SiteFault.unreadableForm
      }
    return .goTo(after(act, at: safe(form["back"])))
  }

  /// A search for what may be tied to a thing, with what answers it: « ?find=délais ».
  func finder(to reference: Reference) throws -> Model {
    let typed = query["find"]
    let found = try workshop.linkables(to: reference.description, answering: typed)
    return finder(reference, typed, found) { ($0, reference) }
  }

  /// A search for what a thing may be tied to.
  func finder(from reference: Reference) throws -> Model {
    let typed = query["find"]
    let found = try workshop.linkables(from: reference.description, answering: typed)
    return finder(reference, typed, found) { (reference, $0) }
  }

  private func finder(
    _ reference: Reference, _ typed: String, _ found: [Linkable],
    _ ends: (Reference) -> (what: Reference, to: Reference)
  ) -> Model {
    let words = wording.siteSense
    return [
      "title": language.typeset(words.finders[reference.kind.rawValue] ?? ""),
      "path": path(of: reference) ?? "/", "typed": typed, "back": back(to: reference),
      "isAsked": !typed.isEmpty,
      "said": language.typeset(wording.sitePages.found(found.count)),
      "hits": found.map { hit in
        let (what, to) = ends(hit.reference)
        return [
          "link": link(hit.reference), "isSpoken": hit.reference.kind == .verbatim,
          "pieces": hit.pieces.map { ["words": $0.words, "isMatch": $0.isMatch] as Model },
          "what": what.description, "to": to.description,
          "tied": shown(hit.tie.flatMap { words.tied[$0.rawValue] } ?? ""),
          "ties": hit.ties.filter { $0 != hit.tie }.map {
            ["code": $0.rawValue, "name": words.ties[$0.rawValue] ?? "", "about": hit.about]
              as Model
          },
          "about": hit.about,
        ] as Model
      },
    ]
  }

  /// Someone's words beside what takes them off a thing again.
  func model(_ voice: ShownVerbatim, tiedTo reference: Reference) -> Model {
    model(voice).merging(["untie": untie(voice.reference, from: reference)]) { _, new in new }
  }

  /// Things named beside another, with what takes them off it where they are tied to it.
  func beside(_ things: [Beside], tiedTo reference: Reference? = nil) -> Any {
    guard !things.isEmpty else { return false }
    return [
      "things": things.map { thing in
        [
          "link": link(thing.reference), "words": written(thing.words),
          "untie": reference.map { untie(thing.reference, from: $0) as Any } ?? false,
        ] as Model
      }
    ] as Model
  }

  /// Where a row is changed, and comes back from.
  func changing(_ kind: TableKind, _ reference: Reference) -> String {
    "/write/\(kind.rawValue)/\(reference)?back=\(Form.encoded(path(of: reference) ?? "/"))"
  }

  private func untie(_ what: Reference, from other: Reference) -> Model {
    ["what": what.description, "to": other.description, "back": back(to: other)]
  }

  /// The page of a thing, with the search that is on it.
  private func back(to reference: Reference) -> String {
    let page = path(of: reference) ?? "/"
    let typed = query["find"]
    return typed.isEmpty ? page : page + "?find=\(Form.encoded(typed))"
  }
}

extension Linkable {
  fileprivate var about: String { reference.description }
}
