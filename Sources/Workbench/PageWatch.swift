import Ink
import Paper
import Press
import Words

/// Looks at each page before it is drawn; one whose words could not be read is withheld.
final class PageWatch {
  private let check: PageCheck
  private let wording: Wording
  private var found: [Int: [PageFault]] = [:]
  private lazy var composer = Composer(ruler: PangoRuler(), wording: wording)

  init(margin: Length, wording: Wording) {
    (check, self.wording) = (PageCheck(margin: margin), wording)
  }

  /// The same pages, each looked at as it is made.
  func over(_ pages: Pages) -> Pages {
    Pages(count: pages.count) { index in
      let page = try pages.page(at: index)
      let faults = self.check.faults(of: page, number: index + 1)
      self.found[index + 1] = faults
      let spoilt = faults.filter(\.spoilsPage)
      return spoilt.isEmpty ? page : try self.composer.withheldSheet(for: page, spoilt)
    }
  }

  /// Pages by their numbers, from 1, with what is wrong on each.
  var faults: [PageFault] { found.keys.sorted().flatMap { found[$0] ?? [] } }

  var withheld: [Int] {
    found.keys.sorted().filter { found[$0]?.contains(where: \.spoilsPage) ?? false }
  }

  /// What is said of them beside a print: the pages withheld, then what to look at again.
  func remarks(on title: String) -> [String] {
    let words = wording.pageFaults
    let withheld = withheld.flatMap { page in
      [words.withheld(title, page)]
        + told((found[page] ?? []).filter(\.spoilsPage))
    }
    let others = faults.filter { fault in !self.withheld.contains(fault.page) }
    return withheld + (others.isEmpty ? [] : [words.noticed(others.count)] + told(others))
  }

  private func told(_ faults: [PageFault]) -> [String] {
    // What stands at one place of many pages is said once.
    var (groups, places) = ([[PageFault]](), [[AnyHashable]: Int]())
    for fault in faults {
      let like = fault.likeness
      if let known = places[like] {
        groups[known].append(fault)
      } else {
        places[like] = groups.count
        groups.append([fault])
      }
    }
    let shown = groups.prefix(Self.most)
    let said = shown.map { group in
      let others = group.dropFirst().map(\.page)
      return "• " + group[0].said(in: wording)
        + (others.isEmpty ? "" : " " + wording.pageFaults.alsoOn(others))
    }
    let rest = groups.dropFirst(Self.most).reduce(0) { $0 + $1.count }
    return said + (rest > 0 ? ["• " + wording.pageFaults.andMore(rest)] : [])
  }

  /// As many lines as are read rather than skipped.
  private static let most = 8
}

extension PageFault {
  /// What two of them have in common but the page they are on.
  fileprivate var likeness: [AnyHashable] {
    [
      kind, first, second, (by.millimetres * 10).rounded(), place.x.millimetres.rounded(),
      place.y.millimetres.rounded(),
    ]
  }
}
