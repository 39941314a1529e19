import Entities
import Paper
import People
import Press
import Words

/// Of what was printed already, only the sheets that are not as they were.
extension Printing {
  func onlyChanged(_ drafts: [PrintDraft]) throws -> [PrintDraft] {
    let history = contents.printHistory
    var (left, since) = (0, Day?.none)
    var changed = try drafts.compactMap { draft -> PrintDraft? in
      let pages = draft.publication.pages
      let seals = try draft.parts?.seals() ?? (0..<pages.count).map { try pages.page(at: $0).seal }
      let known = history.seals(of: draft.file)
      since = [since, known?.day].compactMap { $0 }.max()
      let kept = draft.places(of: seals, unlike: known?.seals ?? [])
      var draft = draft
      draft.seals = seals
      draft.publication.pages =
        try kept.isEmpty
        ? Pages([])
        : draft.parts?.only(kept) ?? Pages(count: kept.count) { try pages.page(at: kept[$0]) }
      left += max(pages.count - draft.publication.pages.count, 0)
      return kept.isEmpty ? nil : draft
    }
    if left > 0, !changed.isEmpty {
      changed[0].remarks.insert(
        wording.takeDown.unchanged(left, since.map { wording.short($0, in: today.year) } ?? ""),
        at: 0)
    }
    return changed
  }
}

extension PrintDraft {
  /// What its file is called, however it is made.
  var file: String { name.replacing(/\.[a-z]+$/, with: "") }

  /// Where its pages are not among those that were printed; a valise is printed on both sides, a
  /// sheet at a time.
  fileprivate func places(of seals: [String], unlike known: Set<String>) -> [Int] {
    let changed = seals.indices.filter { !known.contains(seals[$0]) }
    guard file.hasSuffix("-valise") else { return changed }
    let sheets = Set(changed.map { $0 / 2 })
    return seals.indices.filter { sheets.contains($0 / 2) }
  }
}

/// Notes what is on each page while it is drawn.
final class SealLog {
  private var seals: [Int: String] = [:]

  func over(_ pages: Pages) -> Pages {
    Pages(count: pages.count) { index in
      let page = try pages.page(at: index)
      self.seals[index] = page.seal
      return page
    }
  }

  var inOrder: [String] { seals.keys.sorted().compactMap { seals[$0] } }
}
