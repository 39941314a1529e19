public import Paper
import Words

extension Composer {
  /// What stands in place of a page whose words could not be read: it says so, and where.
  ///
  /// It keeps the size and the turn of the page, so that the others fall where they should.
  public func withheldSheet(for page: Page, _ faults: [PageFault]) throws -> Page {
    let words = wording.pageFaults
    let room = Frame(page.size).inset(by: min(20, page.size.width * 0.1))
    let width = min(room.width, 180)
    let said = faults.prefix(Self.mostFaults).map { "• " + $0.said(in: wording) }
    let rest = faults.count - said.count
    let lines = said + (rest > 0 ? ["• " + words.andMore(rest)] : [])
    let texts =
      try [
        set(title: words.withheldTitle, Lettering.display(22), width: width),
        set(words.withheldReason, Lettering.plain(11, weight: 700), width: width),
      ] + lines.map { try set($0, Lettering.plain(10), width: width) }
    var y = room.y
    let marks = texts.enumerated().map { place, text in
      defer { y += text.height + 2.5 }
      return mark(
        text, at: Point(x: room.x, y: y), as: place == 0 ? .heading(1) : .paragraph)
    }
    return Page(size: page.size, label: page.label, entries: page.entries, marks: marks)
  }

  private static let mostFaults = 8
}
