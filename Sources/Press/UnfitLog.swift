public import Paper

/// What does not fit, noted for a preview that shows it at its place instead of refusing the page.
public final class UnfitLog {
  private var overflows: [Overflow] = []
  private var unset: [Unset] = []
  private var unlaid: [Unlaid] = []
  /// How many were noted since it began.
  private(set) var count = 0

  public init() {}

  func note(_ met: Overflows) {
    overflows += met.all
    unset += met.unset
    unlaid += met.unlaid
    count += met.all.count + met.unset.count + met.unlaid.count
  }

  /// Hands over what was noted, each once, and forgets it.
  public func take() -> Overflows {
    defer { (overflows, unset, unlaid) = ([], [], []) }
    var seen: Set<[String]> = []
    let worst = overflows.sorted { $0.excess > $1.excess }
      .filter { seen.insert([$0.item, $0.field]).inserted }
    let kept = Set(worst)
    var given: Set<Overflow> = []
    return Overflows(
      overflows.filter { kept.contains($0) && given.insert($0).inserted },
      unset: unset.reduce(into: []) { if !$0.contains($1) { $0.append($1) } },
      unlaid: unlaid.reduce(into: []) { if !$0.contains($1) { $0.append($1) } })
  }
}

extension Composer {
  /// Refuses a text that does not fit; a preview notes it, and shows the text all the same.
  func refuse(_ overflow: Overflow) throws {
    guard let unfit else { throw overflow }
    unfit.note(Overflows([overflow]))
  }

  /// The same, with another log of what does not fit; refusing it where there is none.
  func noting(_ unfit: UnfitLog?) -> Composer {
    var composer = self
    composer.unfit = unfit
    return composer
  }

  /// A card's marks; in a preview, a card whose words do not fit is framed in red, with a sign.
  func framingUnfit(
    _ card: Size, besides known: Overflows? = nil, _ make: () throws -> [Mark]
  ) throws -> [Mark] {
    guard let unfit else { return try make() }
    let before = unfit.count
    if let known { unfit.note(known) }
    var marks: [Mark] = []
    do {
      marks = try make()
    } catch let fault as Unset {
      unfit.note(Overflows([], unset: [fault]))
    } catch let overflows as Overflows {
      unfit.note(overflows)
    }
    return unfit.count > before ? marks + [warning(on: card)] : marks
  }

  /// A frame within the trim, and a triangle with its exclamation mark in the upper right corner.
  private func warning(on card: Size) -> Mark {
    let red = Family.astonishment.colour
    let frame = Frame(card).inset(by: 1)
    let (right, top) = (frame.right - 2, frame.y + 2)
    let triangle = Path(
      [
        .move(Point(x: right - 5, y: top)), .line(Point(x: right, y: top + 9)),
        .line(Point(x: right - 10, y: top + 9)), .close,
      ], fill: .white, stroke: Path.Stroke(red, width: 1, hasRoundJoins: true))
    let bar = Path.line(
      from: Point(x: right - 5, y: top + 3), to: Point(x: right - 5, y: top + 5.8),
      Path.Stroke(red, width: 1))
    let dot = Path.line(
      from: Point(x: right - 5, y: top + 6.8), to: Point(x: right - 5, y: top + 7.8),
      Path.Stroke(red, width: 1))
    return .group(
      Group(
        .artefact,
        [
          .path(.rectangle(frame, stroke: Path.Stroke(red, width: 1.4))), .path(triangle),
          .path(bar), .path(dot),
        ]))
  }
}
