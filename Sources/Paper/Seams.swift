/// Where sheets that overlap meet, along one direction of a page.
struct Seams {
  private let start: Length
  private let end: Length
  private let count: Int
  /// The most that a sheet shows.
  private let room: Length
  private let overlap: Length
  private var words: [(from: Length, to: Length)] = []
  private var boxes: [(from: Length, to: Length)] = []

  init(from start: Length, to end: Length, count: Int, room: Length, overlap: Length) {
    (self.start, self.end, self.count) = (start, end, count)
    (self.room, self.overlap) = (room, overlap)
  }

  /// As even as can be, each as little aside as clears what it should not part and parts the
  /// fewest words.
  ///
  /// As they are when no places clear what should not be parted.
  func avoiding(
    _ kept: [(from: Length, to: Length)], words: [(from: Length, to: Length)] = [],
    boxes: [(from: Length, to: Length)] = []
  ) -> [Length] {
    let even = (1..<max(1, count)).map(wanted)
    var seams = self
    (seams.words, seams.boxes) = (words, boxes)
    guard even.contains(where: { parts($0, kept) || seams.cuts(at: $0) > 0 }) else { return even }
    return seams.clear(of: kept) ?? even
  }

  private func clear(of kept: [(from: Length, to: Length)]) -> [Length]? {
    var tries = 2_000
    return clear(after: [], of: kept, tries: &tries)
  }

  /// How many words a seam parts; a frame, a column or a row parted within counts as one of them.
  private func cuts(at seam: Length) -> Int {
    words.count { $0.from < seam && seam < $0.to }
      + boxes.count { $0.from + Self.air < seam && seam < $0.to - Self.air }
  }

  private func wanted(_ place: Int) -> Length {
    let shown = (end - start + overlap * Double(count - 1)) / Double(count)
    return start + (shown - overlap) * Double(place) + overlap * 0.5
  }

  /// No sheet shows a sliver: it would not be worth gluing, nor hold its own name.
  private var least: Length { (end - start) * 0.3 / Double(count) }

  /// The seams that follow some, nearest to their even places first.
  private func clear(
    after seams: [Length], of kept: [(from: Length, to: Length)], tries: inout Int
  ) -> [Length]? {
    let place = seams.count + 1
    guard place < count else { return seams }
    for way in ways(for: place, after: seams.last, kept) {
      tries -= 1
      if tries < 0 { return nil }
      if let all = clear(after: seams + [way], of: kept, tries: &tries) { return all }
    }
    return nil
  }

  /// Where a seam may stand, no sheet showing more than it has room for.
  private func ways(
    for place: Int, after last: Length?, _ kept: [(from: Length, to: Length)]
  ) -> [Length] {
    let (half, even) = (overlap * 0.5, wanted(place))
    let before = last ?? start + half
    let highest = before + room - overlap + .hairsbreadth
    let lowest = end - (room - overlap) * Double(count - place) - half - .hairsbreadth
    func aside(_ seam: Length) -> Length { max(seam - even, even - seam) }
    let between =
      words.isEmpty && boxes.isEmpty
      ? [] : places(from: max(lowest, before), to: highest) + boxes.flatMap { [$0.from, $0.to] }
    return ([even] + between + kept.flatMap { [$0.from - Self.air, $0.to + Self.air] })
      .filter { lowest <= $0 && $0 <= highest && $0 > before && !parts($0, kept) }
      .filter { $0 - before >= least && end - $0 >= least * Double(count - place) }
      .map { (seam: $0, cost: (cuts(at: $0), aside($0))) }
      .sorted { $0.cost < $1.cost }.map(\.seam)
  }

  /// A place every millimetre: close enough to pass between two words.
  private func places(from low: Length, to high: Length) -> [Length] {
    low < high
      ? stride(from: low.millimetres, through: high.millimetres, by: 1).map(
        Length.init(millimetres:)) : []
  }

  private func parts(_ seam: Length, _ kept: [(from: Length, to: Length)]) -> Bool {
    kept.contains { $0.from - Self.air * 0.5 < seam && seam < $0.to + Self.air * 0.5 }
  }

  /// How far a seam stays from what it does not part.
  private static let air: Length = 1
}
