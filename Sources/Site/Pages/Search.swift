import People
import Storage
import Words
import Workbench

extension Visit {
  /// What answers some words, grouped by kind; a reference leads straight to its page.
  func search() throws -> Reply {
    let typed = query["q"]
    let groups = try typed.isEmpty ? [] : workshop.search(typed)
    if let reference = Reference(typed) {
      let hit = groups.flatMap(\.hits).first { $0.reference == reference }?.reference
      let borne = hit ?? (try? workshop.told(typed).reference)
      if let path = borne.flatMap(path(of:)) { return .goTo(path) }
    }
    let total = groups.reduce(0) { $0 + $1.hits.count }
    return try page(
      "search", title: wording.sitePages.searchTitle(typed),
      [
        "said": language.typeset(
          total < Workshop.mostFound
            ? wording.sitePages.found(total) : wording.sitePages.foundMany(total)),
        "isBlank": typed.isEmpty,
        "groups": groups.map(model),
      ])
  }

  private func model(_ group: FoundKind) -> Model {
    let pages = wording.sitePages
    return [
      "family": family(of: group.kind),
      "name": pages.kinds[group.kind.rawValue] ?? group.kind.rawValue,
      "hits": group.hits.map { hit in
        [
          "reference": hit.reference.description, "path": path(of: hit.reference) ?? false as Any,
          "pieces": (hit.pieces ?? []).map { ["words": $0.words, "isMatch": $0.isMatch] as Model },
          "isWithheld": hit.pieces == nil, "isSpoken": hit.reference.kind == .verbatim,
          "withheld": language.typeset(wording.trace.withheld),
        ] as Model
      },
    ]
  }
}
