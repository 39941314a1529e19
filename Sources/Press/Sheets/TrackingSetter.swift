public import Paper
import People
import Words

extension Composer {
  /// The folder of a committee: a summary that leads to a sheet for each prototype.
  ///
  /// - Throws: ``Overflow`` for a text that no page can hold, ``TypeFault`` from the ruler.
  public func publication(of tracking: Tracking) throws -> Publication {
    let setter = TrackingSetter(compose: parting, tracking: tracking)
    return Publication(
      title: setter.title, subject: tracking.programme, language: language,
      pages: Pages(try setter.pages()))
  }
}

/// Sets the folder: the prototypes first, so that the summary knows their pages.
struct TrackingSetter {
  let compose: Composer
  let tracking: Tracking
  static let summary = "sommaire"

  var words: TrackingWording { compose.wording.tracking }
  var day: String { compose.wording.long(tracking.day) }
  var title: String { "\(words.title), \(words.asOf(day))" }

  func pages() throws -> [Page] {
    let sheets = try tracking.sheets.map { sheet in
      try PrototypeSetter(
        compose: compose, sheet: sheet, day: tracking.day, since: tracking.since
      ).sides()
    }
    let draft = try summarySides(numbers: tracking.sheets.map { _ in 0 })
    let numbers = sheets.indices.map { index in
      draft.count + sheets[..<index].map(\.count).reduce(0, +) + 1
    }
    let folio = Folio(foot: words.foot(tracking.programme, day), back: Self.summary)
    return try folio.pages(
      try summarySides(numbers: numbers) + sheets.flatMap { $0 }, by: compose)
  }

  /// Rows a little nearer to one another, where that spares a page.
  private func summarySides(numbers: [Int]) throws -> [Folio.Side] {
    let flow = Flow(in: Folio.body, item: words.title)
    let easy = try flow.leaves(try summary(numbers: numbers))
    let tight = try flow.leaves(try summary(numbers: numbers, isTight: true))
    return (tight.count < easy.count ? tight : easy).enumerated().map { place, leaf in
      guard place == 0 else { return Folio.Side(marks: leaf.marks) }
      let anchor = Mark.destination(Self.summary, at: Folio.body.origin)
      return Folio.Side(marks: [anchor] + leaf.marks, entries: leaf.entries)
    }
  }
}
